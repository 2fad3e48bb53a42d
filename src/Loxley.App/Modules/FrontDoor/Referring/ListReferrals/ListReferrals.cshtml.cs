using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;

namespace Loxley.App.Modules.FrontDoor.Referring.ListReferrals;

/// <summary>The referrals that somebody wrote, and those of colleagues that lie unsent with the safeguarding lead.</summary>
[Requires(Right.ReferralWrite)]
[QueryBudget(3)]
public sealed class ListReferralsModel(LoxleyDb db, Disclosure disclosure) : LoxleyPage(db)
{
    public IReadOnlyList<ReferralLine> Own { get; private set; } = [];

    public IReadOnlyList<ReferralLine> OfColleagues { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct)
    {
        var (me, agency) = (Db.Actor.MemberId, Db.Actor.Agency);
        OfColleagues = await ReferralLine.ReadAsync(Db, forms => forms.Where(f => f.SentAt == null && f.Agency == agency && f.AuthorId != me), ct);
        Own = await ReferralLine.ReadAsync(Db, forms => forms.Where(f => f.AuthorId == me), ct);
        disclosure.About(OfColleagues.Concat(Own).Select(l => l.Id));
    }
}
