using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.People.Contract;
using Loxley.Core.Time;

namespace Loxley.App.Modules.People;

/// <summary>What a warning says when it is recorded.</summary>
public sealed record WarningDetails
{
    public required string KindCode { get; init; }

    public required string Reason { get; init; }

    public required Guid OwnerId { get; init; }

    public required DateOnly ReviewOn { get; init; }

    /// <summary>Whether the family knows of it.</summary>
    public required bool FamilyKnows { get; init; }

    public string? WhyNotTold { get; init; }
}

/// <summary>Something that whoever opens a child's record must know first. It has an owner, and a date by which it is looked at again.</summary>
public sealed class Warning : Record
{
    public required Guid ChildId { get; init; }

    public required string KindCode { get; init; }

    public required string Reason { get; init; }

    /// <summary>The member who sees to its review.</summary>
    public required Guid OwnerId { get; init; }

    public required bool FamilyKnows { get; init; }

    public string? WhyNotTold { get; init; }

    public required DateTime RecordedAt { get; init; }

    public required Guid RecordedById { get; init; }

    public required string RecordedBy { get; init; }

    public required string Agency { get; init; }

    public DateOnly ReviewOn { get; private set; }

    public DateTime? AgreedAt { get; private set; }

    public string? AgreedBy { get; private set; }

    public DateTime? EndedAt { get; private set; }

    public string? EndedBy { get; private set; }

    public string? EndedWhy { get; private set; }

    public static (Warning Warning, Deed Deed) Record(Guid child, WarningDetails details, Actor by, Guid id, DateTime at)
    {
        CheckReview(details.ReviewOn, at);
        if (!details.FamilyKnows && string.IsNullOrWhiteSpace(details.WhyNotTold)) throw new RefusedException(RecordRefusals.WhyNotTold);
        var warning = new Warning
        {
            Id = id,
            ChildId = child,
            KindCode = details.KindCode,
            Reason = details.Reason,
            OwnerId = details.OwnerId,
            FamilyKnows = details.FamilyKnows,
            WhyNotTold = details.FamilyKnows ? null : details.WhyNotTold,
            RecordedAt = at,
            RecordedById = by.MemberId,
            RecordedBy = by.Name,
            Agency = by.Agency!,
            ReviewOn = details.ReviewOn,
        };
        return (warning, Deed.Of(new WarningRecorded(child, child, at, id, details.KindCode)).With(warning));
    }

    /// <summary>Whether its review is late on a day.</summary>
    public bool OverdueOn(DateOnly today) => EndedAt is null && ReviewOn < today;

    public Deed Agree(Actor by, DateTime at)
    {
        CheckOpen();
        if (AgreedAt is not null) throw new RefusedException(RecordRefusals.AgreedAlready);
        if (by.MemberId == RecordedById) throw new RefusedException(RecordRefusals.OwnWarning);
        (AgreedAt, AgreedBy) = (at, by.Name);
        return Deed.Of(new WarningAgreed(ChildId, ChildId, at, Id, KindCode));
    }

    public Deed Renew(DateOnly reviewOn, string why, DateTime at)
    {
        CheckOpen();
        CheckReview(reviewOn, at);
        ReviewOn = reviewOn;
        return Deed.Of(new WarningRenewed(ChildId, ChildId, at, Id, KindCode, reviewOn, why));
    }

    public Deed End(Actor by, string why, DateTime at)
    {
        CheckOpen();
        (EndedAt, EndedBy, EndedWhy) = (at, by.Name, why);
        return Deed.Of(new WarningEnded(ChildId, ChildId, at, Id, KindCode, why));
    }

    private void CheckOpen()
    {
        if (EndedAt is not null) throw new RefusedException(RecordRefusals.WarningEnded);
    }

    private static void CheckReview(DateOnly reviewOn, DateTime at)
    {
        var today = London.Date(at);
        if (reviewOn <= today) throw new RefusedException(RecordRefusals.ReviewTooSoon);
        if (reviewOn > today.AddYears(1)) throw new RefusedException(RecordRefusals.ReviewTooLate);
    }
}
