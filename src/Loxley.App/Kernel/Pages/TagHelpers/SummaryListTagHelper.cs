using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>What is known of one thing, name by name. With a title it stands in a card.</summary>
[HtmlTargetElement("govuk-summary-list")]
public sealed class SummaryListTagHelper : ComponentTagHelper
{
    private readonly SummaryRows rows = new();

    public string? CardTitle { get; set; }

    public string CardHeading { get; set; } = "h2";

    protected override void Begin(TagHelperContext context)
    {
        rows.CardTitle = CardTitle;
        context.Items[typeof(SummaryRows)] = rows;
    }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        var list = new Element("dl", "govuk-summary-list").Class(Class).With(rest);
        var anyActs = rows.Rows.Any(row => row.Actions.Count > 0);
        foreach (var row in rows.Rows) list.Add(row.Markup(anyActs));
        return CardTitle is null ? list : Card(CardTitle, list);
    }

    private Element Card(string title, Element list) => new Element("div", "govuk-summary-card").Add(
        new Element("div", "govuk-summary-card__title-wrapper").Add(
            new Element(CardHeading, "govuk-summary-card__title").Text(title),
            SummaryRow.ActionsMarkup(rows.CardActions, "govuk-summary-card__actions", "govuk-summary-card__action")),
        new Element("div", "govuk-summary-card__content").Add(list));
}
