using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.Core.Time;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>Where a contact stands.</summary>
public enum ContactStage
{
    Waiting,

    /// <summary>An adviser has passed it on: nobody but a social worker takes it.</summary>
    ForSocialWorker,
    Taken,
    AwaitingApproval,
    ToTell,
    Finished,
}

/// <summary>A worry about a child, from the telephone to the answer.</summary>
public sealed partial class Contact : Record
{
    /// <summary>The child's record; none while the front door has not said who the child is.</summary>
    public Guid? ChildId { get; internal set; }

    /// <summary>What its grounds and the trail stand under: the child, or the contact itself while the child is not known.</summary>
    public Guid About => ChildId ?? Id;

    /// <summary>The child as whoever told of it described them; empty where it was recorded from the child's own page.</summary>
    public string? GivenName { get; private set; }

    public string? FamilyName { get; private set; }

    public DateOnly? BornOn { get; private set; }

    public string? Address { get; private set; }

    public string? Postcode { get; private set; }

    /// <summary>What else was said of who the child is: an age, a school, what they look like.</summary>
    public string? Description { get; private set; }

    public required DateTime ReceivedAt { get; init; }

    public required string Method { get; init; }

    public required string Source { get; set; }

    public string? CallerName { get; init; }

    public string? CallerRelation { get; init; }

    /// <summary>How the caller can be reached.</summary>
    public string? CallerReach { get; set; }

    /// <summary>The caller's part in the partnership, if the caller has one.</summary>
    public Guid? CallerId { get; init; }

    /// <summary>The worry as it was first written down, which is what the caller is shown.</summary>
    public required string AsTold { get; init; }

    /// <summary>The worry as the front door has it now.</summary>
    public required string Worry { get; set; }

    /// <summary>Whether the family knows; nothing where whoever told of it does not know that.</summary>
    public required bool? FamilyKnows { get; set; }

    public string? WhyNotTold { get; set; }

    /// <summary>The referral that a professional wrote and sent, where it came by one.</summary>
    public Guid? ReferralFormId { get; private set; }

    /// <summary>What that referral says, as <see cref="ReferralCopy"/> writes it.</summary>
    public string? Referred { get; private set; }

    /// <summary>How the sender files it, such as the number of a police notice.</summary>
    public string? TheirReference { get; private init; }

    /// <summary>How and when it is safe to reach the child and the family.</summary>
    public string? HowSafely { get; private set; }

    /// <summary>Who must not be told.</summary>
    public string? NotToTell { get; private set; }

    /// <summary>Which language or other help the family needs to be understood.</summary>
    public string? CommunicationNeeds { get; private set; }

    /// <summary>An address that must be kept from somebody, and from whom.</summary>
    public string? AddressToHide { get; private set; }

    public required ContactStage Stage { get; set; }

    public DateTime? AcknowledgedAt { get; set; }

    /// <summary>How urgent it is, as a code of the protocol; nothing until somebody has said.</summary>
    public string? Urgency { get; private set; }

    /// <summary>When an adviser passed it to a social worker, who decides whether it is a referral.</summary>
    public DateTime? PassedToSocialWorkerAt { get; private set; }

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

    /// <summary>When it was said that the caller cannot be told.</summary>
    public DateTime? CannotTellAt { get; private set; }

    /// <summary>Since when a professional whose referral was not accepted is owed word in person or by telephone, besides in writing; nothing where nobody is, or it was given.</summary>
    public DateTime? VoiceOwedSince { get; private set; }

    /// <summary>What the caller is told, in plain words.</summary>
    public string? Answer { get; private set; }

    /// <summary>Contact only: the advice that was given, or the service that helps.</summary>
    public string? AdviceOrService { get; private set; }

    /// <summary>The worker who has the child and was given it, if they sign in here.</summary>
    public Guid? PassedToId { get; private set; }

    public string? PassedToName { get; private set; }

    /// <summary>Early help: who in the family agrees, and to what.</summary>
    public string? AgreedBy { get; private set; }

    /// <summary>Early help: the judgement by which it is offered though the family has not agreed.</summary>
    public string? WithoutAgreement { get; private set; }

    /// <summary>Referral: what social care does next.</summary>
    public string? NextStep { get; private set; }

    public string? NextStepNote { get; private set; }

