using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;

namespace Loxley.App.Modules.FrontDoor.Referring.ReferChild;

/// <summary>Adds a child to a referral.</summary>
[Requires(Right.ReferralWrite)]
[QueryBudget(4)]
public sealed class ReferChildModel(LoxleyDb db, ReferralPost post) : ReferredChildPage(db, post)
{
    protected override ReferredChild ToWrite(IReadOnlyList<ReferredChild> children, DateTime at)
    {
        var child = new ReferredChild { Id = Ids.At(at), FormId = ReferralFormId, AddedAt = at };
        Db.Take(Deed.Of().With(child));
        return child;
    }
}
