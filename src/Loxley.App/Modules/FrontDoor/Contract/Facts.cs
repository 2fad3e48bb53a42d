using System.Text.Json.Serialization;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;

namespace Loxley.App.Modules.FrontDoor.Contract;

/// <summary>Something that happened to a contact, which has a page.</summary>
public abstract record ContactFact(Guid RecordId, Guid? ChildId, DateTime HappenedAt) : Fact(RecordId, ChildId, HappenedAt)
{
    [JsonIgnore]
    public override string? Link => $"/contacts/{RecordId}";
}

/// <summary>Somebody was worried about a child and said so.</summary>
public sealed record ContactReceived(Guid RecordId, Guid? ChildId, DateTime HappenedAt, string Method, string Source)
    : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) =>
        $"Contact received: {protocol.Label(ListIds.ContactMethods, Method).ToLowerInvariant()}, from {Lower(protocol.Label(ListIds.ReferralSources, Source))}";

    private static string Lower(string label) => label.Length > 1 && char.IsUpper(label[1]) ? label : char.ToLowerInvariant(label[0]) + label[1..];
}

/// <summary>A professional told of it by word of mouth, and is to confirm it in writing.</summary>
[Weighs(Weight.Routine)]
public sealed record ReferralVoiced(Guid RecordId, Guid? ChildId, DateTime HappenedAt) : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => "Told by word of mouth: the professional is to confirm it in writing";
}

/// <summary>What a professional told by word of mouth arrived in writing.</summary>
[Weighs(Weight.Routine)]
public sealed record ReferralConfirmed(Guid RecordId, Guid? ChildId, DateTime HappenedAt, string How) : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Confirmed in writing: {How}";
}

/// <summary>A professional wrote, and has not been told yet that it arrived.</summary>
[Weighs(Weight.Routine)]
public sealed record ReferralWritten(Guid RecordId, Guid? ChildId, DateTime HappenedAt) : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => "A professional wrote, and is to be told that it arrived";
}

/// <summary>A caller who had not been told that it arrived asked again.</summary>
[Weighs(Weight.Routine)]
public sealed record CallerAskedAgain(Guid RecordId, Guid? ChildId, DateTime HappenedAt) : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => "The caller asked again whether it arrived";
}

/// <summary>More was written into the referral by which a contact came.</summary>
[NoClock("Limits count from the contact, which came before")]
[Weighs(Weight.Routine)]
public sealed record ReferralAdded(Guid RecordId, Guid? ChildId, DateTime HappenedAt) : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => "The professional wrote more into the referral form";
}

/// <summary>The front door said who the child of a contact is.</summary>
[NoClock("The decision's clock runs from the contact itself")]
public sealed record ContactMatched(Guid RecordId, Guid? ChildId, DateTime HappenedAt, DateOnly ReceivedOn) : ContactFact(RecordId, ChildId, HappenedAt), IGivesChild
{
    public override string Say(PartnershipProtocol protocol) => $"Contact of {When.Day(ReceivedOn)} found to be about this child";
}

/// <summary>A contact that stood under a child was found to be about another.</summary>
[NoClock("The decision's clock runs from the contact itself")]
public sealed record ContactMoved(Guid RecordId, Guid? ChildId, DateTime HappenedAt, DateOnly ReceivedOn) : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Contact of {When.Day(ReceivedOn)} found to be about another child";
}

/// <summary>The person who was worried knows that it arrived.</summary>
[Weighs(Weight.Routine)]
public sealed record ContactAcknowledged(Guid RecordId, Guid? ChildId, DateTime HappenedAt) : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => "The caller was told that the contact arrived";
}

/// <summary>A worker took a contact from the queue.</summary>
[NoClock("The decision's clock runs from the contact itself")]
[Weighs(Weight.Routine)]
public sealed record ContactTaken(Guid RecordId, Guid? ChildId, DateTime HappenedAt) : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => "Contact taken from the queue";
}

/// <summary>A worker put a contact back into the queue.</summary>
[NoClock("The decision's clock runs from the contact itself")]
[Weighs(Weight.Routine)]
public sealed record ContactHandedBack(Guid RecordId, Guid? ChildId, DateTime HappenedAt, string Note) : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Contact handed back to the queue: {Note}";
}

/// <summary>An adviser passed a contact to a social worker, who decides whether it is a referral.</summary>
[NoClock("The decision's clock runs from the contact itself")]
[Weighs(Weight.Routine)]
public sealed record ContactPassedToSocialWorker(Guid RecordId, Guid? ChildId, DateTime HappenedAt, string Note) : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Contact passed to a social worker: {Note}";
}

/// <summary>A contact went back into the queue, since whoever had taken it did nothing with it.</summary>
[NoClock("The decision's clock runs from the contact itself")]
[Weighs(Weight.Routine)]
public sealed record ContactReleased(Guid RecordId, Guid? ChildId, DateTime HappenedAt, int Hours) : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Contact went back to the queue: nothing had been done with it for {(Hours == 1 ? "an hour" : $"{Hours} hours")}";
}

/// <summary>Somebody at the front door said how urgent a contact is.</summary>
[NoClock("How urgent it is changes no limit of the law")]
[Weighs(Weight.Routine)]
public sealed record ContactRated(Guid RecordId, Guid? ChildId, DateTime HappenedAt, string Urgency, string? Note = null) : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"How urgent it is: {protocol.Label(ListIds.ContactUrgencies, Urgency)}{(Note is null ? "" : $". {Note}")}";
}