    /// <summary>The London day on which what makes it a referral arrived.</summary>
    public DateOnly? ArrivedOn { get; private set; }

    /// <summary>When the decision was acted on without waiting for the approval that follows.</summary>
    public DateTime? ActedAt { get; private set; }

    /// <summary>The London day of the contact.</summary>
    public DateOnly ReceivedOn => London.Date(ReceivedAt);

    public string Reference => References.Of('C', Id);

    public Deed Acknowledge(DateTime at)
    {
        if (AcknowledgedAt is not null) throw new RefusedException(FrontDoorRefusals.AlreadyAcknowledged);
        AcknowledgedAt = at;
        return Deed.Of(new ContactAcknowledged(Id, ChildId, at));
    }

    /// <summary>Nothing has been decided, so that it can still be said that it is about another child.</summary>
    public bool Undecided => Stage is ContactStage.Waiting or ContactStage.ForSocialWorker or ContactStage.Taken;

    /// <summary>The child as described; none where nothing was said.</summary>
    public DescribedChild? Described => new DescribedChild { GivenName = GivenName, FamilyName = FamilyName, BornOn = BornOn, Address = Address, Postcode = Postcode, Besides = Description }.OrNothing();

    /// <summary>What to heed before anybody is reached or told.</summary>
    public SafeContact Safely => new() { HowSafely = HowSafely, NotToTell = NotToTell, CommunicationNeeds = CommunicationNeeds, AddressToHide = AddressToHide };

    /// <summary>Makes a contact of what was written down.</summary>
    internal static Contact Of(ContactDetails details, Guid id)
    {
        var worry = details.Worry.Trim();
        var contact = new Contact
        {
            Id = id,
            ChildId = details.ChildId,
            ReceivedAt = details.ReceivedAt,
            Method = details.Method,
            Source = details.Source,
            TheirReference = Blank(details.TheirReference),
            CallerName = Blank(details.CallerName),
            CallerRelation = Blank(details.CallerRelation),
            CallerId = details.CallerId,
            AsTold = worry,
            Worry = worry,
            FamilyKnows = details.FamilyKnows,
            Stage = ContactStage.Waiting,
        };
        contact.Hear(details);
        return contact;
    }

    /// <summary>Takes what has been written into the referral since the contact was made, which the front door reads beside the worry as it stands.</summary>
    /// <param name="details">The referral as it is now.</param>
    /// <param name="at">Now.</param>
    public Deed Complete(ContactDetails details, DateTime at)
    {
        Hear(details);
        return Deed.Of(new ReferralAdded(Id, ChildId, at));
    }

    /// <summary>Says who the child is, or that it is another than was thought: from here on it is a record about that child, and opened as those are.</summary>
    /// <param name="child">The child's record.</param>
    /// <param name="open">The contact's grounds that are open now; they end, and others take their place.</param>
    /// <param name="readers">Whom it is opened to.</param>
    /// <param name="newId">Gives ids of grounds.</param>
    /// <param name="at">Now.</param>
    public Deed Match(Guid child, IReadOnlyList<Ground> open, ContactReaders readers, Func<Guid> newId, DateTime at)
    {
        if (ChildId is not null && !Undecided) throw new RefusedException(FrontDoorRefusals.DecidedAboutChild);
        if (ChildId == child) throw new RefusedException(FrontDoorRefusals.SameChild);
        var mistaken = ChildId is { } before ? Deed.Of(new ContactMoved(Id, before, at, ReceivedOn)) : Deed.Of();
        ChildId = child;
        foreach (var ground in open) ground.Until = at;
        // Whoever no longer sees it cannot have it in hand.
        if (Stage == ContactStage.Taken && readers.Owners is { } owners && !owners.Contains(TakenById!.Value) && readers.Recorder?.MemberId != TakenById) Lay();
        return mistaken.And(Deed.Of(new ContactMatched(Id, child, at, ReceivedOn))).With([.. readers.Grounds(this, newId, at)]);
    }

    public Deed Amend(string worry, SafeContact safely, DateTime at)
    {
        if (Stage == ContactStage.Finished) throw new RefusedException(FrontDoorRefusals.Finished);
        if (string.IsNullOrWhiteSpace(worry)) throw new RefusedException(FrontDoorRefusals.NoWorry);
        Worry = worry.Trim();
        Heed(safely);
        return Deed.Of(new ContactAmended(Id, ChildId, at));
    }

