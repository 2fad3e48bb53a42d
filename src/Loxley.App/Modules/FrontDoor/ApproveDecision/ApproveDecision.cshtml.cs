using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.ApproveDecision;

/// <summary>A manager approves a decision. A referral is made and a caller with an account is told, all in the one act.</summary>
[Requires(Right.ContactApprove)]
[QueryBudget(4)]
public sealed class ApproveDecisionModel(LoxleyDb db, DecisionAnswer answer) : ContactPage(db)
{
    /// <summary>What is to be done differently.</summary>
    [BindProperty]
    [StringLength(1_000, ErrorMessage = "What is to be done differently must be 1,000 characters or less")]
    public string? Note { get; set; }

    /// <summary>A social worker has the child now, whom nobody had when it was decided that this is a referral.</summary>
    public bool ChildIsOpenNow { get; private set; }

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        ChildIsOpenNow = await IsOpenNowAsync(Contact, ct);
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var contact = await ToChangeAsync();
        if (await IsOpenNowAsync(contact, CancellationToken.None)) throw new RefusedException(FrontDoorRefusals.OpenedMeanwhile);
        var act = Db.Begin("ApproveDecision");
        Db.Take(contact.Approve(act.Actor, Note, act.At));
        if (contact.ActedAt is null) await answer.FollowAsync(contact, act.At);
        return await SaveAndShowAsync();
    }

    /// <summary>What was acted on at once has begun its episode already.</summary>
    private async Task<bool> IsOpenNowAsync(Contact contact, CancellationToken ct) =>
        contact is { Outcome: ContactOutcomes.Referral, ActedAt: null } && DecisionAnswer.IsOpen(await answer.WorkersAsync(contact.ChildId, ct));
}
