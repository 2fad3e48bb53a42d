using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor.RecordContact;

/// <summary>What every form does is tested with the forms, and restricted records with theirs.</summary>
public sealed class RecordContactTests(TestHost host) : SliceTest(host)
{
    private const string Button = "Record this contact";

    private static readonly (string, string)[] Filled = [("Worry", "Often hungry"), ("Source", "2A"), ("FamilyKnows", "true")];

    private Member worker = null!;
    private Guid child;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        child = await Town.ChildAsync(worker);
    }

    [Fact]
    public async Task A_worry_by_telephone_becomes_a_contact_whose_limits_run_from_the_call()
    {
        var caller = await Town.CallerAsync();
        var call = London.Local(Host.Clock.Now.AddMinutes(-70));
        using var visitor = await OpenAsync();
        visitor.ValueOf("Method").ShouldBe("telephone");
        await visitor.PressAsync(Button,
        [
            .. Filled, ("CallerName", "Carys Dunnock"), ("CallerRelation", "professional"), ("CallerEmail", caller.Email.ToUpperInvariant()), ("ReceivedTime", $"{call:H.mm}"),
            ("ReceivedOn.Day", $"{call.Day}"), ("ReceivedOn.Month", $"{call.Month}"), ("ReceivedOn.Year", $"{call.Year}"), ("ToldItArrived", "true"),
        ]);

        visitor.Text.ShouldContain("The worry Often hungry");
        (visitor.Said("Child"), visitor.Said("Caller")).ShouldBe(("Robin Thistlewood", "Carys Dunnock, Professional who knows the child"));
        (visitor.Said("How to reach the caller"), visitor.Said("Family knows"), visitor.Said("Taken by")).ShouldBe(("By message in Loxley", "Yes", "Nobody yet"));
        var contact = await OneAsync();
        visitor.Path.ShouldBe($"/contacts/{contact.Id}");
        (contact.Stage, contact.ChildId, contact.Worry, contact.AsTold, contact.CallerId, contact.FamilyKnows)
            .ShouldBe((ContactStage.Waiting, child, "Often hungry", "Often hungry", caller.Id, true));
        (contact.Method, contact.Source, contact.CallerRelation, contact.AcknowledgedAt).ShouldBe(("telephone", "2A", "professional", contact.ReceivedAt));
        London.Local(contact.ReceivedAt).ToString("s").ShouldBe(call.ToString("yyyy-MM-ddTHH:mm:00"));
        var act = await Town.ActOfAsync<ContactReceived>(contact.Id);
        (act.Name, act.ActorId).ShouldBe(("RecordContact", worker.Id));
        (await Town.ActOfAsync<ContactAcknowledged>(contact.Id)).Id.ShouldBe(act.Id);
        (await Town.ClockAsync(contact.Id, "referral-decision")).StartedAt.ShouldBe(contact.ReceivedAt);
        (await Town.ClockAsync(contact.Id, "contact-acknowledgement")).Running.ShouldBeFalse();
        (await Town.ReadAsync(db => db.Grounds.Where(g => g.SubjectId == contact.Id).Select(g => g.Party).ToListAsync()))
            .ShouldBe([Party.Agency("council"), Party.Member(caller.Id)], ignoreOrder: true);
        // Told in the call that it arrived, the caller is sent one thing: that it is to be confirmed in writing.
        (await Town.ReadAsync(db => db.Set<Message>().Select(m => m.Subject).SingleAsync())).ShouldBe($"Confirm in writing what you told us: {contact.Reference}");
        (await Town.ReadAsync(db => db.Set<OutboxRow>().CountAsync(o => o.PartnershipId == Town.Partnership.Id))).ShouldBe(1);
    }

    [Fact]
    public async Task What_must_be_said_is_asked_for()
    {
        using var visitor = await OpenAsync();
        await visitor.PressAsync(Button, ("ReceivedTime", ""));

        visitor.Errors.ShouldBe(
        [
            "Enter what the caller is worried about", "Choose who the contact came from", "Choose whether the family knows about this contact", "Enter the time of the contact",
        ], ignoreOrder: true);
        (await Town.ReadAsync(db => db.Set<Contact>().AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task A_family_that_does_not_know_needs_a_reason()
    {
        using var visitor = await OpenAsync();
        await RefusedAsync(visitor, "Enter why the family does not know", Button, ("Worry", "Often hungry"), ("Source", "2A"), ("FamilyKnows", "false"), ("WhyNotTold", ""));
        await visitor.PressAsync(Button, ("WhyNotTold", "It would put the child in danger"));

        visitor.Said("Family knows").ShouldBe("No: It would put the child in danger");
        (await OneAsync()).WhyNotTold.ShouldBe("It would put the child in danger");
    }

    [Theory]
    [InlineData(90, "The time of the contact must be now or in the past")]
    [InlineData(-367 * 24 * 60, "The contact must be within the last year")]
    public async Task A_call_was_made_within_the_last_year_and_not_later_than_now(int minutes, string sentence)
    {
        var call = London.Local(Host.Clock.Now.AddMinutes(minutes));
        using var visitor = await OpenAsync();
        await RefusedAsync(visitor, sentence, Button,
        [
            .. Filled, ("ReceivedTime", $"{call:HH:mm}"), ("ReceivedOn.Day", $"{call.Day}"), ("ReceivedOn.Month", $"{call.Month}"), ("ReceivedOn.Year", $"{call.Year}"),
        ]);
    }

    [Fact]
    public async Task A_caller_with_an_account_has_a_part_here_now()
    {
        const string refusal = "Nobody in this partnership signs in with that address. Check it, or leave it empty and write how the caller can be reached";
        var (gone, elsewhere) = (await Town.CallerAsync(), await (await Support.Town.MakeAsync(Host)).CallerAsync());
        await Town.LeaveAsync(gone);
        using var visitor = await OpenAsync();
        foreach (var email in new[] { "nobody@town.example", gone.Email, elsewhere.Email }) await RefusedAsync(visitor, refusal, Button, [.. Filled, ("CallerEmail", email)]);
    }

    [Theory]
    [InlineData("Method")]
    [InlineData("Source")]
    [InlineData("CallerRelation")]
    public async Task Answers_come_from_the_lists(string field)
    {
        using var visitor = await OpenAsync();
        await RefusedAsync(visitor, "Choose an answer from the list", Button, [.. Filled.Where(f => f.Item1 != field), (field, "made-up")]);
    }

    private async Task<Visitor> OpenAsync() => await (await Town.EnterAsync(worker)).GoAsync($"/children/{child}/contacts/new");

    private Task<Contact> OneAsync() => Town.ReadAsync(db => db.Set<Contact>().AsNoTracking().SingleAsync());
}
