namespace Loxley.Core.Matching;

/// <summary>Two records that may be of one person.</summary>
/// <param name="First">The place of the one in the list that was searched.</param>
/// <param name="Second">The place of the other, later in the list.</param>
/// <param name="Likeness">How alike they are, and why.</param>
public sealed record DuplicatePair(int First, int Second, Likeness Likeness);

/// <summary>
/// Looks through many people for pairs that may be one person. Only those who share a number, or two of name, date of birth
/// and postcode as they are, as they sound or with day and month swapped, are compared, so that the work grows with the
/// people and not with their square.
/// </summary>
public static class DuplicatePairs
{
    /// <summary>The pairs, the most alike first.</summary>
    /// <param name="people">Everybody, in any order.</param>
    /// <param name="least">The score from which a pair is given, from 0 to 1.</param>
    public static IReadOnlyList<DuplicatePair> Find(IReadOnlyList<PersonKnown> people, double least)
    {
        var blocks = new Dictionary<long, List<int>>();
        for (var at = 0; at < people.Count; at++)
        {
            foreach (var key in Keys(people[at]).Distinct())
            {
                if (!blocks.TryGetValue(key, out var block)) blocks[key] = block = [];
                block.Add(at);
            }
        }
        var seen = new HashSet<(int, int)>();
        var pairs = new List<DuplicatePair>();
        foreach (var block in blocks.Values.Where(b => b.Count > 1))
        {
            for (var i = 0; i < block.Count; i++)
            {
                for (var j = i + 1; j < block.Count; j++)
                {
                    if (!seen.Add((block[i], block[j]))) continue;
                    var likeness = NameComparison.Compare(people[block[i]], people[block[j]]);
                    if (likeness.Score >= least) pairs.Add(new DuplicatePair(block[i], block[j], likeness));
                }
            }
        }
        return [.. pairs.OrderByDescending(p => p.Likeness.Score).ThenBy(p => p.First).ThenBy(p => p.Second)];
    }

    private static IEnumerable<long> Keys(PersonKnown person)
    {
        var (given, family) = (SortKey.Fold(person.Given), SortKey.Fold(person.Family));
        foreach (var value in (person.Identifiers ?? new Dictionary<string, string>(StringComparer.Ordinal)).Select(i => $"#{i.Key}{i.Value}")) yield return KeyHash.Of(value);
        // Given and family name in whichever order.
        if (given.Length > 0 && family.Length > 0) yield return KeyHash.Of(string.CompareOrdinal(given, family) < 0 ? $"n{given}/{family}" : $"n{family}/{given}");
        if (person.Postcode is { Length: > 0 } postcode && given.Length > 0) yield return KeyHash.Of($"p{SortKey.Fold(postcode)}/{SoundCode.Of(given)}");
        if (person.Born is not { } born) yield break;
        // A date and the same with day and month swapped have one key.
        var (low, high) = born.Day <= 12 && born.Day < born.Month ? (born.Day, born.Month) : (born.Month, born.Day);
        var date = FormattableString.Invariant($"{born.Year}/{low}/{high}");
        foreach (var name in new[] { given, family }.Where(n => n.Length > 0))
        {
            yield return KeyHash.Of($"b{date}/{name[..Math.Min(3, name.Length)]}");
            if (SoundCode.Of(name) is { Length: > 0 } sound) yield return KeyHash.Of($"s{date}/{sound}");
        }
    }
}
