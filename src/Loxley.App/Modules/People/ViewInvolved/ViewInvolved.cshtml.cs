using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.ViewInvolved;

/// <summary>Who works with a child, since when and why, and who did; and the schools and practices where the child is registered.</summary>
[Requires(Right.ChildRead)]
[QueryBudget(6)]
public sealed class ViewInvolvedModel(LoxleyDb db) : ChildIdPage(db)
{
    public override RecordPart Part => RecordPart.Involved;

    public IReadOnlyList<Involvement> Now { get; private set; } = [];

    public IReadOnlyList<Involvement> Earlier { get; private set; } = [];

    public IReadOnlyList<Registration> RegisteredBefore { get; private set; } = [];

    public bool MayInvolve => Db.Actor.Role.Holds(Right.WorkerInvolve);

    public override async Task LoadAsync(CancellationToken ct)
    {
        await LoadChildAsync(ct);
        var all = await Db.Set<Involvement>().AsNoTracking().Where(i => i.ChildId == ChildId).OrderBy(i => i.Since).ThenBy(i => i.Id).ToListAsync(ct);
        Now = [.. all.Where(i => i.Until is null)];
        Earlier = [.. all.Where(i => i.Until is not null).OrderByDescending(i => i.Until)];
        RegisteredBefore = await Db.Set<Registration>().AsNoTracking().Where(r => r.ChildId == ChildId && r.Until != null).OrderByDescending(r => r.Until).ThenBy(r => r.Id).ToListAsync(ct);
    }
}
