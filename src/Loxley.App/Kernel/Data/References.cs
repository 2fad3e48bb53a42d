namespace Loxley.App.Kernel.Data;

/// <summary>The short reference of a record that people read to each other: a letter and ten characters without I, L, O and U.</summary>
public static class References
{
    private const string Alphabet = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

    /// <summary>Whether a text has the form of a reference of a kind, be there such a record or not.</summary>
    public static bool IsOne(char kind, string text) =>
        text.Length == 13 && text[0] == kind && text[1] == '-' && text[7] == '-' && text.Where((_, i) => i > 1 && i != 7).All(c => Alphabet.Contains(c, StringComparison.Ordinal));

    public static string Of(char kind, Guid id)
    {
        Span<byte> bytes = stackalloc byte[16];
        id.TryWriteBytes(bytes, bigEndian: true, out _);
        // The last seven bytes are the random ones.
        ulong bits = 0;
        foreach (var b in bytes[9..]) bits = (bits << 8) | b;
        Span<char> text = stackalloc char[13];
        text[0] = kind;
        text[1] = text[7] = '-';
        for (var i = 0; i < 10; i++)
        {
            text[(i < 5 ? 2 : 3) + i] = Alphabet[(int)(bits & 31)];
            bits >>= 5;
        }
        return new string(text);
    }
}
