using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.ViewWarnings;

/// <summary>A warning with the name of who sees to its review.</summary>
public sealed record OwnedWarning(Warning Warning, string Owner);

/// <summary>What to know before anything else is done for a child: the warnings that hold, then those that have ended.</summary>
[Requires(Right.ChildRead)]
[QueryBudget(4)]
public sealed class ViewWarningsModel(LoxleyDb db) : ChildIdPage(db)
{
    private const int Most = 200;

    public override RecordPart Part => RecordPart.Warnings;

    public IReadOnlyList<OwnedWarning> Open { get; private set; } = [];

    public IReadOnlyList<Warning> Ended { get; private set; } = [];

    public bool MayRecord => Db.Actor.Role.Holds(Right.WarningRecord);

    public override async Task LoadAsync(CancellationToken ct)
    {
        await LoadChildAsync(ct);
        var rows = await Db.Set<Warning>().AsNoTracking().Where(w => w.ChildId == ChildId).OrderBy(w => w.ReviewOn).ThenBy(w => w.Id).Take(Most)
            .LeftJoin(Db.Memberships, w => w.OwnerId, m => m.Id, (w, m) => new { Warning = w, Owner = m == null ? null : m.Name })
            .ToListAsync(ct);
        Open = [.. rows.Where(r => r.Warning.EndedAt is null).Select(r => new OwnedWarning(r.Warning, r.Owner ?? "Nobody"))];
        Ended = [.. rows.Select(r => r.Warning).Where(w => w.EndedAt is not null).OrderByDescending(w => w.EndedAt)];
    }

    public bool MayAgree(Warning warning) => warning.AgreedAt is null && warning.RecordedById != Db.Actor.MemberId && Db.Actor.Role.Holds(Right.WarningAgree);
}
