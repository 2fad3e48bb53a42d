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

    /// <summary>The token and the key that the form was sent with before, where it is the same form to be sent again.</summary>
    [HtmlAttributeName("as-sent")]
    public SentForm? AsSent { get; set; }

    public override void Process(TagHelperContext context, TagHelperOutput output)
    {
        if (!"post".Equals(Method(output), StringComparison.OrdinalIgnoreCase)) return;
        if (!output.Attributes.ContainsName("novalidate")) output.Attributes.Add(new TagHelperAttribute("novalidate"));
        if (AsSent?.Token is { } sent) output.PostContent.AppendHtml(Hidden(SentForm.TokenField, sent));
        else if (generator.GenerateAntiforgery(ViewContext) is { } token) output.PostContent.AppendHtml(token);
        output.PostContent.AppendHtml(Hidden(FormFilter.KeyField, AsSent?.Key ?? Key(output.Attributes["action"]?.Value?.ToString())));
    }

    private static Element Hidden(string name, string value) => new Element("input").With("type", "hidden").With("name", name).With("value", value);

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
