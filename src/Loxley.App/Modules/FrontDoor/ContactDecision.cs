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
        var missing = Outcome switch
        {
            ContactOutcomes.ContactOnly when Blank(AdviceOrService) => FrontDoorRefusals.NoAdvice,
            ContactOutcomes.AllocatedWorker when PassedTo is null => FrontDoorRefusals.NoWorker,
            ContactOutcomes.EarlyHelp when Blank(AgreedBy) && Blank(WithoutAgreement) => FrontDoorRefusals.NoAgreement,
            ContactOutcomes.Referral when Blank(NextStep) => FrontDoorRefusals.NoNextStep,
            ContactOutcomes.Referral when NextStep == ReferralNextSteps.Other && Blank(NextStepNote) => FrontDoorRefusals.NoNextStepNote,
            ContactOutcomes.Referral when ArrivedOn is null => FrontDoorRefusals.NoArrival,
            ContactOutcomes.Referral when ArrivedOn < contact.ReceivedOn => FrontDoorRefusals.ArrivedBefore,
            ContactOutcomes.Referral when ArrivedOn > London.Date(at) => FrontDoorRefusals.ArrivedLater,
            _ when contact.CanBeTold && Blank(Answer) => FrontDoorRefusals.NoAnswer,
            _ => null,
        };
        if (missing is not null) throw new RefusedException(missing);
    }

    private static bool Blank(string? text) => string.IsNullOrWhiteSpace(text);
}
