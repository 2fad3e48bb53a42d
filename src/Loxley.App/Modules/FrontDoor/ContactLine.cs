using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.People;
using Loxley.Core.Clocks;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>A contact as a list shows it, with what is due first.</summary>
public sealed record ContactLine
{
    public required Guid Id { get; init; }

    /// <summary>The child's record; none while nobody has said who the child is.</summary>
    public required Guid? ChildId { get; init; }

    /// <summary>What the trail stands under: the child, or the contact itself while the child is not known.</summary>
    public Guid About => ChildId ?? Id;

    /// <summary>The child's name, where the reader may see the child's record; as it was told while nobody has said who it is.</summary>
    public required string? ChildName { get; init; }

    /// <summary>The front door has not said yet who the child is.</summary>
    public bool NotFoundYet { get; init; }

    /// <summary>The name as it was told.</summary>
    public required string? NameAsTold { get; init; }

    public required DateTime ReceivedAt { get; init; }

    public required string Source { get; init; }

    public required ContactStage Stage { get; init; }

    public required string? TakenBy { get; init; }

    public required Guid? TakenById { get; init; }

    public required Guid? CallerId { get; init; }

    /// <summary>How urgent it is, as a code of the protocol; nothing until somebody at the front door has said.</summary>
    public required string? Urgency { get; init; }

    /// <summary>The same in the words of the protocol.</summary>
    public required string? HowUrgent { get; init; }

    /// <summary>The caller can be told now, be it that an approval still follows.</summary>
    public required bool ToBeTold { get; init; }

    /// <summary>A manager sent the decision back, and it is to be made again.</summary>
    public required bool SentBack { get; init; }

    /// <summary>A professional who told of it by word of mouth is to confirm it in writing.</summary>
    public required bool ToConfirm { get; init; }

    public required string Due { get; init; }

    /// <summary>When the first limit is; far off where nothing is due.</summary>
    public required DateTime DueAt { get; init; }

    public required bool Late { get; init; }

    public string Reference => References.Of('C', Id);

    /// <summary>One query, whatever the number of contacts. It chooses among those that the reader may see.</summary>
    internal static async Task<IReadOnlyList<ContactLine>> ReadAsync(LoxleyDb db, Func<IQueryable<Contact>, IQueryable<Contact>> choose, CancellationToken ct)
    {
        var (contacts, people) = (choose(Beyond.Seen<Contact>(db)), Beyond.Seen<Person>(db));
        // A contact's clocks are governed by it.
        var running = Beyond.Access<ClockRow>(db).Where(k => k.StoppedAt == null && k.EndedAt == null && k.DueAt != null);
        // A join of the few contacts with all their clocks: asked for the first clock of each, both databases first rank every clock there is.
        var rows = await contacts.AsNoTracking().LeftJoin(running, c => c.Id, k => k.RecordId, (c, k) => new
        {
            c.Id,
            c.ChildId,
            c.GivenName,
            c.FamilyName,
            Name = people.Where(p => c.ChildId == p.Id).Select(p => (p.GivenName + " " + p.FamilyName).Trim()).FirstOrDefault(),
            c.ReceivedAt,
            c.Source,
            c.Stage,
            c.TakenByName,
            c.TakenById,
            c.CallerId,
            c.Urgency,
            c.ActedAt,
            c.ToldAt,
            c.CannotTellAt,
            c.VoiceOwedSince,
            SentBack = c.ReturnNote != null,
            ToConfirm = c.ConfirmationOwedSince != null,
            Clock = k,
        }).ToListAsync(ct);
        return [.. rows.GroupBy(r => r.Id).Select(g =>
        {
            // What the referrer is to do delays nothing here.
            var (row, first) = (g.First(), g.Select(r => r.Clock).OfType<ClockRow>().Where(k => db.Rules.Find(k.Rule, k.RuleFrom).RunsOn == Bearer.Agency).MinBy(k => k.DueAt));
            var told = $"{row.GivenName} {row.FamilyName}".Trim() is { Length: > 0 } name ? name : null;
            var left = first is null ? new TimeLeft("Nothing due", Late: false) : Panels.Left(db, first);
            return new ContactLine
            {
                Id = row.Id,
                ChildId = row.ChildId,
                ChildName = row.ChildId is null ? told : row.Name,
                NameAsTold = told,
                NotFoundYet = row.ChildId is null,
                ReceivedAt = row.ReceivedAt,
                Source = db.Protocol.Label(ListIds.ReferralSources, row.Source),
                Stage = row.Stage,
                TakenBy = row.TakenByName,
                TakenById = row.TakenById,
                CallerId = row.CallerId,
                Urgency = row.Urgency,
                HowUrgent = row.Urgency is { } urgency ? db.Protocol.Label(ListIds.ContactUrgencies, urgency) : null,
                ToBeTold = Contact.IsToBeTold(row.Stage, row.ActedAt, Contact.IsAnswered(row.ToldAt ?? row.CannotTellAt, row.VoiceOwedSince)),
                SentBack = row.SentBack,
                ToConfirm = row.ToConfirm,
                Due = left.Words,
                DueAt = first?.DueAt ?? Ground.Never,
                Late = left.Late,
            };
        })];
    }
}

