using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.Referring.CheckReferral;

/// <summary>Reads a referral back as a whole, says what is missing, and sends it.</summary>
[Requires(Right.ReferralWrite)]
[QueryBudget(4)]
public sealed class CheckReferralModel(LoxleyDb db, ReferralPost post) : UnsentPage(db)
{
    public IReadOnlyList<ReferralPart> Parts { get; private set; } = [];

    public IReadOnlyList<(string Title, string Address)> Missing { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        var children = await ReferralPost.ChildrenAsync(Db, ReferralFormId);
        (Parts, Missing) = (ReferralPost.Say(Form, children, Protocol), ReferralPost.Missing(Form, children));
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var form = await ToChangeAsync();
        var children = await ReferralPost.ChildrenAsync(Db, form.Id);
        var act = Db.Begin("SendReferral");
        await post.SendAsync(form, children, act);
        return await SaveAndListAsync();
    }
}
