using System.Globalization;
using System.Text;
using System.Text.RegularExpressions;

namespace Loxley.App.Tests.House.Documents;

/// <summary>Builds a document of headings, sentences and tables.</summary>
internal sealed class Markdown
{
    private readonly StringBuilder text = new();

    public Markdown(string title, params string[] sentences) => Heading("# " + title, sentences);

    public Markdown Section(string title, params string[] sentences) => Heading("\n## " + title, sentences);

    public Markdown Table(IReadOnlyList<string> columns, IEnumerable<IReadOnlyList<string>> rows)
    {
        var all = rows.ToList();
        if (all.Count == 0)
        {
            text.Append("\nNone.\n");
            return this;
        }
        text.Append('\n');
        Row(columns);
        Row([.. columns.Select(_ => "---")]);
        foreach (var row in all) Row(row);
        return this;
    }

    public Markdown List(IEnumerable<string> items)
    {
        text.Append('\n');
        foreach (var item in items) text.Append("- ").Append(item).Append('\n');
        return this;
    }

    public override string ToString() => text.ToString();

    public static string Day(DateOnly date) => date.ToString("d MMMM yyyy", CultureInfo.InvariantCulture);

    /// <summary>The words of a name, in lower case after the first: <c>MyWorkRead</c> gives "My work read".</summary>
    public static string Words(string name)
    {
        var words = Regex.Replace(name, "(?<=[a-z0-9])(?=[A-Z])", " ").ToLowerInvariant();
        return char.ToUpperInvariant(words[0]) + words[1..];
    }

    private Markdown Heading(string title, string[] sentences)
    {
        text.Append(title).Append('\n');
        if (sentences.Length > 0) text.Append('\n').AppendJoin(' ', sentences).Append('\n');
        return this;
    }

    private void Row(IEnumerable<string> cells) =>
        text.Append("| ").AppendJoin(" | ", cells.Select(c => c.Replace("|", "\\|", StringComparison.Ordinal).ReplaceLineEndings(" "))).Append(" |\n");
}
