namespace Loxley.App.Kernel.Protocol.Reading;

/// <summary>Finds the word somebody probably meant.</summary>
internal static class Nearest
{
    /// <summary>The rest of a sentence: "; did you mean 'x'?", or the words to choose from when none is close.</summary>
    public static string Hint(string written, IEnumerable<string> known)
    {
        var words = known.Order(StringComparer.Ordinal).ToList();
        if (words.Count == 0) return "";
        var best = words.MinBy(w => Distance(written, w))!;
        if (Distance(written, best) <= Math.Max(1, best.Length / 3)) return $"; did you mean '{best}'?";
        return words.Count <= 12 ? $"; use one of {string.Join(", ", words)}" : "";
    }

    /// <summary>The few names nearest to what was written: those that share a part with it first.</summary>
    public static IReadOnlyList<string> Few(string written, IEnumerable<string> known)
    {
        var parts = Parts(written).Where(part => part.Length > 3).ToHashSet(StringComparer.OrdinalIgnoreCase);
        return [.. known.Distinct(StringComparer.Ordinal)
            .OrderByDescending(name => Parts(name).Count(parts.Contains))
            .ThenBy(name => parts.Overlaps(Parts(name)) ? Parts(name).Length : 0)
            .ThenBy(name => Distance(written, name)).ThenBy(name => name, StringComparer.Ordinal).Take(3)];
    }

    private static string[] Parts(string name) => name.Split(['-', ' ', '_'], StringSplitOptions.RemoveEmptyEntries);

    private static int Distance(string a, string b)
    {
        var row = Enumerable.Range(0, b.Length + 1).ToArray();
        for (var i = 1; i <= a.Length; i++)
        {
            var diagonal = row[0];
            row[0] = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var above = row[j];
                var change = char.ToLowerInvariant(a[i - 1]) == char.ToLowerInvariant(b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(row[j] + 1, row[j - 1] + 1), diagonal + change);
                diagonal = above;
            }
        }
        return row[b.Length];
    }
}
