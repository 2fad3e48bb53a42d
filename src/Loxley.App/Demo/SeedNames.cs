using System.Security.Cryptography;
using System.Text;

namespace Loxley.App.Demo;

/// <summary>Keeps every pair of names that the public papers hold out of the city, without holding the names themselves.</summary>
internal static class SeedNames
{
    private static readonly Lazy<(string Salt, HashSet<string> Hashes)> Held = new(Read);

    /// <summary>Whether a full name stands in the papers, however it is written.</summary>
    public static bool Holds(string given, string family)
    {
        var (salt, hashes) = Held.Value;
        var name = $"{salt}\n{Plain(given)} {Plain(family)}";
        return hashes.Contains(Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(name)).AsSpan(0, 8)));
    }

    private static string Plain(string name) => string.Concat(name.ToLowerInvariant().Where(char.IsLetter));

    /// <summary>The first line of the file is the salt; each line after it is the start of a hash of salt, line end and name.</summary>
    private static (string Salt, HashSet<string> Hashes) Read()
    {
        using var reader = new StreamReader(typeof(SeedNames).Assembly.GetManifestResourceStream("Demo/SeedNameHashes.txt")!);
        var lines = reader.ReadToEnd().Split('\n', StringSplitOptions.RemoveEmptyEntries);
        return (lines[0], lines.Skip(1).ToHashSet(StringComparer.Ordinal));
    }
}
