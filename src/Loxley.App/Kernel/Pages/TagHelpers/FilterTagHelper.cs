using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>
/// What a list can be narrowed by, inside a form that is got. It can be applied above the fields and below: with the one
/// button above, as borrowed, people who use the keyboard go back past every field.
/// </summary>
[HtmlTargetElement("moj-filter")]
public sealed class FilterTagHelper : ComponentTagHelper
{
    private readonly List<(string Category, string Text, string Href)> chosen = [];

    public string Title { get; set; } = "Filter";

    public string ChosenTitle { get; set; } = "Chosen filters";

    /// <summary>The list without filters.</summary>
    public string ClearHref { get; set; } = "";

    protected override void Begin(TagHelperContext context) => context.Items[typeof(FilterTagHelper)] = chosen;

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("div", "moj-filter").Class(Class).With("data-module", "moj-filter").With(rest).Add(
            new Element("div", "moj-filter__header").Add(
                new Element("div", "moj-filter__header-title").Add(new Element("h2", "govuk-heading-m").Text(Title)),
                new Element("div", "moj-filter__header-action")),
            new Element("div", "moj-filter__content").Add(
                chosen.Count == 0 ? null : Chosen(),
                new Element("div", "moj-filter__options").Add(Apply(), inside, Apply())));

    private Element Chosen()
    {
        var part = new Element("div", "moj-filter__selected").Add(new Element("div", "moj-filter__selected-heading").Add(
            new Element("div", "moj-filter__heading-title").Add(new Element("h2", "govuk-heading-m").Text(ChosenTitle)),
            new Element("div", "moj-filter__heading-action").Add(new Element("p").Add(
                new Element("a", "govuk-link govuk-link--no-visited-state").With("href", ClearHref).Text("Clear filters")))));
        foreach (var category in chosen.GroupBy(c => c.Category, StringComparer.Ordinal))
        {
            part.Add(
                new Element("h3", "govuk-heading-s govuk-!-margin-bottom-0").Text(category.Key),
                new Element("ul", "moj-filter-tags").Add([.. category.Select(one => new Element("li").Add(
                    new Element("a", "moj-filter__tag").With("href", one.Href).Add(Parts.Hidden("Remove this filter")).Text($" {one.Text}")))]));
        }
        return part;
    }

    private static Element Apply() => new Element("button", "govuk-button").With("type", "submit").With("data-module", "govuk-button").Text("Apply filters");
}

/// <summary>One filter that narrows the list now, with the address of the list without it.</summary>
[HtmlTargetElement("moj-filter-chosen", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class FilterChosenTagHelper : ComponentTagHelper
{
    public string Category { get; set; } = "";

    public string Text { get; set; } = "";

    public string Href { get; set; } = "";

    protected override IHtmlContent? Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        ((List<(string, string, string)>)context.Items[typeof(FilterTagHelper)]).Add((Category, Text, Href));
        return null;
    }
}
