using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.Core.Matching;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.Search;

/// <summary>Two records that may be of one person.</summary>
public sealed record PossibleDuplicate(Guid First, Guid Second, Likeness Likeness)
{
    /// <summary>Why, in words, as the kept list says it.</summary>
    public string Reasons => string.Join(", ", Likeness.Reasons);
}

/// <summary>Looks through the people of a whole partnership for records that may be of one person. It joins none.</summary>
public static class PossibleDuplicates
{
    /// <summary>The score from which a pair is kept for people to judge.</summary>
    public const double Least = 0.9;

    /// <summary>So many pairs are kept, the most alike.</summary>
    public const int Most = 1_000;

    /// <summary>
    /// The most alike first. Restricted records and people with a sealed link are left out: nobody is led from one to another.
    /// Pairs that somebody has judged are left out too.
    /// </summary>
    /// <param name="db">Whose partnership it is.</param>
    /// <param name="least">The score from which a pair is given, from 0 to 1.</param>
    public static async Task<IReadOnlyList<PossibleDuplicate>> FindAsync(LoxleyDb db, double least)
    {
        var links = Family.Sealed(db);
        var people = await Beyond.Access<Person>(db).AsNoTracking()
            .Where(p => p.RestrictedAt == null && !links.Any(r => r.PersonId == p.Id) && !links.Any(r => r.RelativeId == p.Id))
            .OrderBy(p => p.Id).ToListAsync();
        var judged = (await Beyond.Access<DuplicateJudgement>(db).Where(j => j.WithdrawnAt == null).Select(j => new { j.FirstId, j.SecondId }).ToListAsync())
            .Select(j => (j.FirstId, j.SecondId)).ToHashSet();
        return
        [
            .. DuplicatePairs.Find([.. people.Select(p => p.Details().Known())], least)
                .Select(d => new PossibleDuplicate(people[d.First].Id, people[d.Second].Id, d.Likeness))
                .Where(d => !judged.Contains((d.First, d.Second))),
        ];
    }

    /// <summary>Keeps the most alike for people to judge, in the place of those kept before; a pair that stays keeps its id.</summary>
    /// <param name="db">Whose partnership it is.</param>
    /// <param name="machinery">Saves what needs no act.</param>
    /// <param name="found">What was found just now, the most alike first.</param>
    public static async Task KeepAsync(LoxleyDb db, Machinery machinery, IEnumerable<PossibleDuplicate> found)
    {
        var before = await db.Set<PossibleDuplicateRow>().Where(d => d.PartnershipId == db.PartnershipId).ToDictionaryAsync(d => (d.FirstId, d.SecondId));
        foreach (var pair in found.Where(p => p.Likeness.Score >= Least).Take(Most))
        {
            if (before.Remove((pair.First, pair.Second), out var row)) (row.Score, row.Reasons) = (pair.Likeness.Score, pair.Reasons);
            else db.Add(Row(db, pair));
        }
        db.RemoveRange(before.Values);
        await machinery.SaveAsync(db);
        db.ChangeTracker.Clear();
    }

    /// <summary>A pair as it is kept.</summary>
    internal static PossibleDuplicateRow Row(LoxleyDb db, PossibleDuplicate pair) => new()
    {
        PartnershipId = db.PartnershipId, Id = Ids.At(db.Now), FirstId = pair.First, SecondId = pair.Second,
        Score = pair.Likeness.Score, Reasons = pair.Reasons, FoundAt = db.Now,
    };
}
