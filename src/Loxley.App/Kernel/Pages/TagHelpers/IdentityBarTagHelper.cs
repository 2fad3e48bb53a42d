using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>Whose record this is, at the top of each of its pages, with what can be done to it between the tags.</summary>
[HtmlTargetElement("moj-identity-bar")]
public sealed class IdentityBarTagHelper : ComponentTagHelper
{
    public string Title { get; set; } = "";

    /// <summary>The record's first page, from its other pages.</summary>
    public string? Href { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        var container = new Element("div", "moj-identity-bar__container").Add(
            new Element("div", "moj-identity-bar__details").Add(new Element("span", "moj-identity-bar__title").Add(Named())));
        if (!inside.IsEmptyOrWhiteSpace)
        {
            container.Add(new Element("div", "moj-identity-bar__actions").Add(new Element("div", "moj-identity-bar__menu").Add(inside)));
        }
        return new Element("div", "moj-identity-bar").Class(Class).With(rest).Add(container);
    }

    private IHtmlContent Named() => string.IsNullOrEmpty(Href)
        ? new HtmlContentBuilder().Append(Title)
        : new Element("a", "govuk-link govuk-link--no-visited-state").With("href", Href).Text(Title);
}
