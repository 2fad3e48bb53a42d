using Loxley.App.Kernel.Forms;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>What the front door refuses, and what to do instead.</summary>
internal static class FrontDoorRefusals
{
    public static Refusal NoWorry { get; } = new(nameof(NoWorry), "Enter what the caller is worried about", "Worry");

    public static Refusal ReceivedLater { get; } = new(nameof(ReceivedLater), "The time of the call must be now or in the past", "ReceivedTime");

    public static Refusal ReceivedLongAgo { get; } = new(nameof(ReceivedLongAgo), "The call must be within the last year", "ReceivedOn");

    public static Refusal WhyFamilyNotTold { get; } = new(nameof(WhyFamilyNotTold), "Enter why the family does not know", "WhyNotTold");

    public static Refusal AlreadyTaken { get; } = new(nameof(AlreadyTaken), "Somebody has taken this contact already");

    public static Refusal NotYours { get; } = new(nameof(NotYours), "Take the contact first: only the person who has it can do this");

    public static Refusal NotDecidable { get; } = new(nameof(NotDecidable), "This contact has been decided already");

    public static Refusal NothingToApprove { get; } = new(nameof(NothingToApprove), "There is no decision waiting for approval on this contact");

    public static Refusal OwnDecision { get; } = new(nameof(OwnDecision), "Somebody other than the person who decided must approve");

    public static Refusal NotToTell { get; } = new(nameof(NotToTell), "The caller can be told once the decision is approved, and only once");

    public static Refusal AlreadyAcknowledged { get; } = new(nameof(AlreadyAcknowledged), "The caller has been told already that it arrived");

    public static Refusal UnknownReason { get; } = new(nameof(UnknownReason), "Choose a reason that belongs to the outcome", "OutcomeReason");

    public static Refusal NobodyAnswers { get; } = new(
        nameof(NobodyAnswers), "Nobody answers for this record now. Call the front door or the emergency duty team, and keep what you wrote here for later");

    public static Refusal Finished { get; } = new(nameof(Finished), "This contact is finished and cannot be changed");
}
