using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>One number and what it counts, after the numeric data of the Ministry of Justice. With an address it leads to what was counted.</summary>
[HtmlTargetElement("lox-figure", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FigureTagHelper : ComponentTagHelper
{
    public int Number { get; set; }

    public string Label { get; set; } = "";

    public string? Href { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        // A space between them, or a screen reader runs the number into the words.
        var words = new HtmlContentBuilder()
            .AppendHtml(new Element("span", "lox-figure__number").Text(Number.ToString("N0", CultureInfo.InvariantCulture)))
            .Append(" ")
            .AppendHtml(new Element("span", "lox-figure__label").Text(Label));
        return new Element("p", "lox-figure").Class(Class).With(rest).Add(
            Href is null ? words : new Element("a", "govuk-link govuk-link--no-visited-state lox-figure__link").With("href", Href).Add(words));
    }
}
