using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.Core.Matching;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.Search;

/// <summary>Somebody who may be the one, with why, and whether the searcher may see the record.</summary>
public sealed record PersonMatch(Person Person, Likeness Likeness, bool Seen, string Owner)
{
    /// <summary>So like that a second record is most likely a mistake.</summary>
    public bool Strong => Likeness.Score >= PersonMatching.StrongScore;

    /// <summary>The record to go on with, where this one is the other of somebody recorded twice.</summary>
    public Guid? GoOnWith { get; init; }
}

/// <summary>
/// Finds people by what is known of them, whoever may see them: the one place that looks past the access filter to match.
/// Pages show what is seen, and of the rest at most whom to ask.
/// </summary>
public static class PersonMatching
{
    public const double StrongScore = 0.85;

    /// <summary>A word that so many people bear is taken as it was typed.</summary>
    private const int Common = 200;

    /// <summary>So many that share the most evidence are read and compared.</summary>
    private const int Most = 200;

    /// <summary>The best matches first. One query.</summary>
    /// <param name="db">Whose grounds decide what is seen.</param>
    /// <param name="query">What is known.</param>
    /// <param name="ct">Given up when the page is no longer wanted.</param>
    public static async Task<IReadOnlyList<PersonMatch>> FindAsync(LoxleyDb db, PersonQuery query, CancellationToken ct)
    {
        var rows = await Rows(db, Candidates(db, query)).ToListAsync(ct);
        return InOrder([.. rows.Select(r => new PersonMatch(r.Person, query.Compare(r.Person), r.Seen, r.Owner) { GoOnWith = r.Person.GoOnWithId }).Where(m => m.Likeness.Score > 0)]);
    }

    /// <summary>The best first; of two records of one person the one to go on with comes first, and the other right after it.</summary>
    private static IReadOnlyList<PersonMatch> InOrder(IReadOnlyList<PersonMatch> found)
    {
        var seen = found.Where(m => m.Seen).ToDictionary(m => m.Person.Id);
        var led = found.Select(m => (Match: m, Leader: m.GoOnWith is { } kept && m.Seen ? seen.GetValueOrDefault(kept) ?? m : m)).ToList();
        var best = led.GroupBy(m => m.Leader.Person.Id).ToDictionary(g => g.Key, g => g.Max(m => m.Match.Likeness.Score));
        return
        [
            .. led.OrderByDescending(m => best[m.Leader.Person.Id]).ThenBy(m => m.Leader.Person.SortKey, StringComparer.Ordinal).ThenBy(m => m.Leader.Person.Id)
                .ThenBy(m => m.Leader == m.Match ? 0 : 1).ThenBy(m => m.Match.Person.Id)
                .Select(m => m.Leader == m.Match ? m.Match with { GoOnWith = null } : m.Match),
        ];
    }

    /// <summary>Who shares an identifier, or at least two other pieces of evidence, or the only one; who shares most first.</summary>
    private static IQueryable<Person> Candidates(LoxleyDb db, PersonQuery query)
    {
        var people = Beyond.Access<Person>(db).AsNoTracking();
        var besides = query.BesidesWords();
        if (besides.Count == 0 && query is { Words.Count: 1, Identifiers.Count: 0 }) return OneWord(db, people, query.Words[0]);
        var least = besides.Count + query.Words.Count == 1 && query.Identifiers.Count == 0 ? 1 : 2;
        // An identifier counts twice: it is enough by itself, and somebody on record without it is still found by the rest.
        var numbers = query.Identifiers.Select(EvidenceKeys.Identifier).SelectMany(key => new[] { Filed(db, key), Filed(db, key) });
        return besides.Select(keys => Filed(db, keys)).Concat(query.Words.Select(word => besides.Count > 0 ? Filed(db, word) : Filed(db, EvidenceKeys.Word(word)))).Concat(numbers).Aggregate((all, next) => all.Concat(next))
            .GroupBy(id => id).Where(g => g.Count() >= least)
            .Select(g => new { Id = g.Key, Shared = g.Count() })
            .OrderByDescending(g => g.Shared).ThenBy(g => g.Id).Take(Most)
            .Join(people, g => g.Id, p => p.Id, (_, p) => p);
    }

