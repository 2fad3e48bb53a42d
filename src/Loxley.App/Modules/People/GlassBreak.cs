using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.People.Contract;

namespace Loxley.App.Modules.People;

/// <summary>One opening of a record without other ground: it ends by itself and somebody else reviews it.</summary>
public sealed class GlassBreak : Record
{
    /// <summary>How long the record stays open.</summary>
    public static TimeSpan Length { get; } = TimeSpan.FromHours(4);

    public required Guid ChildId { get; init; }

    public required Guid MemberId { get; init; }

    public required string MemberName { get; init; }

    /// <summary>The code of the ground, from the protocol's list.</summary>
    public required string GroundCode { get; init; }

    public required string Reason { get; init; }

    public required DateTime BrokenAt { get; init; }

    public required DateTime EndsAt { get; init; }

    public DateTime? ReviewedAt { get; private set; }

    public string? ReviewedBy { get; private set; }

    public bool? Justified { get; private set; }

    public string? ReviewNote { get; private set; }

    /// <summary>Opens the child's record to the actor for a while.</summary>
    /// <param name="child">The child.</param>
    /// <param name="by">Who opens it.</param>
    /// <param name="groundCode">Why, from the protocol's list.</param>
    /// <param name="reason">Why, in words.</param>
    /// <param name="newId">Gives ids.</param>
    /// <param name="at">Now.</param>
    /// <param name="records">Other records about the child that open with it.</param>
    public static (GlassBreak Glass, Deed Deed) Break(
        Guid child, Actor by, string groundCode, string reason, Func<Guid> newId, DateTime at, IEnumerable<Guid> records)
    {
        var glass = new GlassBreak
        {
            Id = newId(),
            ChildId = child,
            MemberId = by.MemberId,
            MemberName = by.Name,
            GroundCode = groundCode,
            Reason = reason,
            BrokenAt = at,
            EndsAt = at + Length,
        };
        Ground Open(Guid record, GroundKind kind, string party, string why, DateTime until) => new()
        {
            Id = newId(), Kind = kind, SubjectId = record, ChildId = child, Party = party, From = at, Until = until, SourceId = glass.Id, Why = why,
        };
        Ground[] grounds =
        [
            .. records.Prepend(child).Distinct().Select(record =>
                Open(record, GroundKind.BreakGlass, Party.Member(by.MemberId), "Opened it without other ground", glass.EndsAt)),
            Open(glass.Id, GroundKind.Purpose, Party.Purpose(Party.GlassReview), "Reviews records opened without other ground", Ground.Never),
            Open(glass.Id, GroundKind.Involvement, Party.Member(by.MemberId), "Opened the record", Ground.Never),
        ];
        return (glass, Deed.Of(new GlassBroken(glass.Id, child, at, groundCode, reason)).With([glass, .. grounds]));
    }

    public Deed Review(Actor by, bool justified, string note, DateTime at)
    {
        if (ReviewedAt is not null) throw new RefusedException(PeopleRefusals.AlreadyReviewed);
        if (by.MemberId == MemberId) throw new RefusedException(PeopleRefusals.OwnReview);
        (ReviewedAt, ReviewedBy, Justified, ReviewNote) = (at, by.Name, justified, note);
        return Deed.Of(new GlassReviewed(Id, ChildId, at, justified, note));
    }
}
