using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.People.Contract;

namespace Loxley.App.Modules.People;

/// <summary>
/// What somebody said of two records that are alike: two people, or one person recorded twice. Both records stay as they are,
/// with their own ids; taking it back leaves nothing to be moved back.
/// </summary>
public sealed class DuplicateJudgement : Record
{
    /// <summary>The record whose id comes first.</summary>
    public required Guid FirstId { get; init; }

    public required Guid SecondId { get; init; }

    /// <summary>The record to go on with; none for two people.</summary>
    public Guid? KeptId { get; init; }

    /// <summary>The record that is not gone on with.</summary>
    public Guid? OtherId { get; init; }

    public required string Reason { get; init; }

    public required DateTime JudgedAt { get; init; }

    public required string JudgedBy { get; init; }

    public DateTime? WithdrawnAt { get; private set; }

    public string? WithdrawnBy { get; private set; }

    public string? WithdrawnWhy { get; private set; }

    public bool OnePerson => KeptId is not null;

    /// <summary>The judgement as a page says it.</summary>
    public string Words => OnePerson ? "One person, recorded twice" : "Two people";

    /// <param name="pair">The two records.</param>
    /// <param name="kept">Which of them to go on with, where they are of one person.</param>
    /// <param name="reason">How it is known.</param>
    /// <param name="by">Who says so.</param>
    /// <param name="id">The judgement's own.</param>
    /// <param name="at">Now.</param>
    /// <exception cref="RefusedException">The record to go on with is neither of the two, or one of them leads on to another already.</exception>
    public static (DuplicateJudgement Judgement, Deed Deed) Judge((Person First, Person Second) pair, Guid? kept, string reason, Actor by, Guid id, DateTime at)
    {
        var (first, second) = pair;
        if (kept is { } one && one != first.Id && one != second.Id) throw new RefusedException(PeopleRefusals.NoKept);
        var other = kept is null ? null : kept == first.Id ? second : first;
        // A record leads on to one other, and never back to itself.
        if (other is not null && (other == first ? second : first).GoOnWithId is not null) throw new RefusedException(PeopleRefusals.KeptLeadsOn);
        if (other?.GoOnWithId is not null) throw new RefusedException(PeopleRefusals.OtherLeadsOn);
        var judgement = new DuplicateJudgement
        {
            Id = id, FirstId = first.Id, SecondId = second.Id, KeptId = kept, OtherId = other?.Id, Reason = reason, JudgedAt = at, JudgedBy = by.Name,
        };
        if (other is not null) other.GoOnWithId = kept;
        return (judgement, Deed.Of([judgement.Said(first.Id), judgement.Said(second.Id)]).With(judgement));
    }

    /// <summary>Takes it back: the two are as alike and as unjudged as they were.</summary>
    public Deed Withdraw((Person First, Person Second) pair, Actor by, string why, DateTime at)
    {
        if (WithdrawnAt is not null) throw new RefusedException(PeopleRefusals.JudgementWithdrawn);
        if (OtherId is { } other) (other == pair.First.Id ? pair.First : pair.Second).GoOnWithId = null;
        (WithdrawnAt, WithdrawnBy, WithdrawnWhy) = (at, by.Name, why);
        return Deed.Of(new DuplicateJudgementWithdrawn(FirstId, at, Id, why), new DuplicateJudgementWithdrawn(SecondId, at, Id, why));
    }

    private Fact Said(Guid record) => OnePerson
        ? new RecordsJudgedOne(record, JudgedAt, Id, record == KeptId, Reason)
        : new RecordsJudgedApart(record, JudgedAt, Id, Reason);
}
