using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.People;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>A page about one contact.</summary>
public abstract class ContactPage(LoxleyDb db) : LoxleyPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid ContactId { get; set; }

    public Contact Contact { get; private set; } = null!;

    /// <summary>The child, where the reader may see the child's record.</summary>
    public Person? Child { get; private set; }

    /// <summary>The referral that it became, where the reader may see it.</summary>
    public Guid? ReferralId { get; private set; }

    /// <summary>What to be warned of, where the reader may see the child's record.</summary>
    public WarningBar? WarningBar { get; private set; }

    public PartnershipProtocol Protocol => Db.Protocol;

    public Guid MemberId => Db.Actor.MemberId;

    public override async Task LoadAsync(CancellationToken ct)
    {
        var found = await Db.Set<Contact>().AsNoTracking().Where(c => c.Id == ContactId)
            .LeftJoin(Db.Set<Person>(), c => c.ChildId, p => p.Id, (c, p) => new { Contact = c, Child = p })
            .LeftJoin(Db.Set<Referral>(), c => c.Contact.Id, r => r.ContactId, (c, r) => new { c.Contact, c.Child, Referral = r == null ? (Guid?)null : r.Id })
            .LeftJoin(Db.Set<Warning>().Where(w => w.EndedAt == null), c => c.Contact.ChildId, w => w.ChildId, (c, w) => new { c.Contact, c.Child, c.Referral, Warning = w })
            .ToListAsync(ct);
        (Contact, Child, ReferralId) = (found[0].Contact, found[0].Child, found[0].Referral);
        IReadOnlyList<Warning> warnings = [.. found.Select(f => f.Warning).OfType<Warning>().OrderBy(w => w.ReviewOn).ThenBy(w => w.Id)];
        WarningBar = Child is null ? null : new(Child, warnings, Protocol, Today);
        TakeVersionOf(Contact);
    }

    /// <summary>The contact, to be changed; refused when somebody saved it since the page was read.</summary>
    protected async Task<Contact> ToChangeAsync()
    {
        var contact = await Db.Set<Contact>().SingleAsync(c => c.Id == ContactId, CancellationToken.None);
        Db.Expect(contact, Version);
        return contact;
    }

    protected Task<IActionResult> SaveAndShowAsync() => SaveAndGoAsync($"/contacts/{ContactId}");
}
