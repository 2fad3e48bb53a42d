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
    /// <exception cref="RefusedException">The record to go on with is neither of the two.</exception>
    public static (DuplicateJudgement Judgement, Deed Deed) Judge((Guid First, Guid Second) pair, Guid? kept, string reason, Actor by, Guid id, DateTime at)
    {
        if (kept is { } one && one != pair.First && one != pair.Second) throw new RefusedException(PeopleRefusals.NoKept);
        var judgement = new DuplicateJudgement
        {
            Id = id, FirstId = pair.First, SecondId = pair.Second, KeptId = kept, OtherId = kept is null ? null : kept == pair.First ? pair.Second : pair.First,
            Reason = reason, JudgedAt = at, JudgedBy = by.Name,
        };
        return (judgement, Deed.Of([judgement.Said(pair.First), judgement.Said(pair.Second)]).With(judgement));
    }

    /// <summary>Takes it back: the two are as alike and as unjudged as they were.</summary>
    public Deed Withdraw(Actor by, string why, DateTime at)
    {
        if (WithdrawnAt is not null) throw new RefusedException(PeopleRefusals.JudgementWithdrawn);
        (WithdrawnAt, WithdrawnBy, WithdrawnWhy) = (at, by.Name, why);
        return Deed.Of(new DuplicateJudgementWithdrawn(FirstId, at, Id, why), new DuplicateJudgementWithdrawn(SecondId, at, Id, why));
    }

    private Fact Said(Guid record) => OnePerson
        ? new RecordsJudgedOne(record, JudgedAt, Id, record == KeptId, Reason)
        : new RecordsJudgedApart(record, JudgedAt, Id, Reason);
}
