using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>Two records that may be of one person, as the finder last saw them: it follows from the records, and can be made again.</summary>
public sealed class PossibleDuplicateRow : Entity
{
    /// <summary>The one whose id comes first.</summary>
    public required Guid FirstId { get; init; }

    public required Guid SecondId { get; init; }

    /// <summary>From 0 to 1.</summary>
    public required double Score { get; set; }

    /// <summary>Why, in words.</summary>
    public required string Reasons { get; set; }

    public required DateTime FoundAt { get; init; }
}

/// <summary>A pair that a reader may see both records of.</summary>
internal sealed class SeenPair
{
    public required PossibleDuplicateRow Row { get; init; }

    public required Person First { get; init; }

    public required Person Second { get; init; }

    /// <summary>What somebody has said of the two, and holds.</summary>
    public DuplicateJudgement? Judgement { get; init; }

    /// <summary>
    /// The pairs of the reader's partnership of which both records may be seen. Where a link of one of them is sealed there is
    /// no pair: nobody is led from the one to the other. Links are looked for past the access filter, and so is then the whole
    /// query: the grounds are asked for here.
    /// </summary>
    public static IQueryable<SeenPair> Of(LoxleyDb db)
    {
        var links = Family.Sealed(db);
        return db.Set<PossibleDuplicateRow>().AsNoTracking()
            .Where(d => d.PartnershipId == db.PartnershipId
                && db.GroundsOfActor.Any(g => g.SubjectId == d.FirstId) && db.GroundsOfActor.Any(g => g.SubjectId == d.SecondId)
                && !links.Any(r => r.PersonId == d.FirstId) && !links.Any(r => r.RelativeId == d.FirstId)
                && !links.Any(r => r.PersonId == d.SecondId) && !links.Any(r => r.RelativeId == d.SecondId))
            .Join(db.Set<Person>(), d => d.FirstId, p => p.Id, (d, p) => new { Row = d, First = p })
            .Join(db.Set<Person>(), x => x.Row.SecondId, p => p.Id, (x, p) => new { x.Row, x.First, Second = p })
            .LeftJoin(
                db.Set<DuplicateJudgement>().Where(j => j.WithdrawnAt == null), x => new { One = x.Row.FirstId, Other = x.Row.SecondId },
                j => new { One = j.FirstId, Other = j.SecondId }, (x, j) => new SeenPair { Row = x.Row, First = x.First, Second = x.Second, Judgement = j });
    }
}
