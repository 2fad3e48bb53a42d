using Loxley.App.Kernel.Data;
using Loxley.Core.Families;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>Somebody of a person's family.</summary>
/// <param name="Relationship">How they stand to each other.</param>
/// <param name="Person">The relative.</param>
/// <param name="Seen">Whether the reader may open the relative's record.</param>
/// <param name="Word">What the relative is to the person: "mother", "brother".</param>
public sealed record Relative(Relationship Relationship, Person Person, bool Seen, string Word)
{
    /// <summary>Whether the relative is the one in a parent's place, and not the child of the two.</summary>
    public bool IsParental => Kinship.Of(Relationship.Type).Parental && Relationship.RelativeId == Person.Id;
}

/// <summary>
/// A person's family as one reader may know it. Who may see a record knows whom it names as family; a link that is sealed,
/// and a relative whose record is restricted to others, is not there at all.
/// </summary>
/// <param name="Relatives">Those who stand to the person as they do now.</param>
/// <param name="Earlier">Those whose relation has ended.</param>
/// <param name="Links">Every link among the person and those of now.</param>
public sealed record Family(IReadOnlyList<Relative> Relatives, IReadOnlyList<Relative> Earlier, IReadOnlyList<FamilyLink> Links)
{
    /// <summary>Three queries, or two without the links among relatives. The reader has been let in to the person's record before.</summary>
    public static async Task<Family> OfAsync(LoxleyDb db, Person person, CancellationToken ct, bool links = true)
    {
        var known = Beyond.Access<Relationship>(db).AsNoTracking().Where(r => r.SealedAt == null);
        var own = await known.Where(r => r.PersonId == person.Id).Concat(known.Where(r => r.RelativeId == person.Id)).ToListAsync(ct);
        if (own.Count == 0) return new Family([], [], []);
        var ids = own.Select(r => r.PersonId == person.Id ? r.RelativeId : r.PersonId).Distinct().ToList();
        var people = await KnownAsync(db, ids, ct);
        var all = own.Select(r => (Relationship: r, Other: people.GetValueOrDefault(r.PersonId == person.Id ? r.RelativeId : r.PersonId)))
            .Where(r => r.Other is not null)
            .Select(r => new Relative(r.Relationship, r.Other!.Person, r.Other.Seen, WordFor(r.Relationship, r.Other.Person)))
            .OrderByDescending(r => Up(r)).ThenBy(r => r.Person.BornOn ?? DateOnly.MaxValue).ThenBy(r => r.Person.SortKey, StringComparer.Ordinal).ToList();
        var now = all.Where(r => r.Relationship.EndedOn is null).ToList();
        var shown = now.Select(r => r.Person.Id).ToList();
        if (!links) return new Family(now, [.. all.Except(now)], []);
        var among = await known.Where(r => shown.Contains(r.PersonId) && shown.Contains(r.RelativeId) && r.EndedOn == null).ToListAsync(ct);
        return new Family(now, [.. all.Except(now)], [.. now.Select(r => r.Relationship).Concat(among).Select(r => new FamilyLink(r.PersonId, r.RelativeId, r.Type)).Distinct()]);
    }

    /// <summary>The relatives of now of two people, as the reader of both records may know them. Two queries.</summary>
    internal static async Task<ILookup<Guid, Relative>> RelativesAsync(LoxleyDb db, Guid one, Guid other, CancellationToken ct)
    {
        var known = Beyond.Access<Relationship>(db).AsNoTracking().Where(r => r.SealedAt == null && r.EndedOn == null);
        var own = await known.Where(r => r.PersonId == one || r.PersonId == other).Concat(known.Where(r => r.RelativeId == one || r.RelativeId == other)).ToListAsync(ct);
        var ends = own.DistinctBy(r => r.Id).SelectMany(r => new[] { (Of: r.PersonId, To: r.RelativeId, Link: r), (Of: r.RelativeId, To: r.PersonId, Link: r) }).Where(e => e.Of == one || e.Of == other).ToList();
        var ids = ends.Select(e => e.To).Distinct().ToList();
        if (ids.Count == 0) return Array.Empty<Relative>().ToLookup(_ => one);
        var people = await KnownAsync(db, ids, ct);
        return ends.Where(e => people.ContainsKey(e.To)).OrderBy(e => people[e.To].Person.SortKey, StringComparer.Ordinal)
            .ToLookup(e => e.Of, e => new Relative(e.Link, people[e.To].Person, people[e.To].Seen, WordFor(e.Link, people[e.To].Person)));
    }

    /// <summary>Those of some people whom the reader may know of, and whether their records may be seen.</summary>
    private static Task<Dictionary<Guid, KnownPerson>> KnownAsync(LoxleyDb db, List<Guid> ids, CancellationToken ct) =>
        Beyond.Access<Person>(db).AsNoTracking().Where(p => ids.Contains(p.Id))
            .Select(p => new KnownPerson { Person = p, Seen = db.GroundsOfActor.Any(g => g.SubjectId == p.Id) })
            .Where(p => p.Seen || p.Person.RestrictedAt == null)
            .ToDictionaryAsync(p => p.Person.Id, ct);

    private sealed class KnownPerson
    {
        public required Person Person { get; init; }

        public required bool Seen { get; init; }
    }

    /// <summary>Every link that is sealed, to be left out by.</summary>
    internal static IQueryable<Relationship> Sealed(LoxleyDb db) => Beyond.Access<Relationship>(db).Where(r => r.SealedAt != null);

    /// <summary>Whether a link between two people is sealed: then nothing else may be said of them that would draw it again.</summary>
    public static Task<bool> IsSealedAsync(LoxleyDb db, Guid one, Guid other)
    {
        var links = Sealed(db);
        return links.Where(r => r.PersonId == one && r.RelativeId == other).Concat(links.Where(r => r.PersonId == other && r.RelativeId == one)).AnyAsync();
    }

    /// <summary>The generation of a relative above the person, such as 1 for parents.</summary>
    public static int Up(Relative relative) =>
        Kinship.Of(relative.Relationship.Type).Generations * (relative.Relationship.RelativeId == relative.Person.Id ? 1 : -1);

    private static string WordFor(Relationship relationship, Person relative)
    {
        var (kin, sex) = (Kinship.Of(relationship.Type), relative.Sex[0]);
        return relationship.RelativeId == relative.Id ? kin.Label(sex) : kin.InverseLabel(sex);
    }
}
