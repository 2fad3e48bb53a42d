using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.FrontDoor.Contract;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>Where a contact stands.</summary>
public enum ContactStage
{
    Waiting,
    Taken,
    AwaitingApproval,
    ToTell,
    Finished,
}

/// <summary>A worry about a child, from the telephone to the answer.</summary>
public sealed class Contact : Record
{
    public required Guid ChildId { get; init; }

    public required DateTime ReceivedAt { get; init; }

    public required string Method { get; init; }

    public required string Source { get; init; }

    public string? CallerName { get; init; }

    public string? CallerRelation { get; init; }

    /// <summary>How the caller can be reached.</summary>
    public string? CallerReach { get; init; }

    /// <summary>The caller's part in the partnership, if the caller has one.</summary>
    public Guid? CallerId { get; init; }

    /// <summary>The worry as it was first written down, which is what the caller is shown.</summary>
    public required string AsTold { get; init; }

    /// <summary>The worry as the front door has it now.</summary>
    public required string Worry { get; set; }

    public required bool FamilyKnows { get; init; }

    public string? WhyNotTold { get; init; }

    public required ContactStage Stage { get; set; }

    public DateTime? AcknowledgedAt { get; set; }

    public Guid? TakenById { get; set; }

    public string? TakenByName { get; set; }

    public string? Outcome { get; set; }

    public string? OutcomeReason { get; set; }

    /// <summary>Why, in the worker's words.</summary>
    public string? Rationale { get; set; }

    public Guid? DecidedById { get; set; }

    public string? DecidedByName { get; set; }

    public DateTime? DecidedAt { get; set; }

    public string? ReturnNote { get; set; }

    public DateTime? ToldAt { get; set; }

    public string Reference => References.Of('C', Id);

    public Deed Acknowledge(DateTime at)
    {
        if (AcknowledgedAt is not null) throw new RefusedException(FrontDoorRefusals.AlreadyAcknowledged);
        AcknowledgedAt = at;
        return Deed.Of(new ContactAcknowledged(Id, ChildId, at));
    }

    public Deed Amend(string worry, DateTime at)
    {
        if (Stage == ContactStage.Finished) throw new RefusedException(FrontDoorRefusals.Finished);
        if (string.IsNullOrWhiteSpace(worry)) throw new RefusedException(FrontDoorRefusals.NoWorry);
        Worry = worry.Trim();
        return Deed.Of(new ContactAmended(Id, ChildId, at));
    }

    public Deed Take(Actor by, DateTime at)
    {
        if (Stage != ContactStage.Waiting) throw new RefusedException(FrontDoorRefusals.AlreadyTaken);
        (Stage, TakenById, TakenByName) = (ContactStage.Taken, by.MemberId, by.Name);
        return Deed.Of(new ContactTaken(Id, ChildId, at));
    }

    public Deed HandBack(Actor by, string note, DateTime at)
    {
        if (Stage != ContactStage.Taken || TakenById != by.MemberId) throw new RefusedException(FrontDoorRefusals.NotYours);
        (Stage, TakenById, TakenByName) = (ContactStage.Waiting, null, null);
        return Deed.Of(new ContactHandedBack(Id, ChildId, at, note));
    }

    /// <param name="by">Who decides; the contact must be theirs.</param>
    /// <param name="decision">What is to be done, and why.</param>
    /// <param name="needsApproval">Whether the protocol asks for a manager.</param>
    /// <param name="at">Now.</param>
    public Deed Decide(Actor by, ContactDecision decision, bool needsApproval, DateTime at)
    {
        if (Stage is not (ContactStage.Waiting or ContactStage.Taken)) throw new RefusedException(FrontDoorRefusals.NotDecidable);
        if (TakenById != by.MemberId) throw new RefusedException(FrontDoorRefusals.NotYours);
        (Outcome, OutcomeReason, Rationale) = (decision.Outcome, decision.Reason, decision.Rationale.Trim());
        (DecidedById, DecidedByName, DecidedAt, ReturnNote) = (by.MemberId, by.Name, at, null);
        Stage = needsApproval ? ContactStage.AwaitingApproval : ContactStage.ToTell;
        var decided = Deed.Of(new ContactDecided(Id, ChildId, at, decision.Outcome, decision.Reason));
        return needsApproval ? decided : decided.And(Deed.Of(new DecisionApproved(Id, ChildId, at, decision.Outcome)));
    }

    public Deed Approve(Actor by, DateTime at)
    {
        if (Stage != ContactStage.AwaitingApproval) throw new RefusedException(FrontDoorRefusals.NothingToApprove);
        if (DecidedById == by.MemberId) throw new RefusedException(FrontDoorRefusals.OwnDecision);
        Stage = ContactStage.ToTell;
        return Deed.Of(new DecisionApproved(Id, ChildId, at, Outcome!));
    }

    public Deed Return(Actor by, string note, DateTime at)
    {
        if (Stage != ContactStage.AwaitingApproval) throw new RefusedException(FrontDoorRefusals.NothingToApprove);
        if (DecidedById == by.MemberId) throw new RefusedException(FrontDoorRefusals.OwnDecision);
        (Stage, ReturnNote) = (ContactStage.Taken, note);
        return Deed.Of(new DecisionReturned(Id, ChildId, at, note));
    }

    public Deed Tell(string how, DateTime at)
    {
        if (Stage != ContactStage.ToTell) throw new RefusedException(FrontDoorRefusals.NotToTell);
        (Stage, ToldAt) = (ContactStage.Finished, at);
        return Deed.Of(new CallerTold(Id, ChildId, at, how));
    }

    public Deed CannotTell(string why, DateTime at)
    {
        if (Stage != ContactStage.ToTell) throw new RefusedException(FrontDoorRefusals.NotToTell);
        Stage = ContactStage.Finished;
        return Deed.Of(new CallerCannotBeTold(Id, ChildId, at, why));
    }
}

/// <summary>What is to be done about a contact, and why.</summary>
public sealed record ContactDecision(string Outcome, string Reason, string Rationale);
