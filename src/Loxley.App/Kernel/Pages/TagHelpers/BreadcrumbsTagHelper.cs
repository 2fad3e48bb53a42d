using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>Where the page stands, from the top down.</summary>
[HtmlTargetElement("govuk-breadcrumbs")]
public sealed class BreadcrumbsTagHelper : ComponentTagHelper
{
    public string Label { get; set; } = "Breadcrumb";

    public bool CollapseOnMobile { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("nav", "govuk-breadcrumbs")
            .Class(Class)
            .Class("govuk-breadcrumbs--collapse-on-mobile", CollapseOnMobile)
            .With("aria-label", Label)
            .With(rest)
            .Add(new Element("ol", "govuk-breadcrumbs__list").Add(inside));
}

/// <summary>One step of the breadcrumbs; a step without an address is the page itself.</summary>
[HtmlTargetElement("govuk-breadcrumb")]
public sealed class BreadcrumbTagHelper : ComponentTagHelper
{
    public string? Href { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        var step = new Element("li", "govuk-breadcrumbs__list-item");
        return Href is null
            ? step.With("aria-current", "page").With(rest).Add(inside)
            : step.Add(new Element("a", "govuk-breadcrumbs__link").Class(Class).With("href", Href).With(rest).Add(inside));
    }
}
