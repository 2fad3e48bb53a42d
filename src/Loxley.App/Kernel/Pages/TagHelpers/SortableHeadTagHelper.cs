using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>How a column is sorted now.</summary>
public enum SortOrder
{
    None,
    Ascending,
    Descending,
}

/// <summary>The head of a column that the server sorts by: a link, whose arrow is for the eye and whose order is for the ear.</summary>
[HtmlTargetElement("lox-sort-head")]
public sealed class SortableHeadTagHelper : ComponentTagHelper
{
    /// <summary>The list sorted by this column, the other way where it is sorted by it now.</summary>
    public string Href { get; set; } = "";

    public SortOrder Sorted { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("th").Class(Class).With("scope", "col")
            .With("aria-sort", Sorted == SortOrder.None ? null : Sorted.ToString().ToLowerInvariant())
            .With(rest)
            .Add(new Element("a", "govuk-link govuk-link--no-visited-state lox-sort").With("href", Href).Add(
                inside,
                new Element("span").With("aria-hidden", "true").Text(Sorted switch { SortOrder.Ascending => " ▲", SortOrder.Descending => " ▼", _ => " ⬍" })));
}
