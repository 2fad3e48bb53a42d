using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.People;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.DecideContact;

/// <summary>Decides what is to be done about a contact, and why.</summary>
[Requires(Right.ContactDecide)]
[QueryBudget(5)]
public sealed class DecideContactModel(LoxleyDb db, Drafts drafts, DecisionAnswer answer) : TellingPage(db)
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

    [BindProperty]
    [StringLength(2_000, ErrorMessage = "What the caller is told must be 2,000 characters or less")]
    public string? Answer { get; set; }

    [BindProperty]
    [AskedWhen(nameof(Outcome), ContactOutcomes.ContactOnly)]
    [StringLength(2_000, ErrorMessage = "The advice or service must be 2,000 characters or less")]
    public string? AdviceOrService { get; set; }

    /// <summary>The part of the worker who has the child.</summary>
    [BindProperty]
    [AskedWhen(nameof(Outcome), ContactOutcomes.AllocatedWorker)]
    public Guid? PassedTo { get; set; }

    [BindProperty]
    [AskedWhen(nameof(Outcome), ContactOutcomes.EarlyHelp)]
    [StringLength(500, ErrorMessage = "Who agrees must be 500 characters or less")]
    public string? AgreedBy { get; set; }

    [BindProperty]
    [AskedWhen(nameof(Outcome), ContactOutcomes.EarlyHelp)]
    [StringLength(2_000, ErrorMessage = "Your judgement must be 2,000 characters or less")]
    public string? WithoutAgreement { get; set; }

    [BindProperty]
    [AskedWhen(nameof(Outcome), ContactOutcomes.Referral)]
    public string? NextStep { get; set; }

    [BindProperty]
    [AskedWhen(nameof(Outcome), ContactOutcomes.Referral)]
    [StringLength(500, ErrorMessage = "The other next step must be 500 characters or less")]
    public string? NextStepNote { get; set; }

    [BindProperty]
    [AskedWhen(nameof(Outcome), ContactOutcomes.Referral)]
    [Display(Name = "The day on which it arrived")]
    public DateOnly? ArrivedOn { get; set; }

    public DateTime? KeptAt { get; private set; }

    /// <summary>Those who work with the child now, as far as the reader may see them.</summary>
    public IReadOnlyList<Involvement> Workers { get; private set; } = [];

    public IReadOnlyList<Choice> WorkerChoices => [.. Workers.Select(w => new Choice(w.Id.ToString(), $"{w.Name} ({Protocol.Label(ListIds.InvolvementRoles, w.Role)})"))];

    /// <summary>A social worker has the child: there is no second episode.</summary>
    public bool ChildIsOpen => DecisionAnswer.IsOpen(Workers);

    /// <summary>Whether the reader decides on referrals; an adviser passes them to a social worker.</summary>
    public bool DecidesReferrals => Db.Actor.Role.Holds(Right.ReferralDecide);

    public IEnumerable<Choice> Outcomes => Choices(ListIds.ContactOutcomes).Where(c => DecidesReferrals || c.Value != ContactOutcomes.Referral);

    public IReadOnlyList<Choice> Reasons => [.. Db.Protocol.Lists[ListIds.ContactReasons].ItemsOn(Today).Where(i => DecidesReferrals || i.Under != ContactOutcomes.Referral)
        .Select(i => new Choice(i.Code, $"{Db.Protocol.Label(ListIds.ContactOutcomes, i.Under)}: {i.Label}"))];

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        Workers = await answer.WorkersAsync(Contact.ChildId, ct);
        if (!ModelState.IsValid) SayAllThatIsMissing();
    }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        ArrivedOn = Contact.ReceivedOn;
        if (await drafts.FindAsync(Form, ContactId, ct) is { } draft)
        {
            Restore(draft);
            KeptAt = draft.SavedAt;
        }
        else if (Contact.ReturnNote is not null)
        {
            FillIn();
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
        Heed(contact);
        Workers = await answer.WorkersAsync(contact.ChildId, CancellationToken.None);
        if (Outcome == ContactOutcomes.Referral && ChildIsOpen) throw new RefusedException(FrontDoorRefusals.ChildIsOpen);
        OnListIfGiven(ListIds.ReferralNextSteps, NextStep, nameof(NextStep));
        var act = Db.Begin("DecideContact");
        var decision = Decision();
        var approval = DecisionAnswer.ApprovalOf(Db.Protocol, decision, act.Actor, act.At);
        Db.Take(contact.Decide(act.Actor, decision, approval, act.At));
        if (approval != Approval.First) await answer.FollowAsync(contact, act.At);
        await drafts.DropAsync(Form, ContactId);
        return await SaveAndShowAsync();
    }

    private ContactDecision Decision() => new(Outcome, OutcomeReason, Rationale)
    {
        Answer = Answer,
        AdviceOrService = AdviceOrService,
        PassedTo = Workers.FirstOrDefault(w => w.Id == PassedTo) is { } worker ? new(worker.MemberId, worker.Name) : null,
        AgreedBy = AgreedBy,
        WithoutAgreement = WithoutAgreement,
        NextStep = NextStep,
        NextStepNote = NextStep == ReferralNextSteps.Other ? NextStepNote : null,
        ArrivedOn = ArrivedOn,
    };

    /// <summary>Whoever is asked for something is told at once of all else that is missing.</summary>
    private void SayAllThatIsMissing()
    {
        foreach (var missing in Decision().Missing(Contact, Db.Now).Where(m => ModelState[m.Field] is not { Errors.Count: > 0 }).ToList())
        {
            ModelState.AddModelError(missing.Field, missing.Sentence);
        }
        if (MustHeed && !Heeded) ModelState.AddModelError(nameof(Heeded), FrontDoorRefusals.NotHeeded.Sentence);
    }

    /// <summary>A decision that came back is put right, not typed again.</summary>
    private void FillIn()
    {
        (Outcome, OutcomeReason, Rationale, Answer) = (Contact.Outcome!, Contact.OutcomeReason!, Contact.Rationale!, Contact.Answer);
        (AdviceOrService, AgreedBy, WithoutAgreement) = (Contact.AdviceOrService, Contact.AgreedBy, Contact.WithoutAgreement);
        PassedTo = Workers.FirstOrDefault(w => w.MemberId == Contact.PassedToId && w.Name == Contact.PassedToName)?.Id;
        (NextStep, NextStepNote, ArrivedOn) = (Contact.NextStep, Contact.NextStepNote, Contact.ArrivedOn ?? Contact.ReceivedOn);
    }
}
