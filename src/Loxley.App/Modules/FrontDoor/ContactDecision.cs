using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Time;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>Whether somebody else must approve a decision before it is acted on.</summary>
public enum Approval
{
    NotAsked,
    First,

    /// <summary>What cannot wait is acted on, and approved afterwards.</summary>
    Follows,
}

/// <summary>Who works with the child already and is given a contact.</summary>
/// <param name="MemberId">Their part in the partnership, if they sign in here.</param>
/// <param name="Name">Their name.</param>
public sealed record PassedTo(Guid? MemberId, string Name);

/// <summary>What is to be done about a contact, and why.</summary>
public sealed record ContactDecision(string Outcome, string Reason, string Rationale)
{
    /// <summary>What the caller is told, in plain words.</summary>
    public string? Answer { get; init; }

    /// <summary>Contact only: the advice that is given, or the service that helps.</summary>
    public string? AdviceOrService { get; init; }

    /// <summary>Passed to the worker who has the child.</summary>
    public PassedTo? PassedTo { get; init; }

    /// <summary>Early help: who in the family agrees, and to what.</summary>
    public string? AgreedBy { get; init; }

    /// <summary>Early help: the judgement by which it is offered though the family has not agreed.</summary>
    public string? WithoutAgreement { get; init; }

    /// <summary>Referral: what social care does next, as a code of the protocol.</summary>
    public string? NextStep { get; init; }

    public string? NextStepNote { get; init; }

    /// <summary>Referral: the London day on which what makes it one arrived; its limits count from there.</summary>
    public DateOnly? ArrivedOn { get; init; }

    /// <summary>It cannot wait for anybody's approval.</summary>
    public bool Urgent => Outcome == ContactOutcomes.Referral && NextStep == ReferralNextSteps.StrategyDiscussion;

    /// <summary>Refuses what the outcome needs and has not got.</summary>
    /// <param name="contact">The contact that is decided.</param>
    /// <param name="at">Now.</param>
    /// <exception cref="RefusedException">Something is missing, or the day cannot be.</exception>
    public void Check(Contact contact, DateTime at)
    {
        if (Missing(contact, at).FirstOrDefault() is { } missing) throw new RefusedException(missing);
    }

    /// <summary>All that the outcome needs and has not got.</summary>
    /// <param name="contact">The contact that is decided.</param>
    /// <param name="at">Now.</param>
    public IEnumerable<Refusal> Missing(Contact contact, DateTime at)
    {
        if (Outcome == ContactOutcomes.ContactOnly && Blank(AdviceOrService)) yield return FrontDoorRefusals.NoAdvice;
        if (Outcome == ContactOutcomes.AllocatedWorker && PassedTo is null) yield return FrontDoorRefusals.NoWorker;
        if (Outcome == ContactOutcomes.EarlyHelp && Blank(AgreedBy) && Blank(WithoutAgreement)) yield return FrontDoorRefusals.NoAgreement;
        if (Outcome == ContactOutcomes.Referral)
        {
            if (Blank(NextStep)) yield return FrontDoorRefusals.NoNextStep;
            if (NextStep == ReferralNextSteps.Other && Blank(NextStepNote)) yield return FrontDoorRefusals.NoNextStepNote;
            if (ArrivedOn is null) yield return FrontDoorRefusals.NoArrival;
            if (ArrivedOn < contact.ReceivedOn) yield return FrontDoorRefusals.ArrivedBefore;
            if (ArrivedOn > London.Date(at)) yield return FrontDoorRefusals.ArrivedLater;
        }
        if (contact.CanBeTold && Blank(Answer)) yield return FrontDoorRefusals.NoAnswer;
        if (contact.CanBeTold && contact.Safely.IsGivenAwayBy(Answer)) yield return FrontDoorRefusals.HiddenAddress;
    }

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);
}
