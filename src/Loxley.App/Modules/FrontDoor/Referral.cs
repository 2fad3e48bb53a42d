using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.Core.Time;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>The last referral about a child.</summary>
public sealed record EarlierReferral(int Number, DateOnly ReceivedOn);

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

    /// <summary>How many referrals there have been about the child, with this one. No two have the same, so that none is missed in telling whether another is one again.</summary>
    public required int Number { get; init; }

    /// <summary>It came within the protocol's months of an earlier one about the same child.</summary>
    public required bool ReReferral { get; init; }

    public string Reference => References.Of('R', Id);

    /// <param name="contact">The contact that was decided to be one.</param>
    /// <param name="last">The child's last referral, if there was one.</param>
    /// <param name="months">Within how many months it is a re-referral.</param>
    /// <param name="newId">Gives ids.</param>
    /// <param name="agency">The agency that keeps it.</param>
    /// <param name="owners">Who answers for the child's record, where it is restricted: then nobody else sees it.</param>
    /// <param name="at">When it was approved.</param>
    public static Deed Receive(Contact contact, EarlierReferral? last, int months, Func<Guid> newId, string agency, IReadOnlyList<Guid>? owners, DateTime at)
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
            Number = (last?.Number ?? 0) + 1,
            ReReferral = last is not null && on <= last.ReceivedOn.AddMonths(months),
        };
        Ground Open(GroundKind kind, string party, string why) => new()
        {
            Id = newId(), Kind = kind, SubjectId = referral.Id, ChildId = contact.ChildId, Party = party, From = at, SourceId = contact.Id, Why = why,
        };
        Ground[] grounds = owners is null
            ? [Open(GroundKind.Agency, Party.Agency(agency), "Social care answers referrals")]
            : [.. owners.Select(owner => Open(GroundKind.Involvement, Party.Member(owner), "Answers for this restricted record"))];
        return Deed.Of(new ReferralReceived(referral.Id, contact.ChildId, at, referral.ReReferral)).With([referral, .. grounds]);
    }
}
