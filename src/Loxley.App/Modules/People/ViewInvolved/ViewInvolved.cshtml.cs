using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.ViewInvolved;

/// <summary>Who works with a child, since when and why, and who did; and the schools and practices where the child is registered.</summary>
[Requires(Right.ChildRead)]
[QueryBudget(5)]
public sealed class ViewInvolvedModel(LoxleyDb db) : LoxleyPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid ChildId { get; set; }

    public Person Child { get; private set; } = null!;

    public IReadOnlyList<Involvement> Now { get; private set; } = [];

    public IReadOnlyList<Involvement> Earlier { get; private set; } = [];

    public IReadOnlyList<Registration> Registered { get; private set; } = [];

    public IReadOnlyList<Registration> RegisteredBefore { get; private set; } = [];

    public PartnershipProtocol Protocol => Db.Protocol;

    public bool MayInvolve => Db.Actor.Role.Holds(Right.WorkerInvolve);

    public override async Task LoadAsync(CancellationToken ct)
    {
        Child = await Db.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == ChildId, ct);
        var all = await Db.Set<Involvement>().AsNoTracking().Where(i => i.ChildId == ChildId).OrderBy(i => i.Since).ThenBy(i => i.Id).ToListAsync(ct);
        Now = [.. all.Where(i => i.Until is null)];
        Earlier = [.. all.Where(i => i.Until is not null).OrderByDescending(i => i.Until)];
        var registrations = await Db.Set<Registration>().AsNoTracking().Where(r => r.ChildId == ChildId).OrderBy(r => r.Since).ThenBy(r => r.Id).ToListAsync(ct);
        Registered = [.. registrations.Where(r => r.Until is null)];
        RegisteredBefore = [.. registrations.Where(r => r.Until is not null).OrderByDescending(r => r.Until)];
    }
}