    public Deed Take(Actor by, DateTime at)
    {
        if (Stage is not (ContactStage.Waiting or ContactStage.ForSocialWorker)) throw new RefusedException(FrontDoorRefusals.AlreadyTaken);
        if (PassedToSocialWorkerAt is not null && !by.Role.Holds(Right.ReferralDecide)) throw new RefusedException(FrontDoorRefusals.ForSocialWorker);
        (Stage, TakenById, TakenByName) = (ContactStage.Taken, by.MemberId, by.Name);
        return Deed.Of(new ContactTaken(Id, ChildId, at));
    }

    public Deed HandBack(Actor by, string note, DateTime at)
    {
        if (Stage != ContactStage.Taken || TakenById != by.MemberId) throw new RefusedException(FrontDoorRefusals.NotYours);
        Lay();
        return Deed.Of(new ContactHandedBack(Id, ChildId, at, note));
    }

    /// <summary>What an adviser does where it may be a referral: a social worker decides on that.</summary>
    public Deed PassToSocialWorker(Actor by, string note, DateTime at)
    {
        if (Stage != ContactStage.Taken || TakenById != by.MemberId) throw new RefusedException(FrontDoorRefusals.NotYours);
        PassedToSocialWorkerAt = at;
        Lay();
        return Deed.Of(new ContactPassedToSocialWorker(Id, ChildId, at, note));
    }

    /// <summary>Puts it back into the queue from somebody who has done nothing with it for a while.</summary>
    /// <param name="hours">For how many hours.</param>
    /// <param name="at">Now.</param>
    public Deed Release(int hours, DateTime at)
    {
        if (Stage != ContactStage.Taken) throw new RefusedException(FrontDoorRefusals.NotYours);
        Lay();
        return Deed.Of(new ContactReleased(Id, ChildId, at, hours));
    }

    /// <param name="urgency">How urgent it is, as a code of the protocol.</param>
    /// <param name="note">What makes it so, if that is said.</param>
    /// <param name="at">Now.</param>
    public Deed Rate(string urgency, string? note, DateTime at)
    {
        if (Stage == ContactStage.Finished) throw new RefusedException(FrontDoorRefusals.Finished);
        Urgency = urgency;
        return Deed.Of(new ContactRated(Id, ChildId, at, urgency, Blank(note)));
    }

    /// <param name="by">Who decides; the contact must be theirs.</param>
    /// <param name="decision">What is to be done, and why.</param>
    /// <param name="approval">Whether somebody else must approve it.</param>
    /// <param name="at">Now.</param>
    public Deed Decide(Actor by, ContactDecision decision, Approval approval, DateTime at)
    {
        if (!Undecided) throw new RefusedException(FrontDoorRefusals.NotDecidable);
        if (TakenById != by.MemberId) throw new RefusedException(FrontDoorRefusals.NotYours);
        if (decision.Outcome == ContactOutcomes.Referral && !by.Role.Holds(Right.ReferralDecide)) throw new RefusedException(FrontDoorRefusals.NotSocialWorker);
        if (ChildId is null && decision.Outcome != ContactOutcomes.ContactOnly) throw new RefusedException(FrontDoorRefusals.NoChild);
        decision.Check(this, at);
        Keep(decision);
        (DecidedById, DecidedByName, DecidedAt, ReturnNote) = (by.MemberId, by.Name, at, null);
        Stage = approval == Approval.NotAsked ? ContactStage.ToTell : ContactStage.AwaitingApproval;
        ActedAt = approval == Approval.Follows ? at : null;
        var decided = Deed.Of(new ContactDecided(Id, ChildId, at, decision.Outcome, decision.Reason));
        return approval switch
        {
            Approval.NotAsked => decided.And(Stands(at)).And(Deed.Of(new DecisionApproved(Id, ChildId, at, decision.Outcome))),
            Approval.First => decided,
            Approval.Follows => decided.And(Stands(at)).And(Deed.Of(new DecisionActedOn(Id, ChildId, at))),
        };
    }

