using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.ApproveDecision;

/// <summary>A manager approves a decision. A referral is made and a caller with an account is told, all in the one act.</summary>
[Requires(Right.ContactApprove)]
[QueryBudget(3)]
public sealed class ApproveDecisionModel(LoxleyDb db, DecisionAnswer answer) : ContactPage(db)
{
    /// <summary>What is to be done differently.</summary>
    [BindProperty]
    [StringLength(1_000, ErrorMessage = "What is to be done differently must be 1,000 characters or less")]
    public string? Note { get; set; }

    public async Task<IActionResult> OnPostAsync()
    {
        var contact = await ToChangeAsync();
        var act = Db.Begin("ApproveDecision");
        Db.Take(contact.Approve(act.Actor, Note, act.At));
        if (contact.ActedAt is null) await answer.FollowAsync(contact, act.At);
        return await SaveAndShowAsync();
    }
}
