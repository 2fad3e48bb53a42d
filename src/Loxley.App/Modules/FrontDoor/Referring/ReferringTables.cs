using Loxley.App.Kernel.Data;

namespace Loxley.App.Modules.FrontDoor.Referring;

/// <summary>Referrals while they are written.</summary>
internal sealed class ReferringTables : Tables
{
    protected override void Map()
    {
        var forms = Governed<ReferralForm>("referring_form", f => f.Id);
        forms.Ignore(f => f.Reference);
        forms.HasIndex(f => new { f.PartnershipId, f.AuthorId, f.BegunAt });
        forms.HasIndex(f => new { f.PartnershipId, f.SentAt, f.Agency, f.BegunAt });
        var children = Governed<ReferredChild>("referring_child", c => c.FormId);
        children.Ignore(c => c.Described);
        children.Ignore(c => c.Name);
        children.HasIndex(c => new { c.PartnershipId, c.FormId });
    }
}
