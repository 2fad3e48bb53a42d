using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.People.ReviewWarning;

/// <summary>Looks at a warning again: it goes on until another date, or ends; both with the reason.</summary>
[Requires(Right.WarningRecord)]
[QueryBudget(4)]
public sealed class ReviewWarningModel(LoxleyDb db) : WarningPage(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Choose whether the warning still holds")]
    public bool? Holds { get; set; }

    [BindProperty]
    [AskedWhen(nameof(Holds), true)]
    [Display(Name = "Review date")]
    public DateOnly? ReviewOn { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter how you know")]
    [StringLength(1_000, ErrorMessage = "How you know must be 1,000 characters or less")]
    public string Why { get; set; } = "";

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        ReviewOn = Today.AddMonths(6);
        return await base.OnGetAsync(ct);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var warning = await ToChangeAsync();
        var act = Db.Begin("ReviewWarning");
        Db.Take(Holds!.Value
            ? warning.Renew(ReviewOn ?? throw new RefusedException(RecordRefusals.NoReview), Why.Trim(), act.At)
            : warning.End(act.Actor, Why.Trim(), act.At));
        return await SaveAndGoAsync(Back);
    }
}
