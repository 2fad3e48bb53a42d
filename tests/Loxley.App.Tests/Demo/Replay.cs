using System.Globalization;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Loxley.App.Common.Messages;
using Loxley.App.Demo;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Contract;
using Loxley.App.Tests.Support;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Demo;

/// <summary>Does again over HTTP, as the people of a town, what was done in the city.</summary>
internal sealed class Replay(TestHost host, Town town, LoxleyDb city)
{
    private readonly Dictionary<string, Member> members = new(StringComparer.Ordinal);
    private readonly Dictionary<Guid, Guid> ids = [];

    /// <summary>Brings everybody of the demo into the town.</summary>
    public async Task JoinAsync()
    {
        host.Clock.Set(CityPlan.Begins);
        foreach (var somebody in CityCast.Everybody) members[somebody.Name] = await town.JoinAsync(somebody.Role, somebody.Name, somebody.Agency, somebody.Team);
    }

    public Guid Of(Guid cityId) => ids[cityId];

    public async Task DoAsync(LivedAct lived)
    {
        host.Clock.Set(lived.Act.At);
        if (lived.Act.Name == "NoticeLateClocks")
        {
            await town.LookAsync<ClockWatch>();
            return;
        }
        using var visitor = await town.EnterAsync(members[lived.Act.ActorName]);
        await (lived.Act.Name switch
        {
            "RecordChild" => RecordChildAsync(visitor, lived),
            "RecordContact" => RecordContactAsync(visitor, lived),
            "OpenMessage" => OpenMessageAsync(visitor, lived),
            "ExplainLateness" => ExplainAsync(visitor, lived),
            "FinishAssessment" => FinishAsync(visitor, lived),
            _ => OnContactAsync(visitor, lived),
        });
        (await ActsAtAsync(lived.Act.At)).ShouldContain(lived.Act.Name, $"{lived.Act.Name} was not done: {visitor.Status} {visitor.Path} {string.Join(". ", visitor.Errors)}");
    }

