using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>The colour of a tag. Red is for a real problem alone, and no colour says anything that the words do not.</summary>
public enum TagColour
{
    Blue,
    Grey,
    Green,
    Teal,
    Purple,
    Magenta,
    Red,
    Orange,
    Yellow,
}

/// <summary>The status of something, in an adjective.</summary>
[HtmlTargetElement("govuk-tag")]
public sealed class TagTagHelper : ComponentTagHelper
{
    public TagColour Colour { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("strong", "govuk-tag")
            .Class($"govuk-tag--{Colour.ToString().ToLowerInvariant()}", Colour != TagColour.Blue)
            .Class(Class)
            .With(rest)
            .Add(inside);
}
