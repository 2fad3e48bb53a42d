using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.EndInvolvement;

/// <summary>Ends somebody's work with a child, and what they could see by it.</summary>
[Requires(Right.WorkerInvolve)]
[QueryBudget(4)]
public sealed class EndInvolvementModel(LoxleyDb db) : RecordItemPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid InvolvementId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter why the work ends")]
    [StringLength(300, ErrorMessage = "Why must be 300 characters or less")]
    public string Reason { get; set; } = "";

    public override RecordPart Part => RecordPart.Involved;

    protected override string Parameter => "involvementId";

    public Involvement Involvement { get; private set; } = null!;

    public override async Task LoadAsync(CancellationToken ct)
    {
        Involvement = await Db.Set<Involvement>().AsNoTracking().SingleAsync(i => i.Id == InvolvementId, ct);
        await LoadChildAsync(ct);
        TakeVersionOf(Involvement);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var involvement = await Db.Set<Involvement>().SingleAsync(i => i.Id == InvolvementId, CancellationToken.None);
        Db.Expect(involvement, Version);
        var now = Db.Now;
        var grounds = await Db.Grounds.Where(g => g.SubjectId == involvement.ChildId && g.SourceId == InvolvementId && g.Until > now).ToListAsync(CancellationToken.None);
        var act = Db.Begin("EndInvolvement");
        Db.Take(involvement.End(grounds, Reason.Trim(), act.At));
        return await SaveAndGoAsync($"/children/{involvement.ChildId}/involved");
    }
}
