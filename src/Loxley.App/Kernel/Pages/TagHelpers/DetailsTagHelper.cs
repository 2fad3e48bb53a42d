using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>Text that a reader opens when it is needed.</summary>
[HtmlTargetElement("govuk-details")]
public sealed class DetailsTagHelper : ComponentTagHelper
{
    public string Summary { get; set; } = "";

    public bool Open { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("details", "govuk-details").Class(Class).Flag("open", Open).With(rest).Add(
            new Element("summary", "govuk-details__summary").Add(
                new Element("span", "govuk-details__summary-text").Text(Summary)),
            new Element("div", "govuk-details__text").Add(inside));
}
