using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Pages;
using Loxley.App.Modules.FrontDoor.ReceiveContact;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.WriteNote;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>The contacts that wait for somebody: theirs to decide, to approve, to answer, or told by them.</summary>
internal sealed class ContactWork : WorkPanel
{
    private const int Most = 60;

    private const int MostAnswered = 20;

    /// <summary>How long a caller still sees what has been answered.</summary>
    private static readonly TimeSpan Lately = TimeSpan.FromDays(90);

    public override int Order => 1;

    public override async Task<IReadOnlyList<WorkView>> ReadAsync(LoxleyDb db, Disclosure disclosure, CancellationToken ct)
    {
        var (me, role, covered) = (db.Actor.MemberId, db.Actor.Role, db.Actor.Covering);
        var (takes, approves) = (role.Holds(Right.ContactTake), role.Holds(Right.ContactApprove));
        if (!role.Holds(Right.ContactRead)) return [];
        var lines = await ContactLine.ReadAsync(
            db, contacts => takes ? ToAnswer(contacts, me, approves, covered?.MemberId) : ToldBy(contacts, me, covered?.MemberId, db.Now - Lately), ct);
        if (!takes) lines = [.. lines.Select(ForCaller)];
        disclosure.About(lines.Select(l => l.About));
        if (!takes)
        {
            return
            [
                .. View("What you told us", lines.Where(l => covered is null || l.CallerId == me)),
                .. covered is null ? [] : View($"Covering for {covered.Name}", lines.Where(l => l.CallerId == covered.MemberId)),
            ];
        }
        var approving = lines.Where(l => approves && l.Stage == ContactStage.AwaitingApproval).ToList();
        var own = ByDue(lines.Except(approving).Where(l => covered is null || l.TakenById != covered.MemberId)).ToList();
        return
        [
            .. View("Yours to decide", own.Where(l => l.Stage == ContactStage.Taken)),
            .. View("Decisions to approve", ByDue(approving)),
            .. View("Waiting for a manager", own.Where(l => l.Stage == ContactStage.AwaitingApproval && !l.ToBeTold)),
            .. View("Callers to be told", own.Where(l => l.ToBeTold)),
            .. covered is null ? [] : View($"Covering for {covered.Name}", ByDue(lines.Except(approving).Where(l => l.TakenById == covered.MemberId))),
        ];
    }

    public override async Task<IReadOnlyList<WorkView>> ReadTeamAsync(LoxleyDb db, string team, Disclosure disclosure, CancellationToken ct)
    {
        if (!db.Actor.Role.Holds(Right.ContactTake)) return [];
        var now = db.Now;
        var members = db.Memberships.Where(m => m.Team == team && m.Until > now);
        var lines = await ContactLine.ReadAsync(
            db,
            contacts => contacts.Unfinished().Join(members, c => c.TakenById, m => m.Id, (c, _) => c)
                .Concat(contacts.Where(c => c.Stage == ContactStage.Waiting || c.Stage == ContactStage.ForSocialWorker)).OrderBy(c => c.ReceivedAt).Take(Most),
            ct);
        disclosure.About(lines.Select(l => l.About));
        return [.. View("Nobody has taken", ByDue(lines.Where(l => l.TakenById is null))), .. View("Held by somebody in your team", ByDue(lines.Where(l => l.TakenById is not null)))];
    }

    /// <summary>How the front door goes about it is not for the caller.</summary>
    private static ContactLine ForCaller(ContactLine line)
    {
        var own = line with { SentBack = false, Urgency = null, HowUrgent = null, NotFoundYet = false };
        // Nor whether the child whom they described was found on record.
        return line.NameAsTold is { } told ? own with { ChildId = null, ChildName = told } : own;
    }

    private static IEnumerable<ContactLine> ByDue(IEnumerable<ContactLine> lines) => lines.OrderBy(l => l.DueAt).ThenBy(l => l.ReceivedAt);

