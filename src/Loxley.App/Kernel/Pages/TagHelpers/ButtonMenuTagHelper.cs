using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>What can be done to a record, behind one button; without scripts the links stand in a row. Links alone: the borrowed script takes a form's button out of its form.</summary>
[HtmlTargetElement("moj-button-menu")]
public sealed class ButtonMenuTagHelper : ComponentTagHelper
{
    public string Text { get; set; } = "Actions";

    /// <summary>Whether the menu hangs from the button's right edge.</summary>
    public bool Right { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("div", "moj-button-menu").Class(Class)
            .With("data-module", "moj-button-menu")
            .With(rest)
            .With("data-button-text", Text)
            .With("data-align-menu", Right ? "right" : null)
            .Add(inside);
}

/// <summary>One thing that can be done, as a link to the page where it is done.</summary>
[HtmlTargetElement("moj-menu-item")]
public sealed class MenuItemTagHelper : ComponentTagHelper
{
    public string Href { get; set; } = "";

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("a", "govuk-button moj-button-menu__item govuk-button--secondary").Class(Class)
            .With("href", Href).With("role", "button").With("draggable", "false").With("data-module", "govuk-button")
            .With(rest)
            .Add(inside);
}
