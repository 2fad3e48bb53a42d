using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor.Referring.BeginReferral;

/// <summary>Begins a referral with the one question that cannot wait.</summary>
[Requires(Right.ReferralWrite)]
[QueryBudget(2)]
public sealed class BeginReferralModel(LoxleyDb db, ReferralPost post, Disclosure disclosure) : LoxleyPage(db)
{
    /// <summary>The contact by word of mouth that the referral confirms; none where it is a new one.</summary>
    [BindProperty(SupportsGet = true)]
    public Guid? Confirms { get; set; }

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
        var confirmed = await ConfirmedAsync();
        var act = Db.Begin("BeginReferral");
        var (form, deed) = ReferralForm.Begin(Ids.At(act.At), act.Actor, Danger.Now == true, Danger.Words, () => Ids.At(act.At), act.At);
        Db.Take(deed);
        if (confirmed is null) return await SaveAndGoAsync(form.Danger ? $"/referrals/{form.Id}/children/new" : $"/referrals/{form.Id}");
        var child = ReferredChild.Confirming(confirmed, Ids.At(act.At), form.Id, act.At);
        Db.Take(Deed.Of().With(child));
        await post.FollowAsync(form, [child], act);
        return await SaveAndGoAsync(form.Danger ? $"/referrals/children/{child.Id}" : $"/referrals/{form.Id}");
    }

    /// <summary>The caller's own contact that is to be confirmed.</summary>
    private async Task<Contact?> ConfirmedAsync()
    {
        if (Confirms is not { } id) return null;
        var contact = await Db.Set<Contact>().AsNoTracking().SingleOrDefaultAsync(c => c.Id == id && c.CallerId == Db.Actor.MemberId, CancellationToken.None);
        return contact?.ConfirmationOwedSince is null ? throw new RefusedException(FrontDoorRefusals.NothingToConfirm) : contact;
    }
}
