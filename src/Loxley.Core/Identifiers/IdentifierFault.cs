namespace Loxley.Core.Identifiers;

/// <summary>Why what was typed is not an identifier of its kind.</summary>
public enum IdentifierFault
{
    /// <summary>It is one.</summary>
    None,

    /// <summary>It holds too many or too few letters and digits.</summary>
    Length,

    /// <summary>It holds something that no such identifier holds, or holds it in the wrong place.</summary>
    Characters,

    /// <summary>Its check does not fit the rest: a slip of the hand, most likely.</summary>
    Check,
}

/// <summary>Reads identifiers as people type and paste them.</summary>
internal static class Typed
{
    /// <summary>Capital letters and digits alone, each digit as 0 to 9 whatever the script; spaces, hyphens and other marks are left out.</summary>
    /// <param name="text">What was typed.</param>
    public static string Plain(string text) => string.Concat(text.ToUpperInvariant().Where(char.IsLetterOrDigit)
        .Select(c => char.IsDigit(c) ? (char)('0' + (int)char.GetNumericValue(c)) : c));
}
