using Loxley.App.Kernel.Data;
using Loxley.Core.Matching;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.Search;

/// <summary>Two records that may be of one person.</summary>
public sealed record PossibleDuplicate(Guid First, Guid Second, Likeness Likeness);

/// <summary>Looks through the people of a whole partnership for records that may be of one person. It joins none.</summary>
public static class PossibleDuplicates
{
    /// <summary>The most alike first. Restricted records and people with a sealed link are left out: nobody is led from one to another.</summary>
    /// <param name="db">Whose partnership it is.</param>
    /// <param name="least">The score from which a pair is given, from 0 to 1.</param>
    public static async Task<IReadOnlyList<PossibleDuplicate>> FindAsync(LoxleyDb db, double least)
    {
        var links = Beyond.Access<Relationship>(db).Where(r => r.SealedAt != null);
        var people = await Beyond.Access<Person>(db).AsNoTracking()
            .Where(p => p.RestrictedAt == null && !links.Any(r => r.PersonId == p.Id) && !links.Any(r => r.RelativeId == p.Id))
            .OrderBy(p => p.Id).ToListAsync();
        return [.. DuplicatePairs.Find([.. people.Select(p => p.Details().Known())], least).Select(d => new PossibleDuplicate(people[d.First].Id, people[d.Second].Id, d.Likeness))];
    }
}
