using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>A page about one referral that social care has taken on.</summary>
public abstract class SocialCarePage(LoxleyDb db) : LoxleyPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid ReferralId { get; set; }

    public Referral Referral { get; private set; } = null!;

    /// <summary>The child, where the reader may see the child's record.</summary>
    public Person? Child { get; private set; }

    /// <summary>The contact that it was, where the reader may see it.</summary>
    public Guid? ContactId { get; private set; }

    public PartnershipProtocol Protocol => Db.Protocol;

    public override async Task LoadAsync(CancellationToken ct)
    {
        var found = await Db.Set<Referral>().AsNoTracking().Where(r => r.Id == ReferralId)
            .LeftJoin(Db.Set<Person>(), r => r.ChildId, p => p.Id, (r, p) => new { Referral = r, Child = p })
            .LeftJoin(Db.Set<Contact>(), r => r.Referral.ContactId, c => c.Id, (r, c) => new { r.Referral, r.Child, ContactId = c == null ? (Guid?)null : c.Id })
            .SingleAsync(ct);
        (Referral, Child, ContactId) = (found.Referral, found.Child, found.ContactId);
        TakeVersionOf(Referral);
    }
}
