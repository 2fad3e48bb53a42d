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
    public DangerAnswer Danger { get; set; } = new();

    /// <summary>It is about nobody yet.</summary>
    public override Task LoadAsync(CancellationToken ct)
    {
        disclosure.About([]);
        return Task.CompletedTask;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var act = Db.Begin("BeginReferral");
        var (form, deed) = ReferralForm.Begin(Ids.At(act.At), act.Actor, Danger.Now == true, Danger.Words, () => Ids.At(act.At), act.At);
        Db.Take(deed);
        return await SaveAndGoAsync(form.Danger ? $"/referrals/{form.Id}/children/new" : $"/referrals/{form.Id}");
    }
}
