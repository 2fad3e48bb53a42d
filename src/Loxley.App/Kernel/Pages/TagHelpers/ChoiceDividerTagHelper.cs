using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>The word between two kinds of answers, usually "or".</summary>
[HtmlTargetElement("govuk-divider")]
public sealed class ChoiceDividerTagHelper : ComponentTagHelper
{
    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        var group = ChoiceGroup.Of(context);
        group.Skip();
        return new Element("div", $"govuk-{group.Kind}__divider").Class(Class).With(rest).Add(inside);
    }
}
