using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor.Referring;

/// <summary>A page about one referral.</summary>
public abstract class ReferralPage(LoxleyDb db) : LoxleyPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid ReferralFormId { get; set; }

    public ReferralForm Form { get; private set; } = null!;

    public PartnershipProtocol Protocol => Db.Protocol;

    public bool IsAuthor => Form.AuthorId == Db.Actor.MemberId;

    public override async Task LoadAsync(CancellationToken ct)
    {
        Form = await Db.Set<ReferralForm>().AsNoTracking().SingleAsync(f => f.Id == ReferralFormId, ct);
        TakeVersionOf(Form);
    }

    /// <summary>The referral, to be written on; refused when it was sent, or somebody saved it since the page was read.</summary>
    protected async Task<ReferralForm> ToChangeAsync()
    {
        // Of a referral that was sent there is nothing to look at and save again.
        var form = await UnsentAsync();
        Db.Expect(form, Version);
        return form;
    }

    /// <summary>The referral, while something of it is written that has a version of its own; refused when it was sent.</summary>
    protected async Task<ReferralForm> UnsentAsync()
    {
        var form = await Db.Set<ReferralForm>().SingleAsync(f => f.Id == ReferralFormId, CancellationToken.None);
        form.Unsent();
        return form;
    }

    protected Task<IActionResult> SaveAndListAsync() => SaveAndGoAsync($"/referrals/{ReferralFormId}");
}

/// <summary>A page on which a referral is written, which is there until it is sent.</summary>
public abstract class UnsentPage(LoxleyDb db) : ReferralPage(db)
{
    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        return Form.SentAt is null ? Page() : LocalRedirect($"/referrals/{ReferralFormId}");
    }
}
