using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>The first link of a page, past what every page repeats.</summary>
[HtmlTargetElement("govuk-skip-link")]
public sealed class SkipLinkTagHelper : ComponentTagHelper
{
    public string Href { get; set; } = "#main-content";

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("a", "govuk-skip-link").Class(Class).With("href", Href).With("data-module", "govuk-skip-link").With(rest).Add(inside);
}
