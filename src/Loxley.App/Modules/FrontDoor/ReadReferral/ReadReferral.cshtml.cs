using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Pages;

namespace Loxley.App.Modules.FrontDoor.ReadReferral;

/// <summary>One referral to social care: when it arrived, what follows, and by when.</summary>
[Requires(Right.ChildRead)]
[QueryBudget(5)]
public sealed class ReadReferralModel(LoxleyDb db) : SocialCarePage(db)
{
    public string Why { get; private set; } = "";

    public IReadOnlyList<DueLine> Due { get; private set; } = [];

    public IReadOnlyList<ChronologyLine> Chronology { get; private set; } = [];

    public bool CanFinish => Db.Actor.Role.Holds(Right.AssessmentFinish) && Referral.AssessmentAwaited;

    public bool CanExplain => Db.Actor.Role.Holds(Right.LatenessExplain);

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Why = ((Subject)HttpContext.Items["referralId"]!).Why;
        Due = await Panels.DueAsync(Db, Db.Clocks.Where(c => c.RecordId == ReferralId), ct);
        Chronology = await Panels.ChronologyAsync(Db, Db.Facts.Where(f => f.RecordId == ReferralId), 50, ct);
    }
}
