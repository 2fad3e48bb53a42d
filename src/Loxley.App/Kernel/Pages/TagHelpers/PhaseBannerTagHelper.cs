using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>What kind of a place this is, on every page of it.</summary>
[HtmlTargetElement("govuk-phase-banner")]
public sealed class PhaseBannerTagHelper : ComponentTagHelper
{
    public string Tag { get; set; } = "";

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("div", "govuk-phase-banner govuk-width-container").Class(Class).With(rest).Add(
            new Element("p", "govuk-phase-banner__content").Add(
                new Element("strong", "govuk-tag govuk-phase-banner__content__tag").Text(Tag),
                new Element("span", "govuk-phase-banner__text").Add(inside)));
}
