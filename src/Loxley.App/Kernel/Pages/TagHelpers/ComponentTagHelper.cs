using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>A component of the design systems: what stands between its tags is read first, then its markup takes the tag's place.</summary>
public abstract class ComponentTagHelper : TagHelper
{
    /// <summary>Further classes of the component's main element.</summary>
    public string? Class { get; set; }

    public override async Task ProcessAsync(TagHelperContext context, TagHelperOutput output)
    {
        Begin(context);
        var inside = await output.GetChildContentAsync();
        output.TagName = null;
        output.TagMode = TagMode.StartTagAndEndTag;
        if (Render(context, inside, output.Attributes) is { } markup) output.Content.SetHtmlContent(markup);
        else output.SuppressOutput();
    }

    /// <summary>Lays out what the helpers inside need, before they run.</summary>
    protected virtual void Begin(TagHelperContext context)
    {
    }

    protected abstract IHtmlContent? Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest);
}