    private static IQueryable<Contact> ToAnswer(IQueryable<Contact> contacts, Guid me, bool approves, Guid? covered)
    {
        var work = contacts.Unfinished().Where(c => c.TakenById == me);
        if (covered is not null) work = work.Concat(contacts.Unfinished().Where(c => c.TakenById == covered));
        if (approves) work = work.Concat(contacts.Where(c => c.Stage == ContactStage.AwaitingApproval && c.TakenById != me && (covered == null || c.TakenById != covered)));
        return work.OrderBy(c => c.ReceivedAt).Take(Most);
    }

    private static IQueryable<Contact> ToldBy(IQueryable<Contact> contacts, Guid me, Guid? covered, DateTime lately) =>
        covered is { } one ? Told(contacts, me, lately).Concat(Told(contacts, one, lately)) : Told(contacts, me, lately);

    private static IQueryable<Contact> Told(IQueryable<Contact> contacts, Guid me, DateTime lately) => contacts.Unfinished().Where(c => c.CallerId == me)
        .Concat(contacts.Where(c => c.CallerId == me && c.Stage == ContactStage.Finished && c.ReceivedAt > lately).OrderByDescending(c => c.ReceivedAt).Take(MostAnswered))
        .OrderBy(c => c.Stage == ContactStage.Finished).ThenByDescending(c => c.ReceivedAt).Take(Most);

    private static IReadOnlyList<WorkView> View(string heading, IEnumerable<ContactLine> lines)
    {
        IReadOnlyList<ContactLine> rows = [.. lines];
        return rows.Count == 0 ? [] : [new WorkView(heading, "/Modules/FrontDoor/_ContactTable.cshtml", rows)];
    }
}

/// <summary>A contact or a note that was begun and kept for later.</summary>
/// <param name="Form">Which form.</param>
/// <param name="ChildId">The child; of a contact about nobody known yet, what tells it from others.</param>
/// <param name="ChildName">The child's name; nothing where the record may not be seen, and the worry is to be passed on.</param>
/// <param name="KeptAt">When it was kept.</param>
public sealed record KeptForm(string Form, Guid ChildId, string? ChildName, DateTime KeptAt);

/// <summary>Contacts and notes that somebody began to write down and kept. One query reads both.</summary>
internal sealed class KeptWork : WorkPanel
{
    public override int Order => 2;

    public override async Task<IReadOnlyList<WorkView>> ReadAsync(LoxleyDb db, Disclosure disclosure, CancellationToken ct)
    {
        if (!db.Actor.Role.Holds(Right.NoteWrite)) return [];
        var records = db.Actor.Role.Holds(Right.ContactRecord);
        var kept = await db.Set<DraftRow>().AsNoTracking()
            .Where(d => d.PartnershipId == db.PartnershipId && d.MemberId == db.Actor.MemberId && (d.Form == ContactForm.Form || d.Form == ReceiveContactModel.NewForm || d.Form == WriteNoteModel.Form))
            .LeftJoin(db.Set<Person>(), d => d.Subject, p => p.Id, (d, p) => new { d.Form, d.SavedAt, d.Subject, Name = p == null ? null : (p.GivenName + " " + p.FamilyName).Trim() })
            .OrderBy(d => d.SavedAt)
            .Select(d => new KeptForm(d.Form, d.Subject, d.Name, d.SavedAt)).ToListAsync(ct);
        // A note in a record that has been closed to its author waits until it is open to them again.
        var shown = kept.Where(k => k.Form == WriteNoteModel.Form ? k.ChildName is not null : records).ToList();
        disclosure.About(shown.Where(k => k.ChildName is not null).Select(k => k.ChildId));
        return [.. View("Notes not finished", shown.Where(k => k.Form == WriteNoteModel.Form)), .. View("Kept to finish later", shown.Where(k => k.Form != WriteNoteModel.Form))];
    }

    private static IReadOnlyList<WorkView> View(string heading, IEnumerable<KeptForm> forms)
    {
        IReadOnlyList<KeptForm> rows = [.. forms];
        return rows.Count == 0 ? [] : [new WorkView(heading, "/Modules/FrontDoor/_KeptTable.cshtml", rows)];
    }
}
