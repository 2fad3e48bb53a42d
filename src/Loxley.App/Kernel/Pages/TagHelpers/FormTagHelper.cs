using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
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
    /// <summary>After the framework's helper that writes the token (-1000), before the one that forgets that it did (-900).</summary>
    public override int Order => -950;

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!"post".Equals(Method(output), StringComparison.OrdinalIgnoreCase)) return;
        if (!output.Attributes.ContainsName("novalidate")) output.Attributes.Add(new TagHelperAttribute("novalidate"));
        if (generator.GenerateAntiforgery(ViewContext) is { } token) output.PostContent.AppendHtml(token);
        var key = Key(output.Attributes["action"]?.Value?.ToString());
        output.PostContent.AppendHtml(new Element("input").With("type", "hidden").With("name", FormFilter.KeyField).With("value", key));
    }

    /// <summary>
    /// The form that comes back keeps its key: what it asks for is still the same thing. Other forms of the page, such as
    /// the search box, get keys of their own, or they would be taken for the same thing sent again.
    /// </summary>
    private string Key(string? action)
    {
        var request = ViewContext.HttpContext.Request;
        var here = (string.IsNullOrEmpty(action) || action == request.Path + request.QueryString) && !FormFilter.NeedsNewKey(ViewContext.HttpContext);
        var posted = here && request.HasFormContentType ? request.Form[FormFilter.KeyField].ToString() : "";
        return posted.Length > 0 ? posted : Ids.Next().ToString();
    }

    private static string? Method(TagHelperOutput output) => output.Attributes["method"]?.Value?.ToString();
}