/// <summary>The colours beside the words for how urgent a contact is.</summary>
public static class UrgencyColours
{
    /// <summary>The colour of a code; grey for one that only the protocol knows.</summary>
    public static Kernel.Pages.TagHelpers.TagColour Of(string? urgency) => urgency switch
    {
        ContactUrgencies.Red => Kernel.Pages.TagHelpers.TagColour.Red,
        ContactUrgencies.Amber => Kernel.Pages.TagHelpers.TagColour.Orange,
        ContactUrgencies.Green => Kernel.Pages.TagHelpers.TagColour.Green,
        _ => Kernel.Pages.TagHelpers.TagColour.Grey,
    };
}

/// <summary>Stages in the words of the page.</summary>
public static class ContactStages
{
    public static IReadOnlyList<ContactStage> Open { get; } = [ContactStage.Waiting, ContactStage.ForSocialWorker, ContactStage.Taken, ContactStage.AwaitingApproval, ContactStage.ToTell];

    /// <summary>Named one by one, so that the index leads to them past all that is finished, and not as a list, for which the text of the query would be made anew each time.</summary>
    public static IQueryable<Contact> Unfinished(this IQueryable<Contact> contacts) => contacts.Where(c =>
        c.Stage == ContactStage.Waiting || c.Stage == ContactStage.ForSocialWorker || c.Stage == ContactStage.Taken || c.Stage == ContactStage.AwaitingApproval || c.Stage == ContactStage.ToTell);

    public static string Label(this ContactStage stage) => stage switch
    {
        ContactStage.Waiting => "Waiting",
        ContactStage.ForSocialWorker => "For a social worker",
        ContactStage.Taken => "Taken",
        ContactStage.AwaitingApproval => "Awaiting approval",
        ContactStage.ToTell => "Caller to be told",
        ContactStage.Finished => "Finished",
    };

    public static Kernel.Pages.TagHelpers.TagColour Colour(this ContactStage stage) => stage switch
    {
        ContactStage.Waiting => Kernel.Pages.TagHelpers.TagColour.Blue,
        ContactStage.ForSocialWorker => Kernel.Pages.TagHelpers.TagColour.Magenta,
        ContactStage.Taken => Kernel.Pages.TagHelpers.TagColour.Teal,
        ContactStage.AwaitingApproval => Kernel.Pages.TagHelpers.TagColour.Purple,
        ContactStage.ToTell => Kernel.Pages.TagHelpers.TagColour.Yellow,
        ContactStage.Finished => Kernel.Pages.TagHelpers.TagColour.Grey,
    };
}
