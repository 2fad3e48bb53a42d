using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.Core.Time;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>A contact that social care has taken on.</summary>
public sealed class Referral : Record
{
    public required Guid ChildId { get; init; }

    public required Guid ContactId { get; init; }

    public required DateTime ReceivedAt { get; init; }

    /// <summary>The London date it counts on.</summary>
    public required DateOnly ReceivedOn { get; init; }

    public required string Source { get; init; }

    public required string Reason { get; init; }

    /// <summary>It came within the protocol's months of an earlier one about the same child.</summary>
    public required bool ReReferral { get; init; }

    public string Reference => References.Of('R', Id);

    /// <param name="contact">The contact that was decided to be one.</param>
    /// <param name="previous">When the child's last referral came, if ever.</param>
    /// <param name="months">Within how many months it is a re-referral.</param>
    /// <param name="newId">Gives ids.</param>
    /// <param name="agency">The agency that keeps it.</param>
    /// <param name="owner">Who answers for the child's record, if it is restricted: then nobody else sees it.</param>
    /// <param name="at">When it was approved.</param>
    public static Deed Receive(Contact contact, DateOnly? previous, int months, Func<Guid> newId, string agency, Guid? owner, DateTime at)
    {
        var on = London.Date(at);
        var referral = new Referral
        {
            Id = newId(),
            ChildId = contact.ChildId,
            ContactId = contact.Id,
            ReceivedAt = at,
            ReceivedOn = on,
            Source = contact.Source,
            Reason = contact.OutcomeReason!,
            ReReferral = previous is { } last && on <= last.AddMonths(months),
        };
        var ground = new Ground
        {
            Id = newId(),
            Kind = owner is null ? GroundKind.Agency : GroundKind.Involvement,
            SubjectId = referral.Id,
            ChildId = contact.ChildId,
            Party = owner is { } member ? Party.Member(member) : Party.Agency(agency),
            From = at,
            SourceId = contact.Id,
            Why = owner is null ? "Social care answers referrals" : "Answers for this restricted record",
        };
        return Deed.Of(new ReferralReceived(referral.Id, contact.ChildId, at, referral.ReReferral)).With(referral, ground);
    }
}
