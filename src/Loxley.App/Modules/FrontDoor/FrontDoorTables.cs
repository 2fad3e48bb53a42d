using Loxley.App.Kernel.Data;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>The tables of the front door.</summary>
internal sealed class FrontDoorTables : Tables
{
    protected override void Map()
    {
        var contacts = Governed<Contact>("front_door_contact", c => c.Id);
        contacts.Ignore(c => c.Reference);
        contacts.Ignore(c => c.ReceivedOn);
        contacts.Ignore(c => c.CanBeTold);
        contacts.Ignore(c => c.ToBeTold);
        contacts.Ignore(c => c.About);
        contacts.Ignore(c => c.Undecided);
        contacts.Ignore(c => c.Described);
        contacts.Ignore(c => c.Safely);
        contacts.HasIndex(c => new { c.PartnershipId, c.ChildId });
        contacts.HasIndex(c => new { c.PartnershipId, c.Stage, c.ReceivedAt });
        contacts.HasIndex(c => new { c.PartnershipId, c.TakenById, c.Stage });
        contacts.HasIndex(c => new { c.PartnershipId, c.CallerId, c.Stage, c.ReceivedAt });
        var referrals = Governed<Referral>("front_door_referral", r => r.Id);
        referrals.Ignore(r => r.Reference);
        referrals.Ignore(r => r.AssessmentAwaited);
        referrals.HasIndex(r => new { r.PartnershipId, r.ChildId, r.ReceivedOn });
        referrals.HasIndex(r => new { r.PartnershipId, r.ContactId }).IsUnique();
        referrals.HasIndex(r => new { r.PartnershipId, r.ChildId, r.Number }).IsUnique();
    }
}
