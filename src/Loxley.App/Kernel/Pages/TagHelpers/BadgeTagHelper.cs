using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>The colour of a badge.</summary>
public enum BadgeColour
{
    Blue,
    Black,
    Green,
    Grey,
    Purple,
    Red,
}

/// <summary>A mark on a record that says what kind it is, such as "Restricted".</summary>
[HtmlTargetElement("moj-badge")]
public sealed class BadgeTagHelper : ComponentTagHelper
{
    public BadgeColour Colour { get; set; }

    public bool Large { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("span", "moj-badge")
            .Class($"moj-badge--{Colour.ToString().ToLowerInvariant()}", Colour != BadgeColour.Blue)
            .Class("moj-badge--large", Large)
            .Class(Class)
            .With(rest)
            .Add(inside);
}
