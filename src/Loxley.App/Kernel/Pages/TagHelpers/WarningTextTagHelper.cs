using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>Something with consequences that a reader must not miss.</summary>
[HtmlTargetElement("govuk-warning-text")]
public sealed class WarningTextTagHelper : ComponentTagHelper
{
    /// <summary>What the sign says to those who cannot see it.</summary>
    public string SignText { get; set; } = "Warning";

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("div", "govuk-warning-text").Class(Class).With(rest).Add(
            new Element("span", "govuk-warning-text__icon").With("aria-hidden", "true").Text("!"),
            new Element("strong", "govuk-warning-text__text").Add(Parts.Hidden(SignText)).Text(" ").Add(inside));
}
