using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>
/// A table with its caption, in a region that scrolls sideways when the screen is narrow. Rows and cells inside are plain
/// HTML: the style sheet dresses them, and <c>class="lox-number"</c> puts a figure to the right.
/// </summary>
[HtmlTargetElement("govuk-table")]
public sealed class TableTagHelper : ComponentTagHelper
{
    public string Caption { get; set; } = "";

    /// <summary>Such as <c>govuk-table__caption--m</c>.</summary>
    public string? CaptionClass { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        if (Caption.Length == 0) throw new InvalidOperationException("A table has a caption.");
        var table = new Element("table", "govuk-table").Class(Class).With(rest).Add(
            new Element("caption", "govuk-table__caption").Class(CaptionClass).Text(Caption),
            inside);
        return new Element("div", "lox-wide").With("role", "region").With("aria-label", Caption).With("tabindex", "0").Add(table);
    }
}
