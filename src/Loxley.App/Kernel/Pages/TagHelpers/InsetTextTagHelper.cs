using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>Text set apart from what stands around it.</summary>
[HtmlTargetElement("govuk-inset-text")]
public sealed class InsetTextTagHelper : ComponentTagHelper
{
    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("div", "govuk-inset-text").Class(Class).With(rest).Add(inside);
}
