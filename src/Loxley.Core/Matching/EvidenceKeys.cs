namespace Loxley.Core.Matching;

/// <summary>
/// The keys under which what is known of a person is filed, so that a search finds who shares a piece of it: words of
/// names, date of birth, postcode, identifiers. They are numbers of 64 bits, the same in every release.
/// </summary>
public static class EvidenceKeys
{
    private static readonly char[] Apostrophes = ['\'', '\u2019', '\u2018', '`'];

    /// <summary>The words of a name that are looked for one by one: no blanks, hyphens or dots, and no folding yet.</summary>
    /// <param name="name">A name of one or more words.</param>
    public static IReadOnlyList<string> Words(string name) =>
        [.. name.Split([' ', '-', '\t', '\n', '.', ',', '\u2010', '\u2011', '\u00A0'], StringSplitOptions.RemoveEmptyEntries).Where(word => SortKey.Fold(word).Length > 0)];

    /// <summary>The keys of one word of a name: as it is written, with one letter removed, and as it sounds.</summary>
    /// <param name="word">One word.</param>
    public static IReadOnlySet<long> Word(string word)
    {
        var keys = new HashSet<long>(DeleteOneKeys.Of(word));
        if (Sound(word) is { } sound) keys.Add(sound);
        return keys;
    }

    /// <summary>The key of one word of a name as it is written; whoever has one letter more is filed under it too.</summary>
    /// <param name="word">One word.</param>
    public static long Whole(string word) => KeyHash.Of(SortKey.Fold(word));

    /// <summary>The key of one word of a name as it sounds; nothing where that would say too little.</summary>
    /// <param name="word">One word.</param>
    public static long? Sound(string word) => SoundCode.Of(word) is { Length: > 1 } code ? KeyHash.Of("~" + code) : null;

    /// <summary>The keys of a name: of each word, of the words written as one, and of what stands after an apostrophe.</summary>
    /// <param name="name">A name of one or more words.</param>
    public static IReadOnlySet<long> Name(string name)
    {
        var words = Words(name);
        var keys = new HashSet<long>(words.SelectMany(Word));
        foreach (var part in words.SelectMany(word => word.Split(Apostrophes)).Where(part => part.Length > 2)) keys.UnionWith(Word(part));
        if (words.Count > 1) keys.UnionWith(Word(string.Concat(words)));
        return keys;
    }

    /// <summary>The key of a date of birth.</summary>
    /// <param name="date">The date.</param>
    public static long Born(DateOnly date) => KeyHash.Of(FormattableString.Invariant($"/{date.DayNumber}"));

    /// <summary>The keys of a date and of every date that one slip makes of it.</summary>
    /// <param name="date">The date.</param>
    public static IReadOnlySet<long> BornWithSlips(DateOnly date) => DateSlip.Around(date).Select(Born).ToHashSet();

    /// <summary>The key of a postcode, or of one without its last two letters, however it is spaced.</summary>
    /// <param name="postcode">A postcode.</param>
    public static long Postcode(string postcode) => KeyHash.Of("@" + SortKey.Fold(postcode));

    /// <summary>The keys under which a postcode is filed: the whole, and without its last two letters.</summary>
    /// <param name="postcode">A postcode.</param>
    public static IReadOnlySet<long> Postcodes(string postcode)
    {
        var folded = SortKey.Fold(postcode);
        return folded.Length < 5 ? new HashSet<long> { Postcode(folded) } : new HashSet<long> { Postcode(folded), Postcode(folded[..^2]) };
    }

    /// <summary>The key of an identifier.</summary>
    /// <param name="value">The identifier, however it is spaced.</param>
    public static long Identifier(string value) => KeyHash.Of("#" + SortKey.Fold(value));
}
