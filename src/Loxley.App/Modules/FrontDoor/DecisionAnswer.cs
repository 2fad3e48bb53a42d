using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.People;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>What follows in the same act when a decision stands: the referral, and word to a caller with an account.</summary>
public sealed class DecisionAnswer(LoxleyDb db, CallerNews news)
{
    public async Task FollowAsync(Contact contact, DateTime at)
    {
        if (contact.Outcome == ContactOutcomes.Referral) db.Take(await ReferAsync(contact, at));
        if (contact.CallerId is null) return;
        db.Take(contact.Tell(CallerNews.How, at));
        await news.SendAsync(contact, CallerNews.Answered(contact), at);
    }

    private async Task<Kernel.Acts.Deed> ReferAsync(Contact contact, DateTime at)
    {
        var last = await LastReferralAsync(contact.ChildId);
        var agency = db.Protocol.TeamFor(TeamPurpose.DutySocialWork, London.Date(at)).Agency;
        var child = await Beyond.Access<Person>(db).SingleAsync(p => p.Id == contact.ChildId, CancellationToken.None);
        db.Hold(child);
        var owners = await RecordOwners.InPlaceOfAgencyAsync(db, child);
        return Referral.Receive(contact, last, db.Protocol.ReReferralMonths, () => Ids.At(at), agency, owners, at);
    }

    /// <summary>Counts every referral of the child, whoever may see it: whether it is one again is a fact about the child.</summary>
    private Task<EarlierReferral?> LastReferralAsync(Guid child) => Beyond.Access<Referral>(db)
        .Where(r => r.ChildId == child).OrderByDescending(r => r.Number).Select(r => new EarlierReferral(r.Number, r.ReceivedOn)).FirstOrDefaultAsync(CancellationToken.None);
}
