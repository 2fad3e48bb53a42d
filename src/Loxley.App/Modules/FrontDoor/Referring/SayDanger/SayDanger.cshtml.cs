using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.Referring.SayDanger;

/// <summary>Says in a referral that is being written whether a child is in danger now; what is typed then goes to the front door at once.</summary>
[Requires(Right.ReferralWrite)]
[QueryBudget(4)]
public sealed class SayDangerModel(LoxleyDb db, ReferralPost post) : UnsentPage(db)
{
    [BindProperty]
    public DangerAnswer Danger { get; set; } = new();

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        if (HttpMethods.IsGet(Request.Method)) Danger = new DangerAnswer { Now = Form.Danger, Words = Form.DangerWords };
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var form = await ToChangeAsync();
        var act = Db.Begin("SayDanger");
        Db.Take(form.SayDanger(Danger.Now == true, Danger.Words, act.At));
        await post.FollowAsync(form, await ReferralPost.ChildrenAsync(Db, form.Id), act);
        return await SaveAndListAsync();
    }
}
