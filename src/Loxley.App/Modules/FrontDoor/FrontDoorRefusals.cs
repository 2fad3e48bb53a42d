using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>What the front door refuses, and what to do instead.</summary>
internal static class FrontDoorRefusals
{
    public static Refusal NoWorry { get; } = new(nameof(NoWorry), "Enter what the caller is worried about", "Worry");

    public static Refusal ReceivedLater { get; } = new(nameof(ReceivedLater), "The time of the contact must be now or in the past", "ReceivedTime");

    public static Refusal ReceivedLongAgo { get; } = new(nameof(ReceivedLongAgo), "The contact must be within the last year", "ReceivedOn");

    public static Refusal WhyFamilyNotTold { get; } = new(nameof(WhyFamilyNotTold), "Enter why the family does not know", "WhyNotTold");

    public static Refusal NobodyDescribed { get; } = new(
        nameof(NobodyDescribed), "Enter something that tells who the child is, be it an age and a school", "Child.GivenName");

    public static Refusal BornLater { get; } = new(nameof(BornLater), "The date of birth must be on or before the day of the contact", "Child.BornOn");

    public static Refusal NoChild { get; } = new(nameof(NoChild), "Say who the child is first: open the contact and choose Say who this child is", "Outcome");

    public static Refusal DecidedAboutChild { get; } = new(nameof(DecidedAboutChild), "It has been decided about this child already. Record a new contact about the other one");

    public static Refusal SameChild { get; } = new(nameof(SameChild), "The contact stands under this child already", "Who");

    public static Refusal NotAmongThese { get; } = new(nameof(NotAmongThese), "Choose one of the records, or say that the child is none of them", "Who");

    public static Refusal OthersAlike { get; } = new(nameof(OthersAlike), "Somebody on record is very like that. Look again by this name first", "Query");

    public static Refusal TooManyFromHere(IEnumerable<UrgentNumber> numbers) => new(
        nameof(TooManyFromHere),
        "So much has been sent from where you are that this page takes nothing more for a quarter of an hour. What you wrote is still here. Ring now: "
            + string.Join("; ", numbers.Select(n => $"{n.Label}, {n.Number}")));

    public static Refusal NoName { get; } = new(nameof(NoName), "Enter a name, or what the child is called: a record needs one", "GivenName");

    public static Refusal AlreadyTaken { get; } = new(nameof(AlreadyTaken), "Somebody has taken this contact already");

    public static Refusal NotYours { get; } = new(nameof(NotYours), "Take the contact first: only the person who has it can do this");

    public static Refusal ForSocialWorker { get; } = new(nameof(ForSocialWorker), "This contact waits for a social worker, who decides whether it is a referral");

    public static Refusal NotSocialWorker { get; } = new(nameof(NotSocialWorker), "Only a social worker decides on a referral: pass the contact to one", "Outcome");

    public static Refusal NotDecidable { get; } = new(nameof(NotDecidable), "This contact has been decided already");

    public static Refusal NothingToApprove { get; } = new(nameof(NothingToApprove), "There is no decision waiting for approval on this contact");

    public static Refusal OwnDecision { get; } = new(nameof(OwnDecision), "Somebody other than the person who decided must approve");

    public static Refusal NotToTell { get; } = new(nameof(NotToTell), "The caller can be told once the decision is approved, and only once");

    public static Refusal AlreadyAcknowledged { get; } = new(nameof(AlreadyAcknowledged), "The caller has been told already that it arrived");

    public static Refusal NoAssessmentAwaited { get; } = new(nameof(NoAssessmentAwaited), "No assessment is awaited: it is finished already, or none is to be made");

    public static Refusal AssessedBefore { get; } = new(nameof(AssessedBefore), "The day on which it was finished must be on or after the day of the referral", "FinishedOn");

    public static Refusal AssessedLater { get; } = new(nameof(AssessedLater), "The day on which it was finished must be today or in the past", "FinishedOn");

    public static Refusal HiddenAddress { get; } = new(nameof(HiddenAddress), "An address must be kept hidden: take all addresses out of what the caller is told", "Answer");

    public static Refusal NotHeeded { get; } = new(nameof(NotHeeded), "Read what to heed before anybody is reached or told, and confirm that this heeds it", nameof(TellingPage.Heeded));

    public static Refusal NothingToConfirm { get; } = new(nameof(NothingToConfirm), "It has come in writing already, or nothing in writing is needed any more");

    public static Refusal ConfirmedBefore { get; } = new(nameof(ConfirmedBefore), "It must have come on or after the time of the contact itself", "CameTime");

    public static Refusal ConfirmedLater { get; } = new(nameof(ConfirmedLater), "The time at which it came must be now or in the past", "CameTime");

    public static Refusal NothingToAsk { get; } = new(nameof(NothingToAsk), "You have asked again already, or have been told that it arrived");

    public static Refusal UnknownReason { get; } = new(nameof(UnknownReason), "Choose a reason that belongs to the outcome", "OutcomeReason");

    public static Refusal ActedOn { get; } = new(nameof(ActedOn), "This was acted on at once and cannot be sent back. Approve it, and write there what is to be done differently");

    public static Refusal NoAnswer { get; } = new(nameof(NoAnswer), "Enter what the caller is told", "Answer");

    public static Refusal NoAdvice { get; } = new(nameof(NoAdvice), "Enter the advice that is given, or the service that helps", "AdviceOrService");

    public static Refusal NoWorker { get; } = new(nameof(NoWorker), "Choose who has the child. If nobody is on the list, nobody works with the child now: choose another outcome", "PassedTo");

    public static Refusal ChildIsOpen { get; } = new(nameof(ChildIsOpen), "A social worker has this child already. Pass the contact to them, so that no second episode begins", "Outcome");

    public static Refusal OpenedMeanwhile { get; } = new(nameof(OpenedMeanwhile), "A social worker has this child now. Send it back, so that it is passed to them and no second episode begins");

    public static Refusal NoAgreement { get; } = new(nameof(NoAgreement), "Enter who in the family agrees, or your judgement why early help is offered without", "AgreedBy");

    public static Refusal NoNextStep { get; } = new(nameof(NoNextStep), "Choose the next step", "NextStep");

    public static Refusal NoNextStepNote { get; } = new(nameof(NoNextStepNote), "Enter what the other next step is", "NextStepNote");

    public static Refusal NoArrival { get; } = new(nameof(NoArrival), "Enter the day on which what makes it a referral arrived", "ArrivedOn");

    public static Refusal ArrivedBefore { get; } = new(nameof(ArrivedBefore), "What makes it a referral cannot have arrived before the contact", "ArrivedOn");

    public static Refusal ArrivedLater { get; } = new(nameof(ArrivedLater), "The day on which it arrived must be today or in the past", "ArrivedOn");

    public static Refusal NobodyAnswers { get; } = new(
        nameof(NobodyAnswers), "Nobody answers for this record now. Call the front door or the emergency duty team, and keep what you wrote here for later");

    public static Refusal Finished { get; } = new(nameof(Finished), "This contact is finished and cannot be changed");
}
