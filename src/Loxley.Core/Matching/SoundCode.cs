using System.Text;

namespace Loxley.Core.Matching;

/// <summary>
/// A rough spelling of how an English speaker says a name, so that Philip and Fillip, Stephen and Steven, Mohammed and
/// Muhamad come out the same. It is for finding and for ranking; it never decides that two people are one.
/// </summary>
public static class SoundCode
{
    /// <summary>Spellings of one sound, longest first; an empty one is not said.</summary>
    private static readonly (string Letters, string Sound)[] Groups =
    [
        ("SCH", "X"), ("TCH", "X"), ("CK", "K"), ("PH", "F"), ("SH", "X"), ("CH", "X"), ("TH", "T"), ("DG", "J"), ("GN", "N"), ("GH", ""),
        ("WH", "W"), ("CE", "S"), ("CI", "S"), ("CY", "S"), ("GE", "J"), ("GI", "J"), ("GY", "J"),
    ];

    /// <summary>What begins a name and is said as its second letter alone.</summary>
    private static readonly string[] SilentFirst = ["KN", "PN", "WR", "PS"];

    /// <summary>The code of one name: capital letters, or nothing for a name without letters of the Latin alphabet.</summary>
    /// <param name="name">One name, as it was written.</param>
    public static string Of(string name)
    {
        var folded = SortKey.Fold(name);
        if (!folded.Any(char.IsAsciiLetterUpper)) return "";
        if (SilentFirst.Any(s => folded.StartsWith(s, StringComparison.Ordinal))) folded = folded[1..];
        var code = new StringBuilder();
        var at = 0;
        var last = '\0';
        while (at < folded.Length)
        {
            var (sound, length) = At(folded, at);
            foreach (var letter in sound)
            {
                if (letter != last) code.Append(letter);
            }
            last = sound.Length > 0 ? sound[^1] : '\0';
            at += length;
        }
        return code.ToString();
    }

    private static (string Sound, int Length) At(string name, int at)
    {
        foreach (var (letters, sound) in Groups)
        {
            if (string.CompareOrdinal(name, at, letters, 0, letters.Length) != 0) continue;
            // A vowel that only softens the letter before it is met again by itself.
            return (sound, letters[^1] is 'E' or 'I' or 'Y' ? 1 : letters.Length);
        }
        return (One(name[at], at == 0), 1);
    }

    private static string One(char letter, bool first) => letter switch
    {
        'A' or 'E' or 'I' or 'O' or 'U' => first ? "A" : "",
        'Y' => first ? "Y" : "",
        'H' or 'W' => first ? letter.ToString() : "",
        'C' or 'Q' => "K",
        'V' => "F",
        'Z' => "S",
        'X' => first ? "S" : "KS",
        _ => char.IsAsciiLetterUpper(letter) ? letter.ToString() : "",
    };
}
