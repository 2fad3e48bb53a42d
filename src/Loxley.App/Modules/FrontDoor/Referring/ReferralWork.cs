using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Pages;

namespace Loxley.App.Modules.FrontDoor.Referring;

/// <summary>Referrals that somebody began and has not sent, which must not be forgotten.</summary>
internal sealed class ReferralWork : WorkPanel
{
    public override int Order => 0;

    public override async Task<IReadOnlyList<WorkView>> ReadAsync(LoxleyDb db, Disclosure disclosure, CancellationToken ct)
    {
        if (!db.Actor.Role.Holds(Right.ReferralWrite)) return [];
        IReadOnlyList<ReferralLine> lines = await ReferralLine.ReadAsync(db, forms => forms.Where(f => f.AuthorId == db.Actor.MemberId && f.SentAt == null), ct);
        disclosure.About(lines.Select(l => l.Id));
        return lines.Count == 0 ? [] : [new WorkView("Referral forms not sent", "/Modules/FrontDoor/Referring/_ReferralTable.cshtml", lines)];
    }
}
