using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor.FinishAssessment;

/// <summary>Says when the children's assessment after a referral was finished, or why none is made.</summary>
[Requires(Right.AssessmentFinish)]
[QueryBudget(3)]
public sealed class FinishAssessmentModel(LoxleyDb db) : SocialCarePage(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Choose what became of the assessment")]
    public bool? Finished { get; set; }

    [BindProperty]
    [AskedWhen(nameof(Finished), true)]
    [Display(Name = "The day on which it was finished")]
    public DateOnly? FinishedOn { get; set; }

    [BindProperty]
    [AskedWhen(nameof(Finished), false)]
    [StringLength(1_000, ErrorMessage = "Why none is made must be 1,000 characters or less")]
    public string? WhyNot { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var finished = Finished == true;
        if (finished && FinishedOn is null) throw new RefusedException(new Refusal("NoDay", "Enter the day on which it was finished", nameof(FinishedOn)));
        if (!finished && string.IsNullOrWhiteSpace(WhyNot)) throw new RefusedException(new Refusal("NoWhyNot", "Enter why no assessment is made", nameof(WhyNot)));
        var referral = await Db.Set<Referral>().SingleAsync(r => r.Id == ReferralId, CancellationToken.None);
        Db.Expect(referral, Version);
        var act = Db.Begin("FinishAssessment");
        Db.Take(finished ? referral.FinishAssessment(FinishedOn!.Value, act.At) : referral.LeaveUnassessed(WhyNot!.Trim(), act.At));
        return await SaveAndGoAsync($"/social-care/{ReferralId}");
    }
}
