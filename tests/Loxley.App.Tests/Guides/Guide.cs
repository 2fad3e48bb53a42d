using System.Text.RegularExpressions;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Guides;

/// <summary>One page of the guides: the words it quotes from the product, and the pictures it shows.</summary>
internal sealed partial record Guide(string Name, string Text)
{
    public static string Folder { get; } = Path.Combine(Repository.Root, "docs/guide");

    public static IReadOnlyList<Guide> All { get; } =
        [.. Directory.GetFiles(Folder, "*.md").Order(StringComparer.Ordinal).Select(f => new Guide(Path.GetFileName(f), File.ReadAllText(f)))];

    /// <summary>What stands in bold.</summary>
    public IEnumerable<string> Quoted => Bold().Matches(Text).Select(m => Visitor.Tidy(m.Groups["words"].Value)).Distinct(StringComparer.Ordinal);

    public IEnumerable<string> Pictures => Picture().Matches(Text).Select(m => m.Groups["file"].Value);

    /// <summary>The pages and papers that it leads to.</summary>
    public IEnumerable<string> Links => Link().Matches(Text).Select(m => m.Groups["file"].Value);

    [GeneratedRegex(@"\*\*(?<words>[^*]+)\*\*", RegexOptions.ExplicitCapture)]
    private static partial Regex Bold();

    [GeneratedRegex(@"!\[[^\]]+\]\((?<file>[^)]+)\)", RegexOptions.ExplicitCapture)]
    private static partial Regex Picture();

    [GeneratedRegex(@"(?<!!)\[[^\]]+\]\((?<file>[^)#:]+)", RegexOptions.ExplicitCapture)]
    private static partial Regex Link();
}