    /// <param name="by">Who approves: somebody other than who decided.</param>
    /// <param name="note">What is to be done differently, if anything.</param>
    /// <param name="at">Now.</param>
    public Deed Approve(Actor by, string? note, DateTime at)
    {
        if (Stage != ContactStage.AwaitingApproval) throw new RefusedException(FrontDoorRefusals.NothingToApprove);
        if (DecidedById == by.MemberId) throw new RefusedException(FrontDoorRefusals.OwnDecision);
        Stage = Answered ? ContactStage.Finished : ContactStage.ToTell;
        var approved = Deed.Of(new DecisionApproved(Id, ChildId, at, Outcome!, Blank(note)));
        return ActedAt is null ? Stands(at).And(approved) : approved;
    }

    public Deed Return(Actor by, string note, DateTime at)
    {
        if (Stage != ContactStage.AwaitingApproval) throw new RefusedException(FrontDoorRefusals.NothingToApprove);
        if (DecidedById == by.MemberId) throw new RefusedException(FrontDoorRefusals.OwnDecision);
        if (ActedAt is not null) throw new RefusedException(FrontDoorRefusals.ActedOn);
        (Stage, ReturnNote) = (ContactStage.Taken, note);
        return Deed.Of(new DecisionReturned(Id, ChildId, at, note));
    }

    /// <summary>The instant that a day of arrival counts as: the contact's own on its own day, and the beginning of a later one, of which only the day is known.</summary>
    public DateTime Arrival(DateOnly on) => on == ReceivedOn ? ReceivedAt : London.Midnight(on);

    /// <summary>The limit counts from the later day once the decision is acted on: one that is sent back moves nothing.</summary>
    private Deed Arrived() => ArrivedOn is { } on && on > ReceivedOn ? Deed.Of(new ReferralInformationArrived(Id, ChildId, Arrival(on))) : Deed.Of();

    /// <summary>What may be known better later than when the contact was made. What is not said takes nothing away.</summary>
    private void Hear(ContactDetails details)
    {
        var described = details.Described;
        (GivenName, FamilyName, BornOn) = (Blank(described?.GivenName) ?? GivenName, Blank(described?.FamilyName) ?? FamilyName, described?.BornOn ?? BornOn);
        (Address, Postcode, Description) = (Blank(described?.Address) ?? Address, Blank(described?.Postcode)?.ToUpperInvariant() ?? Postcode, Blank(described?.Besides) ?? Description);
        if (details.Source != ReferralSources.Unknown) Source = details.Source;
        (CallerReach, ReferralFormId) = (Blank(details.CallerReach) ?? CallerReach, details.ReferralFormId ?? ReferralFormId);
        if (details.SaysWhetherFamilyKnows) (FamilyKnows, WhyNotTold) = (details.FamilyKnows, details.FamilyKnows == false ? Blank(details.WhyNotTold) : null);
        Referred = details.Referred.Count == 0 ? null : ReferralCopy.Write(details.Referred);
        // The front door may have put it right since.
        Heed(Safely.And(details.Safely));
    }

    private void Heed(SafeContact safely) => (HowSafely, NotToTell, CommunicationNeeds, AddressToHide) =
        (Blank(safely.HowSafely), Blank(safely.NotToTell), Blank(safely.CommunicationNeeds), Blank(safely.AddressToHide));

    /// <summary>Back into the queue that it was taken from.</summary>
    private void Lay() => (Stage, TakenById, TakenByName) = (PassedToSocialWorkerAt is null ? ContactStage.Waiting : ContactStage.ForSocialWorker, null, null);

    /// <summary>Takes the whole of a decision; what an earlier one said and this does not goes.</summary>
    private void Keep(ContactDecision decision)
    {
        (Outcome, OutcomeReason, Rationale, Answer) = (decision.Outcome, decision.Reason, decision.Rationale.Trim(), Blank(decision.Answer));
        AdviceOrService = Blank(decision.AdviceOrService);
        (PassedToId, PassedToName) = (decision.PassedTo?.MemberId, decision.PassedTo?.Name);
        (AgreedBy, WithoutAgreement) = (Blank(decision.AgreedBy), Blank(decision.WithoutAgreement));
        (NextStep, NextStepNote, ArrivedOn) = (decision.NextStep, Blank(decision.NextStepNote), decision.ArrivedOn);
    }

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
