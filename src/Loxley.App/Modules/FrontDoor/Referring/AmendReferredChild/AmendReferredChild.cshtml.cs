using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor.Referring.AmendReferredChild;

/// <summary>Writes on about a child of a referral, or takes the child out again.</summary>
[Requires(Right.ReferralWrite)]
[QueryBudget(4)]
public sealed class AmendReferredChildModel(LoxleyDb db, ReferralPost post) : ReferredChildPage(db, post)
{
    [BindProperty(SupportsGet = true)]
    public Guid ReferredChildId { get; set; }

    public ReferredChild Referred { get; private set; } = null!;

    public bool CanTakeOut => Referred.ContactId is null;

    public override ReferralPart Saved => ReferralPost.Say(Referred, Protocol, Today) with { Topic = $"What is there now of {Referred.Name}" };

    protected override ReferralAnswers Before => ReferralAnswers.Read(Referred.Answers);

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var answer = await base.OnGetAsync(ct);
        return Referred.TakenOutAt is null ? answer : LocalRedirect($"/referrals/{ReferralFormId}");
    }

    public override async Task LoadAsync(CancellationToken ct)
    {
        await FindAsync(ct);
        await base.LoadAsync(ct);
        // Two who write about one child must not write over each other; what is written elsewhere in the form does not matter here.
        TakeVersionOf(Referred);
        // The button that takes the child out sends nothing of the child.
        if (!Request.HasFormContentType || !Request.Form.ContainsKey($"{nameof(Child)}.{nameof(Child.GivenName)}")) Child = Referred.Described;
    }

    public async Task<IActionResult> OnPostTakeOutAsync()
    {
        await FindAsync(CancellationToken.None);
        var form = await UnsentAsync();
        Db.Hold(form);
        var child = await Db.Set<ReferredChild>().SingleAsync(c => c.Id == ReferredChildId, CancellationToken.None);
        Db.Expect(child, Version);
        var act = Db.Begin("TakeOutReferredChild");
        Db.Take(child.TakeOut(act.At));
        return await SaveAndListAsync();
    }

    protected override async Task FindAsync(CancellationToken ct)
    {
        Referred = await Db.Set<ReferredChild>().AsNoTracking().SingleAsync(c => c.Id == ReferredChildId, ct);
        ReferralFormId = Referred.FormId;
    }

    protected override ReferredChild ToWrite(IReadOnlyList<ReferredChild> children, DateTime at)
    {
        var child = children.SingleOrDefault(c => c.Id == ReferredChildId) ?? throw new RefusedException(ReferringRefusals.TakenOut);
        Db.Expect(child, Version);
        return child;
    }
}
