using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>A heading with the buttons of the whole page beside it, which stand between the tags.</summary>
[HtmlTargetElement("moj-page-header-actions")]
public sealed class PageHeaderActionsTagHelper : ComponentTagHelper
{
    public string Title { get; set; } = "";

    public string Heading { get; set; } = "h1";

    public string HeadingClass { get; set; } = "govuk-heading-xl";

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("div", "moj-page-header-actions").Class(Class).With(rest).Add(
            new Element("div", "moj-page-header-actions__title").Add(new Element(Heading, HeadingClass).Text(Title)),
            inside.IsEmptyOrWhiteSpace ? null : new Element("div", "moj-page-header-actions__actions").Add(
                new Element("div", "moj-button-group moj-button-group--inline").Add(inside)));
}
