using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.Core.Time;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>A referral about the same child.</summary>
public sealed record EarlierReferral(int Number, DateOnly ReceivedOn);

/// <summary>A contact that social care has taken on.</summary>
public sealed class Referral : Record
{
    public required Guid ChildId { get; init; }

    public required Guid ContactId { get; init; }

    public required DateTime ReceivedAt { get; init; }

    /// <summary>The London date on which what makes it a referral arrived; never that of the decision.</summary>
    public required DateOnly ReceivedOn { get; init; }

    public required string Source { get; init; }

    public required string Reason { get; init; }

    /// <summary>How many referrals there have been about the child, with this one. No two have the same, so that none is missed in telling whether another is one again.</summary>
    public required int Number { get; init; }

    /// <summary>It came within the protocol's months of an earlier one about the same child.</summary>
    public required bool ReReferral { get; init; }

    /// <summary>What social care does next.</summary>
    public string? NextStep { get; init; }

    public string? NextStepNote { get; init; }

    /// <summary>The London day on which the children's assessment was finished.</summary>
    public DateOnly? AssessedOn { get; private set; }

    /// <summary>When it was said that no assessment is made after all.</summary>
    public DateTime? NotAssessedAt { get; private set; }

    /// <summary>An assessment is to be made, and nobody has said that it is finished.</summary>
    public bool AssessmentAwaited => ReferralNextSteps.AsksForAssessment(NextStep) && AssessedOn is null && NotAssessedAt is null;

    public string Reference => References.Of('R', Id);

    /// <param name="on">The London day on which the assessment was finished.</param>
    /// <param name="at">Now.</param>
    public Deed FinishAssessment(DateOnly on, DateTime at)
    {
        if (!AssessmentAwaited) throw new RefusedException(FrontDoorRefusals.NoAssessmentAwaited);
        if (on < ReceivedOn) throw new RefusedException(FrontDoorRefusals.AssessedBefore);
        if (on > London.Date(at)) throw new RefusedException(FrontDoorRefusals.AssessedLater);
        AssessedOn = on;
        // Of a later day nothing but the day is known.
        return Deed.Of(new AssessmentFinished(Id, ChildId, on == ReceivedOn ? ReceivedAt : London.Midnight(on)));
    }

    /// <param name="why">Why none is made.</param>
    /// <param name="at">Now.</param>
    public Deed LeaveUnassessed(string why, DateTime at)
    {
        if (!AssessmentAwaited) throw new RefusedException(FrontDoorRefusals.NoAssessmentAwaited);
        NotAssessedAt = at;
        return Deed.Of(new AssessmentNotMade(Id, ChildId, at, why));
    }

    /// <param name="contact">The contact that was decided to be one.</param>
    /// <param name="earlier">The child's referrals so far.</param>
    /// <param name="months">Within how many months it is a re-referral.</param>
    /// <param name="newId">Gives ids.</param>
    /// <param name="agency">The agency that keeps it.</param>
    /// <param name="owners">Who answers for the child's record, where it is restricted: then nobody else sees it.</param>
    /// <param name="at">Now, from when it is opened to its readers.</param>
    public static Deed Receive(Contact contact, IReadOnlyCollection<EarlierReferral> earlier, int months, Func<Guid> newId, string agency, IReadOnlyList<Guid>? owners, DateTime at)
    {
        var on = contact.ArrivedOn ?? contact.ReceivedOn;
        // One that was written down earlier may have arrived later.
        var last = earlier.Where(e => e.ReceivedOn <= on).Select(e => (DateOnly?)e.ReceivedOn).Max();
        var referral = new Referral
        {
            Id = newId(),
            ChildId = contact.ChildId!.Value,
            ContactId = contact.Id,
            ReceivedAt = contact.Arrival(on),
            ReceivedOn = on,
            Source = contact.Source,
            Reason = contact.OutcomeReason!,
            NextStep = contact.NextStep,
            NextStepNote = contact.NextStepNote,
            Number = earlier.Select(e => e.Number).DefaultIfEmpty().Max() + 1,
            ReReferral = last is { } before && on <= before.AddMonths(months),
        };
        Ground Open(GroundKind kind, string party, string why) => new()
        {
            Id = newId(), Kind = kind, SubjectId = referral.Id, ChildId = contact.About, Party = party, From = at, SourceId = contact.Id, Why = why,
        };
        Ground[] grounds = owners is null
            ? [Open(GroundKind.Agency, Party.Agency(agency), "Social care answers referrals")]
            : [.. owners.Select(owner => Open(GroundKind.Involvement, Party.Member(owner), "Answers for this restricted record"))];
        var received = Deed.Of(new ReferralReceived(referral.Id, contact.ChildId, referral.ReceivedAt, referral.ReReferral, referral.NextStep));
        if (referral.AssessmentAwaited) received = received.And(Deed.Of(new AssessmentToBeMade(referral.Id, contact.ChildId, referral.ReceivedAt)));
        return received.With([referral, .. grounds]);
    }
}
