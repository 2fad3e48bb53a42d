namespace Loxley.Core.Identifiers;

/// <summary>
/// The unique pupil number (UPN) that a school in England gives: a check letter, the code of a local authority, and nine
/// characters of which the last may be a letter while the number is temporary. Source: the check letter and its
/// weights as the validation of the children in need census has them; what a letter at the end counts for, K.
/// </summary>
public static class UniquePupilNumber
{
    private const int Length = 13;

    /// <summary>The check letters by their remainder; I, O and S are not among them.</summary>
    private const string Letters = "ABCDEFGHJKLMNPQRTUVWXYZ";

    /// <summary>Reads a number, with or without spaces, in small letters or capitals.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="number">Thirteen characters, or nothing when there is a fault.</param>
    public static IdentifierFault Read(string text, out string number)
    {
        var plain = Typed.Plain(text);
        var fault = plain.Length != Length ? IdentifierFault.Length
            : !IsWellFormed(plain) ? IdentifierFault.Characters
            : CheckLetter(plain[1..]) != plain[0] ? IdentifierFault.Check
            : IdentifierFault.None;
        number = fault == IdentifierFault.None ? plain : "";
        return fault;
    }

    /// <summary>The letter that begins a number.</summary>
    /// <param name="twelve">The twelve characters after it: digits, and at the end a digit or one of the check letters.</param>
    public static char CheckLetter(string twelve) => Letters[twelve.Select((c, at) => Value(c) * (at + 2)).Sum() % Letters.Length];

    /// <summary>Whether a number was given for the time being, as its last letter says.</summary>
    /// <param name="number">Thirteen characters.</param>
    public static bool IsTemporary(string number) => char.IsAsciiLetterUpper(number[^1]);

    private static bool IsWellFormed(string plain) =>
        Letters.Contains(plain[0], StringComparison.Ordinal) && plain[1..^1].All(char.IsAsciiDigit) && (char.IsAsciiDigit(plain[^1]) || Letters.Contains(plain[^1], StringComparison.Ordinal));

    private static int Value(char c) => char.IsAsciiDigit(c) ? c - '0' : Letters.IndexOf(c, StringComparison.Ordinal);
}
