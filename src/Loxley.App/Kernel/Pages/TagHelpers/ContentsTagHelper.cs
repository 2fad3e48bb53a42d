using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>The parts of one long page, in their order, each a link to where it begins.</summary>
[HtmlTargetElement("lox-contents")]
public sealed class ContentsTagHelper : ComponentTagHelper
{
    public string Label { get; set; } = "Contents of this page";

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("nav", "lox-contents").Class(Class).With("aria-label", Label).With(rest).Add(
            new Element("ol", "govuk-list govuk-list--number").Add(inside));
}

/// <summary>One part of the page.</summary>
[HtmlTargetElement("lox-contents-part")]
public sealed class ContentsPartTagHelper : ComponentTagHelper
{
    /// <summary>The id at which the part begins.</summary>
    public string At { get; set; } = "";

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("li").Class(Class).With(rest).Add(new Element("a", "govuk-link").With("href", $"#{At}").Add(inside));
}
