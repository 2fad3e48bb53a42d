using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>An action of a row of a summary list, or of its card when it stands outside the rows.</summary>
[HtmlTargetElement("govuk-summary-action")]
public sealed class SummaryActionTagHelper : ComponentTagHelper
{
    public string Href { get; set; } = "";

    /// <summary>What is read aloud after the words of the link, so that no two links of a page read the same.</summary>
    public string? Hidden { get; set; }

    protected override IHtmlContent? Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        var rows = SummaryRowTagHelper.Of(context);
        var link = Link(inside, Href, Hidden, rows.CardTitle, Class).With(rest);
        if (context.Items.TryGetValue(typeof(SummaryRow), out var row)) ((SummaryRow)row).Actions.Add(link);
        else rows.CardActions.Add(link);
        return null;
    }

    internal static Element Link(IHtmlContent words, string href, string? hidden, string? card, string? classes = null)
    {
        if (hidden is "") hidden = null;
        var link = new Element("a", "govuk-link").Class(classes).With("href", href).Add(words);
        if (hidden is null && card is null) return link;
        return link.Add(Parts.Hidden((hidden is null ? "" : $" {hidden}") + (card is null ? "" : $" ({card})")));
    }
}
