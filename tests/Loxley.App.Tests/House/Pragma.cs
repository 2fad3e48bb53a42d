using System.Text.RegularExpressions;

namespace Loxley.App.Tests.House;

/// <summary>A place where a rule of the compiler is switched off, with the comment above it that says why.</summary>
internal sealed record Pragma(string Path, int Line, string Rule, string Reason)
{
    public const string Off = "#pragma warning disable ";

    /// <summary>Whether it stands where the banned things are allowed.</summary>
    public bool InData => Path.StartsWith("src/Loxley.App/Kernel/Data/", StringComparison.Ordinal);

    public static IReadOnlyList<Pragma> All(IEnumerable<SourceFile> files) => [.. files.OrderBy(f => f.Path, StringComparer.Ordinal).SelectMany(In)];

    private static IEnumerable<Pragma> In(SourceFile file)
    {
        for (var i = 0; i < file.Lines.Count; i++)
        {
            var rules = Regex.Match(file.Lines[i], $@"{Off}(?<rules>[\w, ]+)|SuppressMessage\(.*""(?<rules>[A-Z]+\d+)") is { Success: true } found ? found.Groups["rules"].Value : "";
            var above = i > 0 && Regex.Match(file.Lines[i - 1], @"^\s*//+\s*(<summary>)?(?<why>.+?)(</summary>)?$") is { Success: true } why ? why.Groups["why"].Value : "";
            foreach (var rule in rules.Split(',', StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)) yield return new Pragma(file.Path, i + 1, rule, above);
        }
    }
}
