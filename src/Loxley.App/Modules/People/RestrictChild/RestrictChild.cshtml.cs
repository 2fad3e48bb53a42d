using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.RestrictChild;

/// <summary>Closes a child's records to all but the manager who answers for them from now on.</summary>
[Requires(Right.ChildRestrict)]
[QueryBudget(3)]
public sealed class RestrictChildModel(LoxleyDb db) : LoxleyPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid ChildId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter why the record must be restricted")]
    [StringLength(1_000, ErrorMessage = "Why must be 1,000 characters or less")]
    public string Reason { get; set; } = "";

    public Person Child { get; private set; } = null!;

    public override async Task LoadAsync(CancellationToken ct)
    {
        Child = await Db.Set<Person>().AsNoTracking().SingleAsync(p => p.Id == ChildId, ct);
        TakeVersionOf(Child);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var child = await Db.Set<Person>().SingleAsync(p => p.Id == ChildId, CancellationToken.None);
        Db.Expect(child, Version);
        var now = Db.Now;
        var open = await Db.Grounds.Where(g => g.ChildId == ChildId && g.Until > now).ToListAsync(CancellationToken.None);
        var act = Db.Begin("RestrictChild");
        Db.Take(child.Restrict(act.Actor, Reason.Trim(), open, () => Ids.At(act.At), act.At));
        return await SaveAndGoAsync($"/children/{ChildId}");
    }
}
