using System.ComponentModel.DataAnnotations;
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
    [Required(ErrorMessage = "Choose whether a child is in danger now")]
    public bool? Danger { get; set; }

    [BindProperty]
    [StringLength(3_000, ErrorMessage = "What is happening must be 3,000 characters or less")]
    public string? DangerWords { get; set; }

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        if (HttpMethods.IsGet(Request.Method)) (Danger, DangerWords) = (Form.Danger, Form.DangerWords);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var form = await ToChangeAsync();
        var act = Db.Begin("SayDanger");
        Db.Take(form.SayDanger(Danger == true, DangerWords, act.At));
        await post.FollowAsync(form, await ReferralPost.ChildrenAsync(Db, form.Id), act);
        return await SaveAndListAsync();
    }
}
