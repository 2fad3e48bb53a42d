using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.Referring.BeginReferral;

/// <summary>Begins a referral with the one question that cannot wait.</summary>
[Requires(Right.ReferralWrite)]
[QueryBudget(1)]
public sealed class BeginReferralModel(LoxleyDb db, Disclosure disclosure) : LoxleyPage(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Choose whether a child is in danger now")]
    public bool? Danger { get; set; }

    [BindProperty]
    [StringLength(3_000, ErrorMessage = "What is happening must be 3,000 characters or less")]
    public string? DangerWords { get; set; }

    /// <summary>It is about nobody yet.</summary>
    public override Task LoadAsync(CancellationToken ct)
    {
        disclosure.About([]);
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var act = Db.Begin("BeginReferral");
        var (form, deed) = ReferralForm.Begin(Ids.At(act.At), act.Actor, Danger == true, DangerWords, () => Ids.At(act.At), act.At);
        Db.Take(deed);
        return await SaveAndGoAsync(form.Danger ? $"/referrals/{form.Id}/children/new" : $"/referrals/{form.Id}");
    }
}
