using System.Text.Encodings.Web;
using Loxley.App.Kernel.Pages.TagHelpers;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Tests.Kernel.Pages;

/// <summary>A tag helper with what stands between its tags, run as the view engine runs it.</summary>
internal sealed record Node(string Tag, ComponentTagHelper Helper, params IReadOnlyList<Node> Children)
{
    public string? Text { get; init; }

    public string? Markup { get; init; }

    public IReadOnlyDictionary<string, string> Rest { get; init; } = new Dictionary<string, string>();

    public async Task<string> HtmlAsync()
    {
        using var writer = new StringWriter();
        (await RunAsync(new Dictionary<object, object>())).WriteTo(writer, HtmlEncoder.Default);
        return writer.ToString();
    }

    private async Task<TagHelperOutput> RunAsync(Dictionary<object, object> around)
    {
        var attributes = new TagHelperAttributeList(Rest.Select(a => new TagHelperAttribute(a.Key, a.Value)));
        // What a helper lays out for its children is not seen beside it.
        var items = new Dictionary<object, object>(around);
        var context = new TagHelperContext(Tag, attributes, items, "test");
        var output = new TagHelperOutput(Tag, attributes, (_, _) => InsideAsync(items));
        await Helper.ProcessAsync(context, output);
        return output;
    }

    private async Task<TagHelperContent> InsideAsync(Dictionary<object, object> items)
    {
        var inside = new DefaultTagHelperContent();
        if (Text is not null) inside.Append(Text);
        if (Markup is not null) inside.AppendHtml(Markup);
        foreach (var child in Children) inside.AppendHtml(await child.RunAsync(items));
        return inside;
    }
}
