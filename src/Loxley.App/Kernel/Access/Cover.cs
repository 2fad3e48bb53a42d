using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Time;

namespace Loxley.App.Kernel.Access;

/// <summary>Why somebody is covered: a word, and nobody's health.</summary>
public enum CoverReason
{
    Leave,
    Away,
    Training,
    OtherWork,
}

/// <summary>A colleague was asked to stand in.</summary>
[NoClock("Limits run on whoever is asked")]
public sealed record CoverGiven(Guid RecordId, DateTime HappenedAt, string Covered, string Coverer, DateOnly First, DateOnly Last, CoverReason Reason) : Fact(RecordId, null, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"{Coverer} covers for {Covered} from {First:d MMMM yyyy} to {Last:d MMMM yyyy}";
}

/// <summary>A colleague stands in no longer, before the day that was said.</summary>
[NoClock("Limits run on whoever is asked")]
public sealed record CoverEnded(Guid RecordId, DateTime HappenedAt, string Covered, string Coverer) : Fact(RecordId, null, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"{Coverer} stopped covering for {Covered}";
}

/// <summary>A record was closed to all but named people while cover was given, and so to the colleague.</summary>
[NoClock("Limits run on whoever is asked")]
public sealed record CoverNarrowed(Guid RecordId, DateTime HappenedAt, int Records) : Fact(RecordId, null, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => "Cover leaves out what only named people may see";
}

/// <summary>
/// A colleague stands in for somebody, from an instant until another: sees what rested on them alone, and their work. What
/// the colleague may do is no more than before.
/// </summary>
public sealed class Cover : Record
{
    /// <summary>Who is away for longer has somebody else take their work over.</summary>
    public const int MostDays = 28;

    public required Guid CoveredId { get; init; }

    public required string CoveredName { get; init; }

    public required Guid CovererId { get; init; }

    public required string CovererName { get; init; }

    public required DateTime From { get; init; }

    /// <summary>First instant at which it is over.</summary>
    public required DateTime Until { get; set; }

    /// <summary>A <see cref="CoverReason"/>.</summary>
    public required string Reason { get; init; }

    public DateOnly First => London.Date(From);

    public DateOnly Last => London.Date(Until.AddTicks(-1));

    /// <summary>Asks a colleague to stand in.</summary>
    /// <param name="covered">Who is away.</param>
    /// <param name="coverer">Who stands in.</param>
    /// <param name="days">From which day to which, both of them included.</param>
    /// <param name="reason">Why.</param>
    /// <param name="others">For whom the colleague stands in already.</param>
    /// <param name="at">Now.</param>
    public static (Cover Cover, Deed Deed) Give(Membership covered, Membership coverer, (DateOnly First, DateOnly Last) days, CoverReason reason, IEnumerable<Cover> others, DateTime at)
    {
        if (!CanCover(covered, coverer)) throw new RefusedException(CoverRefusals.NotAColleague);
        if (days.First < London.Date(at)) throw new RefusedException(CoverRefusals.Before);
        if (days.Last < days.First) throw new RefusedException(CoverRefusals.EndsFirst);
        if (days.Last.DayNumber - days.First.DayNumber >= MostDays) throw new RefusedException(CoverRefusals.TooLong);
        var from = days.First == London.Date(at) ? at : London.Midnight(days.First);
        var cover = new Cover
        {
            Id = Ids.At(at), CoveredId = covered.Id, CoveredName = covered.Name, CovererId = coverer.Id, CovererName = coverer.Name,
            From = from, Until = London.Midnight(days.Last.AddDays(1)), Reason = reason.ToString(),
        };
        if (others.Any(o => o.From < cover.Until && from < o.Until)) throw new RefusedException(CoverRefusals.CoversAlready);
        return (cover, Deed.Of(new CoverGiven(cover.Id, at, covered.Name, coverer.Name, days.First, days.Last, reason)).With(cover));
    }

    /// <summary>Ends it now, with what could be seen by it.</summary>
    public Deed End(IEnumerable<Ground> grounds, DateTime at)
    {
        if (Until <= at) throw new RefusedException(CoverRefusals.Over);
        Until = at;
        foreach (var ground in grounds.Where(g => g.SourceId == Id && g.Until > at)) ground.Until = at;
        return Deed.Of(new CoverEnded(Id, at, CoveredName, CovererName));
    }

    /// <summary>What lets the colleague see a record that rested on who is away.</summary>
    internal Ground GroundFor(Ground own, DateTime at) => new()
    {
        Id = Ids.At(at),
        Kind = GroundKind.Cover,
        SubjectId = own.SubjectId,
        ChildId = own.ChildId,
        Party = Party.Member(CovererId),
        From = From > own.From ? From : own.From,
        Until = Until < own.Until ? Until : own.Until,
        SourceId = Id,
        Why = $"Covering for {CoveredName}",
    };

    /// <summary>A colleague of the same agency, whose role is of the same kind.</summary>
    public static bool CanCover(Membership covered, Membership coverer) =>
        covered.Id != coverer.Id && covered.Agency == coverer.Agency && covered.Role.Kin().Contains(coverer.Role);
}

/// <summary>Why cover is refused, and what to do.</summary>
internal static class CoverRefusals
{
    public static Refusal NotAColleague { get; } = new(nameof(NotAColleague), "Choose a colleague from the list", "Coverer");

    public static Refusal NotOfTheTeam { get; } = new(nameof(NotOfTheTeam), "Choose somebody of your team from the list", "Away");

    public static Refusal Before { get; } = new(nameof(Before), "The first day must be today or later", "First");

    public static Refusal EndsFirst { get; } = new(nameof(EndsFirst), "The last day must be the first day or later", "Last");

    public static Refusal TooLong { get; } = new(nameof(TooLong), $"Cover lasts {Cover.MostDays} days at most. Choose an earlier last day, or ask your manager to give your work to somebody else", "Last");

    public static Refusal CoversAlready { get; } = new(nameof(CoversAlready), "That colleague covers for somebody else in this time. Choose another colleague or other days", "Coverer");

    public static Refusal Over { get; } = new(nameof(Over), "This cover is over already");
}
