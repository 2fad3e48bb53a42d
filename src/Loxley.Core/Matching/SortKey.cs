using System.Text;

namespace Loxley.Core.Matching;

/// <summary>The key that lists of people are ordered by, the same in memory and in a database of ordinal text.</summary>
public static class SortKey
{
    private static readonly Dictionary<char, string> Undecomposed = new()
    {
        ['ß'] = "SS", ['ẞ'] = "SS", ['Æ'] = "AE", ['Œ'] = "OE", ['Ø'] = "O", ['Ł'] = "L", ['Đ'] = "D", ['Ð'] = "D", ['Þ'] = "TH",
        ['Ħ'] = "H", ['ı'] = "I",
    };

    /// <summary>
    /// Family name, a space, given name: capitals, without accents, and without the apostrophes, hyphens and spaces inside
    /// each name, so that O'Neil stands with ONeil. The space sorts before every letter, so Smith stands before Smithson.
    /// </summary>
    /// <param name="familyName">The family name; empty is allowed and sorts first.</param>
    /// <param name="givenName">The given name; empty is allowed and sorts first within the family name.</param>
    public static string Of(string familyName, string givenName) => $"{Fold(familyName)} {Fold(givenName)}";

    /// <summary>One name as it stands in a key: capital letters and digits only, in any script, without accents.</summary>
    /// <param name="name">A name as it was written.</param>
    public static string Fold(string name)
    {
        var folded = new StringBuilder(name.Length);
        foreach (var letter in name.ToUpperInvariant().Normalize(NormalizationForm.FormD))
        {
            if (Undecomposed.TryGetValue(letter, out var plain)) folded.Append(plain);
            else if (char.IsLetterOrDigit(letter)) folded.Append(letter);
        }
        return folded.ToString();
    }
}
