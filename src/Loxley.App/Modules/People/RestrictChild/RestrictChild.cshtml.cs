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
        var open = await OpenAsync();
        var act = Db.Begin("RestrictChild");
        Db.Take(child.Restrict(act.Actor, Reason.Trim(), open, () => Ids.At(act.At), act.At));
        var answer = await SaveAndGoAsync($"/children/{ChildId}");
        await EndLateOnesAsync(child);
        return answer;
    }

    /// <summary>
    /// A contact that was saved a moment before, and after the grounds were read, is closed too. From the restriction on,
    /// none is opened to an agency: a save that read the record before is refused.
    /// </summary>
    private async Task EndLateOnesAsync(Person child)
    {
        var late = (await OpenAsync()).Where(g => g.Kind is GroundKind.Agency or GroundKind.Team or GroundKind.Cover).ToList();
        if (late.Count == 0) return;
        var act = Db.Begin("RestrictChild");
        Db.Take(child.CloseToAgencies(Reason.Trim(), late, () => Ids.At(act.At), act.At));
        await Db.SaveChangesAsync(CancellationToken.None);
    }

    private Task<List<Ground>> OpenAsync()
    {
        var now = Db.Now;
        return Db.Grounds.Where(g => g.ChildId == ChildId && g.Until > now).ToListAsync(CancellationToken.None);
    }
}
