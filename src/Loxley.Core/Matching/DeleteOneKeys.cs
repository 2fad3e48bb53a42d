namespace Loxley.Core.Matching;

/// <summary>
/// The keys by which a name is found although one letter is wrong: the name, and each form of it with one letter removed,
/// as numbers of 64 bits. Two names that differ by one letter too many, too few or other, or by two neighbours the other
/// way round, share a key.
/// </summary>
public static class DeleteOneKeys
{
    /// <summary>The keys of a name; none of a name without letters.</summary>
    /// <param name="name">One name, as it was written. It is folded first.</param>
    public static IReadOnlySet<long> Of(string name)
    {
        var folded = SortKey.Fold(name);
        var keys = new HashSet<long>();
        if (folded.Length == 0) return keys;
        keys.Add(KeyHash.Of(folded));
        // What is left of a name of one letter would be the same for all such names.
        for (var skip = 0; skip < folded.Length && folded.Length > 1; skip++) keys.Add(KeyHash.Of(folded, skip));
        return keys;
    }
}

/// <summary>FNV-1a over the characters, the same on every machine and in every release: the keys are kept.</summary>
internal static class KeyHash
{
    /// <summary>The hash of a text, or of what is left of it.</summary>
    /// <param name="text">What is hashed.</param>
    /// <param name="skip">The place of the character that is left out; none where it is negative.</param>
    public static long Of(string text, int skip = -1)
    {
        const ulong Start = 14695981039346656037;
        const ulong Prime = 1099511628211;
        var hash = Start;
        for (var at = 0; at < text.Length; at++)
        {
            if (at == skip) continue;
            hash = unchecked((hash ^ (byte)text[at]) * Prime);
            hash = unchecked((hash ^ (byte)(text[at] >> 8)) * Prime);
        }
        return unchecked((long)hash);
    }
}
