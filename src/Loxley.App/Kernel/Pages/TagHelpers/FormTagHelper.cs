using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>
/// Every form that is posted carries its token and its key, and leaves checking to the server: the browser's own
/// messages cannot be worded, and are read out badly.
/// </summary>
[HtmlTargetElement("form")]
public sealed class FormTagHelper(IHtmlGenerator generator) : TagHelper
{
    /// <summary>After the framework's own helper, which knows whether it wrote the token.</summary>
    public override int Order => 1000;

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!"post".Equals(Method(output), StringComparison.OrdinalIgnoreCase)) return;
        if (!output.Attributes.ContainsName("novalidate")) output.Attributes.Add(new TagHelperAttribute("novalidate"));
        if (generator.GenerateAntiforgery(ViewContext) is { } token) output.PostContent.AppendHtml(token);
    }

    private static string? Method(TagHelperOutput output) => output.Attributes["method"]?.Value?.ToString();
}