/// <summary>What was written of a worry was put right or added to.</summary>
[NoClock("Correcting words changes no limit")]
[Weighs(Weight.Routine)]
public sealed record ContactAmended(Guid RecordId, Guid? ChildId, DateTime HappenedAt) : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => "What was written of the worry was changed";
}

/// <summary>A worker decided what is to be done about a contact.</summary>
public sealed record ContactDecided(Guid RecordId, Guid? ChildId, DateTime HappenedAt, string Outcome, string Reason)
    : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) =>
        $"Decided: {protocol.Label(ListIds.ContactOutcomes, Outcome)}. {protocol.Label(ListIds.ContactReasons, Reason)}";
}

/// <summary>A manager approved the decision on a contact.</summary>
[Weighs(Weight.Routine)]
public sealed record DecisionApproved(Guid RecordId, Guid? ChildId, DateTime HappenedAt, string Outcome, string? Note = null)
    : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => Note is null ? "Decision approved" : $"Decision approved, with something to do differently: {Note}";
}

/// <summary>A decision that could not wait was acted on; its approval follows.</summary>
[NoClock("The approval's clock runs from the decision itself")]
public sealed record DecisionActedOn(Guid RecordId, Guid? ChildId, DateTime HappenedAt) : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => "Acted on at once; a manager's approval follows";
}

/// <summary>What makes a contact a referral arrived on a later day than the contact: its limit counts from there.</summary>
[Weighs(Weight.Routine)]
public sealed record ReferralInformationArrived(Guid RecordId, Guid? ChildId, DateTime HappenedAt) : ContactFact(RecordId, ChildId, HappenedAt)
{
    [JsonIgnore]
    public override bool DayOnly => true;

    public override string Say(PartnershipProtocol protocol) => "What makes it a referral arrived";
}

/// <summary>A contact went to the worker who has the child.</summary>
public sealed record ContactPassedToWorker(Guid RecordId, Guid? ChildId, DateTime HappenedAt, string Name) : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Contact passed to {Name}, who works with the child";
}

/// <summary>A manager sent the decision on a contact back.</summary>
[Weighs(Weight.Routine)]
public sealed record DecisionReturned(Guid RecordId, Guid? ChildId, DateTime HappenedAt, string Note)
    : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Decision sent back: {Note}";
}

/// <summary>The person who was worried was told what became of it.</summary>
[Weighs(Weight.Routine)]
public sealed record CallerTold(Guid RecordId, Guid? ChildId, DateTime HappenedAt, string How) : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"The caller was told the outcome: {How}";
}

/// <summary>Social care did not take on what a professional asked it to.</summary>
[Weighs(Weight.Routine)]
public sealed record ReferralNotAccepted(Guid RecordId, Guid? ChildId, DateTime HappenedAt) : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => "Not taken on as a referral: the professional is told in person or by telephone as well";
}

/// <summary>A professional whose referral was not accepted heard it from somebody.</summary>
[Weighs(Weight.Routine)]
public sealed record CallerToldByVoice(Guid RecordId, Guid? ChildId, DateTime HappenedAt) : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => "The professional was told in person or by telephone";
}

/// <summary>The person who was worried cannot be told.</summary>
[Weighs(Weight.Routine)]
public sealed record CallerCannotBeTold(Guid RecordId, Guid? ChildId, DateTime HappenedAt, string Why) : ContactFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"The caller cannot be told: {Why}";
}

/// <summary>Something that happened to a referral, of which the day counts; it may be an earlier one than that on which it is written down.</summary>
public abstract record ReferralFact(Guid RecordId, Guid? ChildId, DateTime HappenedAt) : Fact(RecordId, ChildId, HappenedAt)
{
    [JsonIgnore]
    public override bool DayOnly => true;

    [JsonIgnore]
    public override string? Link => $"/social-care/{RecordId}";
}

/// <summary>A contact became a referral to social care.</summary>
[NoClock("What is to be done within a limit is stated by a fact of its own")]
[Weighs(Weight.Significant)]
public sealed record ReferralReceived(Guid RecordId, Guid? ChildId, DateTime HappenedAt, bool ReReferral, string? NextStep = null) : ReferralFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) =>
        $"Referral to social care{(ReReferral ? ", a re-referral" : "")}{(NextStep is null ? "" : $". Next step: {protocol.Label(ListIds.ReferralNextSteps, NextStep)}")}";
}

/// <summary>A referral leads to a children's assessment, whose limits count from the day of the referral.</summary>
[Weighs(Weight.Routine)]
public sealed record AssessmentToBeMade(Guid RecordId, Guid? ChildId, DateTime HappenedAt) : ReferralFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => "A children's assessment is to be made";
}

/// <summary>The children's assessment after a referral is finished.</summary>
[Weighs(Weight.Significant)]
public sealed record AssessmentFinished(Guid RecordId, Guid? ChildId, DateTime HappenedAt) : ReferralFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => "Children's assessment finished";
}

/// <summary>No children's assessment is made after a referral that was to have one.</summary>
public sealed record AssessmentNotMade(Guid RecordId, Guid? ChildId, DateTime HappenedAt, string Why) : ReferralFact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"No children's assessment is made: {Why}";
}
