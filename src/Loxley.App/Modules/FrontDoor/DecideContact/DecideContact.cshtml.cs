using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.DecideContact;

/// <summary>Decides what is to be done about a contact, and why.</summary>
[Requires(Right.ContactDecide)]
[QueryBudget(4)]
public sealed class DecideContactModel(LoxleyDb db, Drafts drafts, DecisionAnswer answer) : ContactPage(db)
{
    public const string Form = "decision";

    [BindProperty]
    [Required(ErrorMessage = "Choose what is to be done")]
    public string Outcome { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Choose a reason")]
    public string OutcomeReason { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter why, in your own words")]
    [StringLength(5_000, ErrorMessage = "Why must be 5,000 characters or less")]
    public string Rationale { get; set; } = "";

    public DateTime? KeptAt { get; private set; }

    public IReadOnlyList<Choice> Reasons => [.. Db.Protocol.Lists[ListIds.ContactReasons].ItemsOn(Today)
        .Select(i => new Choice(i.Code, $"{Db.Protocol.Label(ListIds.ContactOutcomes, i.Under)}: {i.Label}"))];

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        if (await drafts.FindAsync(Form, ContactId, ct) is { } draft)
        {
            Restore(draft);
            KeptAt = draft.SavedAt;
        }
        else if (Contact.ReturnNote is not null)
        {
            // A decision that came back is put right, not typed again.
            (Outcome, OutcomeReason, Rationale) = (Contact.Outcome!, Contact.OutcomeReason!, Contact.Rationale!);
        }
        return Page();
    }

    public async Task<IActionResult> OnPostKeepAsync()
    {
        await drafts.KeepAsync(Form, ContactId, Typed());
        return LocalRedirect($"/contacts/{ContactId}");
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (Db.Protocol.Lists[ListIds.ContactReasons].Find(OutcomeReason, Today) is not { } reason || reason.Under != Outcome)
        {
            throw new RefusedException(FrontDoorRefusals.UnknownReason);
        }
        var contact = await ToChangeAsync();
        var act = Db.Begin("DecideContact");
        var needsApproval = Db.Protocol.Contacts.NeedsApproval(Outcome);
        Db.Take(contact.Decide(act.Actor, new ContactDecision(Outcome, OutcomeReason, Rationale), needsApproval, act.At));
        if (!needsApproval) await answer.FollowAsync(contact, act.At);
        await drafts.DropAsync(Form, ContactId);
        return await SaveAndShowAsync();
    }
}
