using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Time;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor.ApproveDecision;

/// <summary>A manager approves a decision. A referral is made and a caller with an account is told, all in the one act.</summary>
[Requires(Right.ContactApprove)]
[QueryBudget(3)]
public sealed class ApproveDecisionModel(LoxleyDb db, CallerNews news) : ContactPage(db)
{
    public async Task<IActionResult> OnPostAsync()
    {
        var contact = await ToChangeAsync();
        var act = Db.Begin("ApproveDecision");
        Db.Take(contact.Approve(act.Actor, act.At));
        if (contact.Outcome == ContactOutcomes.Referral)
        {
            var previous = await LastReferralAsync(contact.ChildId);
            var agency = Db.Protocol.TeamFor(TeamPurpose.DutySocialWork, London.Date(act.At)).Agency;
            Db.Take(Referral.Receive(contact, previous, Db.Protocol.ReReferralMonths, () => Ids.At(act.At), agency, act.At));
        }
        if (contact.CallerId is not null)
        {
            Db.Take(contact.Tell("by message in Loxley", act.At));
            await news.SendAsync(contact, $"There is an answer to what you told us: {contact.Reference}", act.At);
        }
        return await SaveAndShowAsync();
    }

    /// <summary>Counts every referral of the child, whoever may see it: whether it is one again is a fact about the child.</summary>
    private Task<DateOnly?> LastReferralAsync(Guid child) => Beyond.Access<Referral>(Db)
        .Where(r => r.ChildId == child).OrderByDescending(r => r.ReceivedOn).Select(r => (DateOnly?)r.ReceivedOn).FirstOrDefaultAsync(CancellationToken.None);
}
