namespace Loxley.Core.Identifiers;

/// <summary>
/// The number by which the NHS in England and Wales knows a person: nine digits and a check digit. Source: NHS Data
/// Dictionary, NHS number (K).
/// </summary>
public static class NhsNumber
{
    private const int Length = 10;

    /// <summary>Reads a number, with or without spaces and hyphens.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="number">Ten digits, or nothing when there is a fault.</param>
    public static IdentifierFault Read(string text, out string number)
    {
        var plain = Typed.Plain(text);
        var fault = plain.Any(c => !char.IsAsciiDigit(c)) ? IdentifierFault.Characters
            : plain.Length != Length ? IdentifierFault.Length
            : CheckDigit(plain[..^1]) != plain[^1] - '0' ? IdentifierFault.Check
            : IdentifierFault.None;
        number = fault == IdentifierFault.None ? plain : "";
        return fault;
    }

    /// <summary>The digit that ends a number, or nothing where those nine digits begin no number.</summary>
    /// <param name="nine">The nine digits before it.</param>
    public static int? CheckDigit(string nine)
    {
        var check = 11 - (nine.Select((c, at) => (c - '0') * (Length - at)).Sum() % 11);
        return check switch { 11 => 0, 10 => null, _ => check };
    }

    /// <summary>A number as the NHS writes it, such as 943 476 5919.</summary>
    /// <param name="number">Ten digits.</param>
    public static string Spaced(string number) => $"{number[..3]} {number[3..6]} {number[6..]}";
}