    private async Task RecordChildAsync(Visitor visitor, LivedAct lived)
    {
        var id = lived.Fact<ChildRecorded>()!.RecordId;
        var child = await city.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == id);
        await SendAsync(await visitor.GoAsync("/search"), "Query", "/search", ("Query", child.Name));
        await SendAsync(await visitor.GoAsync("/children/new"), "GivenName", "/children/new",
        [
            ("GivenName", child.GivenName), ("FamilyName", child.FamilyName), .. Date("BornOn", child.BornOn!.Value), ("Sex", child.Sex),
            ("Ethnicity", child.Ethnicity ?? ""), ("Language", child.Language ?? ""), ("CommunicationNeeds", child.CommunicationNeeds ?? ""),
            ("Address", child.Address!), ("Postcode", child.Postcode!),
        ]);
        ids[id] = Last(visitor);
    }

    private async Task RecordContactAsync(Visitor visitor, LivedAct lived)
    {
        var id = lived.Fact<ContactReceived>()!.RecordId;
        var contact = await city.Set<Contact>().AsNoTracking().SingleAsync(c => c.Id == id);
        var received = London.Local(contact.ReceivedAt);
        var page = $"/children/{ids[contact.ChildId!.Value]}/contacts/new";
        List<(string, string)> answers =
        [
            ("Worry", contact.Worry), ("Source", contact.Source), ("CallerName", contact.CallerName ?? ""), ("CallerRelation", contact.CallerRelation ?? ""),
            ("CallerReach", contact.CallerReach ?? ""), ("CallerEmail", contact.CallerId is null ? "" : members[contact.CallerName!].Email),
            ("FamilyKnows", contact.FamilyKnows == true ? "true" : "false"), ("WhyNotTold", contact.WhyNotTold ?? ""), ("Method", contact.Method),
            .. Date("ReceivedOn", DateOnly.FromDateTime(received)), ("ReceivedTime", received.ToString("HH:mm", CultureInfo.InvariantCulture)),
        ];
        if (lived.Fact<ContactAcknowledged>() is not null) answers.Add(("ToldItArrived", "true"));
        await SendAsync(await visitor.GoAsync(page), "Worry", page, [.. answers]);
        ids[id] = Last(visitor);
    }

    private async Task OnContactAsync(Visitor visitor, LivedAct lived)
    {
        var contact = lived.Facts[0].RecordId;
        var page = $"/contacts/{ids[contact]}";
        if (lived.Act.Name == "TakeContact")
        {
            await SendAsync(await visitor.GoAsync($"{page}/take"), FormFilter.KeyField, $"{page}/take");
            return;
        }
        var (verb, answers) = lived.Act.Name switch
        {
            "AcknowledgeCaller" => ("acknowledge", []),
            "DecideContact" => ("decide", Decision(lived, await city.Set<Contact>().AsNoTracking().SingleAsync(c => c.Id == contact))),
            "ApproveDecision" => ("approve", []),
            "ReturnDecision" => ("return", [("Note", lived.Fact<DecisionReturned>()!.Note)]),
            "TellCaller" => ("tell", Told(lived)),
            "ConfirmContact" => ("confirm", Confirmed(lived)),
            _ => throw new InvalidOperationException($"Nobody knows how to do {lived.Act.Name} again."),
        };
        await SendAsync(await visitor.GoAsync($"{page}/{verb}"), "Version", $"{page}/{verb}", answers);
    }

    private async Task OpenMessageAsync(Visitor visitor, LivedAct lived)
    {
        var id = lived.Facts[0].RecordId;
        var sent = await city.Set<Message>().Where(m => m.Id == id).Select(m => m.SentAt).SingleAsync();
        var message = await town.ReadAsync(db => db.Set<Message>().Where(m => m.SentAt == sent).Select(m => m.Id).SingleAsync());
        await SendAsync(await visitor.GoAsync("/messages"), $"/messages/{message}/open");
    }

    private async Task ExplainAsync(Visitor visitor, LivedAct lived)
    {
        var said = lived.Fact<LatenessExplained>()!;
        var contact = ids[said.RecordId];
        var clock = await town.ReadAsync(db => db.Clocks.Where(c => c.RecordId == contact && c.Rule == said.Rule).Select(c => c.Id).SingleAsync());
        await SendAsync(await visitor.GoAsync($"/clocks/{clock}/explain"), "Reason", $"/clocks/{clock}/explain", ("Reason", said.Reason), ("Note", said.Note ?? ""));
    }

    private async Task FinishAsync(Visitor visitor, LivedAct lived)
    {
        var id = lived.Facts[0].RecordId;
        var referral = await city.Set<Referral>().AsNoTracking().SingleAsync(r => r.Id == id);
        var contact = ids[referral.ContactId];
        var page = $"/social-care/{await town.ReadAsync(db => db.Set<Referral>().Where(r => r.ContactId == contact).Select(r => r.Id).SingleAsync())}/assessment";
        await SendAsync(await visitor.GoAsync(page), "Version", page, [("Finished", "true"), .. Date("FinishedOn", London.Date(lived.Act.At)), ("WhyNot", "")]);
    }

    private Task<List<string>> ActsAtAsync(DateTime at) =>
        town.ReadAsync(db => db.Set<Loxley.App.Kernel.Acts.ActRow>().Where(a => a.At == at).Select(a => a.Name).ToListAsync());

    /// <summary>What a decision says besides its outcome; a decision made again changes some of it.</summary>
    private static readonly string[] Said =
    [
        nameof(Contact.Rationale), nameof(Contact.Answer), nameof(Contact.AdviceOrService), nameof(Contact.AgreedBy), nameof(Contact.WithoutAgreement), nameof(Contact.NextStep),
    ];

    /// <summary>What the decisions on a contact have said so far: one that is made again writes down only what it changes.</summary>
    private readonly Dictionary<(Guid Contact, string Field), string> decidedSoFar = [];

    private string Of(Guid contact, string field, JsonElement before, JsonElement after)
    {
        if (after.TryGetProperty(field, out var now)) return decidedSoFar[(contact, field)] = now.GetString() ?? "";
        return before.TryGetProperty(field, out _) ? decidedSoFar[(contact, field)] = "" : decidedSoFar.GetValueOrDefault((contact, field), "");
    }

    private (string, string)[] Decision(LivedAct lived, Contact contact)
    {
        var decided = lived.Fact<ContactDecided>()!;
        var change = lived.Changes.Single(c => c.RowId == contact.Id);
        var (before, after) = (JsonDocument.Parse(change.Before!).RootElement, JsonDocument.Parse(change.After!).RootElement);
        return
        [
            ("Outcome", decided.Outcome), ("OutcomeReason", decided.Reason),
            // A caller who cannot be reached is told nothing, and the page does not ask.
            .. Said.Where(field => field != nameof(Contact.Answer) || contact.CanBeTold).Select(field => (field, Of(contact.Id, field, before, after))),
        ];
    }

    private static (string, string)[] Told(LivedAct lived) => lived.Fact<CallerTold>() is { } told
        ? [("Told", "true"), ("How", told.How), ("WhyNot", ""), .. lived.Fact<CallerToldByVoice>() is null ? Array.Empty<(string, string)>() : [("ByVoice", "true")]]
        : [("Told", "false"), ("How", ""), ("WhyNot", lived.Fact<CallerCannotBeTold>()!.Why)];

    private static (string, string)[] Confirmed(LivedAct lived)
    {
        var (confirmed, came) = (lived.Fact<ReferralConfirmed>()!, London.Local(lived.Fact<ReferralConfirmed>()!.HappenedAt));
        return [("How", confirmed.How), .. Date("CameOn", DateOnly.FromDateTime(came)), ("CameTime", came.ToString("HH:mm", CultureInfo.InvariantCulture))];
    }

    private static (string, string)[] Date(string field, DateOnly date) =>
    [
        ($"{field}.Day", date.Day.ToString(CultureInfo.InvariantCulture)), ($"{field}.Month", date.Month.ToString(CultureInfo.InvariantCulture)),
        ($"{field}.Year", date.Year.ToString(CultureInfo.InvariantCulture)),
    ];

    /// <summary>Fills in the form that has a field, and sends it to its page.</summary>
    private static Task<Visitor> SendAsync(Visitor visitor, string field, string page, params (string, string)[] answers) =>
        visitor.PostAsync(page, visitor.Fields((IHtmlFormElement)Found(visitor, $"main form [name='{field}']").Closest("form")!, answers));

    /// <summary>Sends the form that leads somewhere.</summary>
    private static Task<Visitor> SendAsync(Visitor visitor, string action) =>
        visitor.PostAsync(action, visitor.Fields((IHtmlFormElement)Found(visitor, $"form[action='{action}']")));

    private static IElement Found(Visitor visitor, string selector) => visitor.Page.QuerySelector(selector)
        ?? throw new InvalidOperationException($"There is no {selector} on {visitor.Path}, {visitor.Status}: {visitor.Text}");

    private static Guid Last(Visitor visitor) => Guid.TryParse(visitor.Path.Split('/')[^1], out var id)
        ? id
        : throw new InvalidOperationException($"{visitor.Path} {visitor.Status}: {string.Join(". ", visitor.Errors)}");
}
