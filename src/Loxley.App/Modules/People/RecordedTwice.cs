using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>The records of somebody who is recorded more than once, as one reader may know them.</summary>
public static class RecordedTwice
{
    /// <summary>
    /// The other records of a person that the reader may see. Where a link of one of them is sealed, nobody is led from the one
    /// to the other.
    /// </summary>
    internal static async Task<IReadOnlyList<Person>> OthersAsync(LoxleyDb db, Person person, CancellationToken ct)
    {
        var (id, kept, links, all) = (person.Id, person.GoOnWithId ?? Guid.Empty, Family.Sealed(db), Beyond.Access<Person>(db).AsNoTracking());
        var others = await all.Where(p => p.Id == kept).Concat(all.Where(p => p.GoOnWithId == id))
            .Where(p => db.GroundsOfActor.Any(g => g.SubjectId == p.Id)
                && !links.Any(r => r.PersonId == p.Id) && !links.Any(r => r.RelativeId == p.Id)
                && !links.Any(r => r.PersonId == id) && !links.Any(r => r.RelativeId == id))
            .ToListAsync(ct);
        return [.. others.OrderBy(p => p.SortKey, StringComparer.Ordinal).ThenBy(p => p.Id)];
    }

    /// <summary>The judgements, withdrawn ones too, of which the reader may see both records.</summary>
    internal static IQueryable<DuplicateJudgement> SeenBoth(LoxleyDb db)
    {
        var links = Family.Sealed(db);
        return Beyond.Access<DuplicateJudgement>(db).AsNoTracking().Where(j =>
            db.GroundsOfActor.Any(g => g.SubjectId == j.FirstId) && db.GroundsOfActor.Any(g => g.SubjectId == j.SecondId)
            && !links.Any(r => r.PersonId == j.FirstId) && !links.Any(r => r.RelativeId == j.FirstId)
            && !links.Any(r => r.PersonId == j.SecondId) && !links.Any(r => r.RelativeId == j.SecondId));
    }
}
