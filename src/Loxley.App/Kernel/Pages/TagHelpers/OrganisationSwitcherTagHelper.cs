using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>The partnership or agency that somebody who belongs to two is working for now, and the way to the other.</summary>
[HtmlTargetElement("moj-organisation-switcher")]
public sealed class OrganisationSwitcherTagHelper : ComponentTagHelper
{
    public string Label { get; set; } = "Organisation switcher";

    /// <summary>Where another is chosen; none for somebody who belongs to one.</summary>
    public string? Href { get; set; }

    public string LinkText { get; set; } = "Change organisation";

    // The borrowed block has a name and no role, which is no name at all: a group it is.
    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("div", "moj-organisation-nav").Class(Class).With("role", "group").With("aria-label", Label).With(rest).Add(
            new Element("div", "moj-organisation-nav__title").Add(inside),
            Href is null ? null : new Element("a", "moj-organisation-nav__link").With("href", Href).Text(LinkText));
}
