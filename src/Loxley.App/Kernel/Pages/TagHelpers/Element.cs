using System.Text.Encodings.Web;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>One element of markup. A plain string given to it is always encoded; only markup passes as it is.</summary>
public sealed class Element(string name, string? classes = null) : IHtmlContent
{
    private readonly List<(string Name, object? Value)> attributes = [];
    private readonly HtmlContentBuilder inside = new();
    private string? classes = classes;

    public Element Class(string? more)
    {
        if (!string.IsNullOrWhiteSpace(more)) classes = classes is null ? more : $"{classes} {more}";
        return this;
    }

    public Element Class(string more, bool when) => when ? Class(more) : this;

    /// <summary>An attribute; one without a value is left out.</summary>
    public Element With(string attribute, string? value)
    {
        if (value is not null) attributes.Add((attribute, value));
        return this;
    }

    /// <summary>An attribute that is there or not, such as <c>disabled</c>.</summary>
    public Element Flag(string attribute, bool on)
    {
        if (on) attributes.Add((attribute, null));
        return this;
    }

    /// <summary>The attributes of the page that no property of the helper took.</summary>
    public Element With(TagHelperAttributeList rest)
    {
        foreach (var attribute in rest)
        {
            attributes.Add((attribute.Name, attribute.ValueStyle == HtmlAttributeValueStyle.Minimized ? null : attribute.Value ?? ""));
        }
        return this;
    }

    public Element Text(string? text)
    {
        if (text is not null) inside.Append(text);
        return this;
    }

    public Element Add(params ReadOnlySpan<IHtmlContent?> markup)
    {
        foreach (var part in markup)
        {
            if (part is not null) inside.AppendHtml(part);
        }
        return this;
    }

    public void WriteTo(TextWriter writer, HtmlEncoder encoder)
    {
        writer.Write('<');
        writer.Write(name);
        if (classes is not null) Write(writer, encoder, "class", classes);
        foreach (var (attribute, value) in attributes) Write(writer, encoder, attribute, value);
        writer.Write('>');
        inside.WriteTo(writer, encoder);
        if (name == "input") return;
        writer.Write("</");
        writer.Write(name);
        writer.Write('>');
    }

    private static void Write(TextWriter writer, HtmlEncoder encoder, string attribute, object? value)
    {
        writer.Write(' ');
        writer.Write(attribute);
        if (value is null) return;
        writer.Write("=\"");
        if (value is IHtmlContent markup) markup.WriteTo(writer, encoder);
        else encoder.Encode(writer, value.ToString() ?? "");
        writer.Write('"');
    }
}