    /// <summary>A family name that begins so, in order; and whoever bears the word as another name.</summary>
    private static IQueryable<Person> OneWord(LoxleyDb db, IQueryable<Person> people, string word)
    {
        var from = SortKey.Fold(word);
        var to = from + '\uFFFF';
        var begun = people.Where(p => p.SortKey.CompareTo(from) >= 0 && p.SortKey.CompareTo(to) < 0).OrderBy(p => p.SortKey).Select(p => p.Id).Take(Most);
        var found = begun.Union(Filed(db, EvidenceKeys.Word(word)).Take(Most));
        return people.Where(p => found.Contains(p.Id));
    }

    private static IQueryable<Guid> Filed(LoxleyDb db, IReadOnlySet<long> keys)
    {
        long[] some = [.. keys];
        return db.Set<SearchKeyRow>().Where(k => k.PartnershipId == db.PartnershipId && some.Contains(k.Key)).Select(k => k.RecordId).Distinct();
    }

    /// <summary>
    /// Who bears a word as a name, where more is known than names: as it is written, as it sounds, and with one slip, unless so
    /// many bear it as it is written that it is no slip. Their lists are the longest there are, and would be read once for each letter.
    /// </summary>
    private static IQueryable<Guid> Filed(LoxleyDb db, string word)
    {
        var whole = EvidenceKeys.Whole(word);
        long[] sure = EvidenceKeys.Sound(word) is { } sound ? [whole, sound] : [whole];
        long[] slips = [.. EvidenceKeys.Word(word).Except(sure)];
        var keys = db.Set<SearchKeyRow>().Where(k => k.PartnershipId == db.PartnershipId);
        return keys.Where(k => sure.Contains(k.Key)).Select(k => k.RecordId)
            .Union(keys.Where(k => slips.Contains(k.Key) && keys.Where(w => w.Key == whole).Take(Common).Count() < Common).Select(k => k.RecordId));
    }

    private static IQueryable<Guid> Filed(LoxleyDb db, long key) =>
        db.Set<SearchKeyRow>().Where(k => k.PartnershipId == db.PartnershipId && k.Key == key).Select(k => k.RecordId);

    private static IQueryable<Row> Rows(LoxleyDb db, IQueryable<Person> people) => people
        .LeftJoin(db.Memberships, p => p.OwnerId, m => m.Id, (p, m) => new { Person = p, Owner = m })
        .Select(r => new Row(
            r.Person,
            db.GroundsOfActor.Any(g => g.SubjectId == r.Person.Id),
            r.Owner == null ? "" : r.Owner.Name));

    private sealed record Row(Person Person, bool Seen, string Owner);
}

/// <summary>Compares what is looked for with people.</summary>
public static class PersonComparing
{
    /// <summary>How like somebody is to what is looked for: of all their names, and all ways to read the words, the best.</summary>
    public static Likeness Compare(this PersonQuery query, Person person)
    {
        if (person.NumbersKnown().FirstOrDefault(i => query.Identifiers.Contains(i.Value)) is { } same) return new Likeness(1, [$"same {same.Label}"]);
        var known = person.Details().Known();
        return person.NamesBesides().Select(n => known with { Given = n.GivenName.Length > 0 ? n.GivenName : known.Given, Family = n.FamilyName.Length > 0 ? n.FamilyName : known.Family })
            .Prepend(known)
            .SelectMany(theirs => query.Readings().Select(ours => NameComparison.Compare(ours, theirs)))
            .MaxBy(l => l.Score)!;
    }

    /// <summary>The words as given and family name, wherever the one ends and the other begins.</summary>
    private static IEnumerable<PersonKnown> Readings(this PersonQuery query)
    {
        var words = query.Words;
        if (words.Count == 0) yield return Known("", "");
        if (words.Count == 1)
        {
            yield return Known("", words[0]);
            yield return Known(words[0], "");
        }
        for (var at = 1; at < words.Count; at++) yield return Known(string.Join(' ', words.Take(at)), string.Join(' ', words.Skip(at)));

        PersonKnown Known(string given, string family) => new(given, family, query.BornOn) { Postcode = query.Postcode };
    }
}
