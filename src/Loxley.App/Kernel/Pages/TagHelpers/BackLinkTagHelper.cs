using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>The way back to the page before.</summary>
[HtmlTargetElement("govuk-back-link")]
public sealed class BackLinkTagHelper : ComponentTagHelper
{
    public string Href { get; set; } = "#";

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        var link = new Element("a", "govuk-back-link").Class(Class).With("href", Href).With(rest);
        return inside.IsEmptyOrWhiteSpace ? link.Text("Back") : link.Add(inside);
    }
}
