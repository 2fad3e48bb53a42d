using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.ApproveDecision;

/// <summary>A manager approves a decision. A referral is made and a caller with an account is told, all in the one act.</summary>
[Requires(Right.ContactApprove)]
[QueryBudget(3)]
public sealed class ApproveDecisionModel(LoxleyDb db, DecisionAnswer answer) : ContactPage(db)
{
    public async Task<IActionResult> OnPostAsync()
    {
        var contact = await ToChangeAsync();
        var act = Db.Begin("ApproveDecision");
        Db.Take(contact.Approve(act.Actor, act.At));
        await answer.FollowAsync(contact, act.At);
        return await SaveAndShowAsync();
    }
}
