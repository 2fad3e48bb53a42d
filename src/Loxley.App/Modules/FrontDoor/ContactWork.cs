using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Pages;
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
        var (me, role) = (db.Actor.MemberId, db.Actor.Role);
        var (takes, approves) = (role.Holds(Right.ContactTake), role.Holds(Right.ContactApprove));
        if (!role.Holds(Right.ContactRead)) return [];
        var lines = await ContactLine.ReadAsync(db, takes ? ToAnswer(db, me, approves) : Told(db, me), ct);
        disclosure.About(lines.Select(l => l.ChildId));
        if (!takes) return View("What you told us", lines.Select(l => l with { SentBack = false }));
        return
        [
            .. View("Yours to decide", lines.Where(l => l.Stage == ContactStage.Taken)),
            .. View("Decisions to approve", approves ? lines.Where(l => l.Stage == ContactStage.AwaitingApproval) : []),
            .. View("Waiting for a manager", approves ? [] : lines.Where(l => l.Stage == ContactStage.AwaitingApproval)),
            .. View("Callers to be told", lines.Where(l => l.Stage == ContactStage.ToTell)),
        ];
    }

    private static IQueryable<Contact> ToAnswer(LoxleyDb db, Guid me, bool approves)
    {
        var mine = db.Set<Contact>().Unfinished().Where(c => c.TakenById == me);
        var work = approves ? mine.Concat(db.Set<Contact>().Where(c => c.Stage == ContactStage.AwaitingApproval && c.TakenById != me)) : mine;
        return work.OrderBy(c => c.ReceivedAt).Take(Most);
    }

    private static IQueryable<Contact> Told(LoxleyDb db, Guid me)
    {
        var lately = db.Now - Lately;
        return db.Set<Contact>().Unfinished().Where(c => c.CallerId == me)
            .Concat(db.Set<Contact>().Where(c => c.CallerId == me && c.Stage == ContactStage.Finished && c.ReceivedAt > lately).OrderByDescending(c => c.ReceivedAt).Take(MostAnswered))
            .OrderBy(c => c.Stage == ContactStage.Finished).ThenByDescending(c => c.ReceivedAt).Take(Most);
    }

    private static IReadOnlyList<WorkView> View(string heading, IEnumerable<ContactLine> lines)
    {
        IReadOnlyList<ContactLine> rows = [.. lines];
        return rows.Count == 0 ? [] : [new WorkView(heading, "/Modules/FrontDoor/_ContactTable.cshtml", rows)];
    }
}

/// <summary>A contact or a note that was begun and kept for later.</summary>
/// <param name="Form">Which of the two.</param>
/// <param name="ChildId">The child.</param>
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
            .Where(d => d.PartnershipId == db.PartnershipId && d.MemberId == db.Actor.MemberId && (d.Form == ContactForm.Form || d.Form == WriteNoteModel.Form))
            .LeftJoin(db.Set<Person>(), d => d.Subject, p => p.Id, (d, p) => new { d.Form, d.SavedAt, d.Subject, Name = p == null ? null : (p.GivenName + " " + p.FamilyName).Trim() })
            .OrderBy(d => d.SavedAt)
            .Select(d => new KeptForm(d.Form, d.Subject, d.Name, d.SavedAt)).ToListAsync(ct);
        // A note in a record that has been closed to its author waits until it is open to them again.
        var shown = kept.Where(k => k.Form == WriteNoteModel.Form ? k.ChildName is not null : records).ToList();
        disclosure.About(shown.Where(k => k.ChildName is not null).Select(k => k.ChildId));
        return [.. View("Notes not finished", shown.Where(k => k.Form == WriteNoteModel.Form)), .. View("Kept to finish later", shown.Where(k => k.Form == ContactForm.Form))];
    }

    private static IReadOnlyList<WorkView> View(string heading, IEnumerable<KeptForm> forms)
    {
        IReadOnlyList<KeptForm> rows = [.. forms];
        return rows.Count == 0 ? [] : [new WorkView(heading, "/Modules/FrontDoor/_KeptTable.cshtml", rows)];
    }
}
