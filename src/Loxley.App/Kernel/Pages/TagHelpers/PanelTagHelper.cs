using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>The big news at the end of a journey.</summary>
[HtmlTargetElement("govuk-panel")]
public sealed class PanelTagHelper : ComponentTagHelper
{
    public string Title { get; set; } = "";

    public string Heading { get; set; } = "h1";

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("div", "govuk-panel govuk-panel--confirmation").Class(Class).With(rest).Add(
            new Element(Heading, "govuk-panel__title").Text(Title),
            inside.IsEmptyOrWhiteSpace ? null : new Element("div", "govuk-panel__body").Add(inside));
}
