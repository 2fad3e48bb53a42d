using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.ReviewGlass;

/// <summary>Says whether opening a record without other ground was justified.</summary>
[Requires(Right.GlassReview)]
[QueryBudget(3)]
public sealed class ReviewGlassModel(LoxleyDb db) : LoxleyPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid GlassBreakId { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Choose whether it was justified")]
    public bool? Justified { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter how you know")]
    [StringLength(1_000, ErrorMessage = "How you know must be 1,000 characters or less")]
    public string Note { get; set; } = "";

    public GlassBreak Glass { get; private set; } = null!;

    public PartnershipProtocol Protocol => Db.Protocol;

    public override async Task LoadAsync(CancellationToken ct)
    {
        Glass = await Db.Set<GlassBreak>().AsNoTracking().SingleAsync(g => g.Id == GlassBreakId, ct);
        TakeVersionOf(Glass);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var glass = await Db.Set<GlassBreak>().SingleAsync(g => g.Id == GlassBreakId, CancellationToken.None);
        Db.Expect(glass, Version);
        var act = Db.Begin("ReviewGlass");
        Db.Take(glass.Review(act.Actor, Justified!.Value, Note.Trim(), act.At));
        return await SaveAndGoAsync("/break-glass-reviews");
    }
}
