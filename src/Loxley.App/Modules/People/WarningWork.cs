using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>A warning whose review is near or late.</summary>
public sealed record WarningToReview(Guid Id, Guid ChildId, string ChildName, string Kind, DateOnly ReviewOn, bool Overdue);

/// <summary>The warnings that somebody is to look at again: an overdue one is itself something to be warned of.</summary>
internal sealed class WarningWork : WorkPanel
{
    private const int Most = 50;

    /// <summary>How long before its date a review is asked for.</summary>
    private const int Days = 14;

    public override int Order => 5;

    public override async Task<IReadOnlyList<WorkView>> ReadAsync(LoxleyDb db, Disclosure disclosure, CancellationToken ct)
    {
        if (!db.Actor.Role.Holds(Right.WarningRecord)) return [];
        var (me, today) = (db.Actor.MemberId, London.Date(db.Now));
        var soon = today.AddDays(Days);
        var rows = await db.Set<Warning>().AsNoTracking().Where(w => w.OwnerId == me && w.EndedAt == null && w.ReviewOn <= soon)
            .Join(db.Set<Person>(), w => w.ChildId, p => p.Id, (w, p) => new { w.Id, w.ChildId, p.GivenName, p.FamilyName, w.KindCode, w.ReviewOn })
            .OrderBy(w => w.ReviewOn).ThenBy(w => w.Id).Take(Most).ToListAsync(ct);
        disclosure.About(rows.Select(r => r.ChildId));
        IReadOnlyList<WarningToReview> lines = [.. rows.Select(r => new WarningToReview(
            r.Id, r.ChildId, $"{r.GivenName} {r.FamilyName}".Trim(), db.Protocol.Label(ListIds.WarningKinds, r.KindCode), r.ReviewOn, r.ReviewOn < today))];
        return lines.Count == 0 ? [] : [new WorkView("Warnings to review", "/Modules/People/_WarningsToReview.cshtml", lines)];
    }
}
