using System.Text.RegularExpressions;
using AngleSharp.Dom;
using AngleSharp.Html.Parser;

namespace Loxley.App.Tests.Kernel.Pages;

/// <summary>Markup as a reader's browser understands it: order of attributes and classes, and indentation, do not count.</summary>
internal static partial class Dom
{
    public static string Normal(string html, Action<IElement>? adjust = null)
    {
        var body = new HtmlParser().ParseDocument(html).Body!;
        if (adjust is not null)
        {
            foreach (var element in body.QuerySelectorAll("*")) adjust(element);
        }
        return string.Join('\n', body.ChildNodes.SelectMany(node => Lines(node, 0)));
    }

    private static IEnumerable<string> Lines(INode node, int depth)
    {
        var indent = new string(' ', depth * 2);
        if (node is IText text)
        {
            var words = Inner().Replace(Outer().Replace(text.Data, ""), " ");
            // The space before hidden words keeps them apart from the word before, when they are read out.
            if (text.ParentElement?.ClassList.Contains("govuk-visually-hidden") != true) words = words.Trim();
            if (words.Length > 0) yield return $"{indent}\"{words}\"";
            yield break;
        }
        if (node is not IElement element) yield break;
        var attributes = element.Attributes.Where(a => a.Name != "class").OrderBy(a => a.Name, StringComparer.Ordinal).Select(a => $" {a.Name}=\"{a.Value}\"");
        var classes = element.ClassList.Length == 0 ? "" : $" class=\"{string.Join(' ', element.ClassList.Order(StringComparer.Ordinal))}\"";
        yield return $"{indent}<{element.LocalName}{classes}{string.Concat(attributes)}>";
        foreach (var line in element.ChildNodes.SelectMany(child => Lines(child, depth + 1))) yield return line;
    }

    [GeneratedRegex(@"^\s*\n\s*|\s*\n\s*$", RegexOptions.NonBacktracking)]
    private static partial Regex Outer();

    [GeneratedRegex(@"\s+", RegexOptions.NonBacktracking)]
    private static partial Regex Inner();
}
