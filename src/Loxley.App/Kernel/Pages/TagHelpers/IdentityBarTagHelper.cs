using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>Whose record this is, at the top of each of its pages, with what can be done to it between the tags.</summary>
[HtmlTargetElement("moj-identity-bar")]
public sealed class IdentityBarTagHelper : ComponentTagHelper
{
    public string Title { get; set; } = "";

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        var container = new Element("div", "moj-identity-bar__container").Add(
            new Element("div", "moj-identity-bar__details").Add(new Element("span", "moj-identity-bar__title").Text(Title)));
        if (!inside.IsEmptyOrWhiteSpace)
        {
            container.Add(new Element("div", "moj-identity-bar__actions").Add(new Element("div", "moj-identity-bar__menu").Add(inside)));
        }
        return new Element("div", "moj-identity-bar").Class(Class).With(rest).Add(container);
    }
}
