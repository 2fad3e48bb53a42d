using Microsoft.AspNetCore.Html;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>The small parts that form fields share.</summary>
internal static class Parts
{
    public static IHtmlContent Label(string text, string? target, string? classes, bool pageHeading)
    {
        var label = new Element("label", "govuk-label").Class(classes).With("for", target).Text(text);
        return pageHeading ? new Element("h1", "govuk-label-wrapper").Add(label) : label;
    }

    public static Element Hint(string text, string? id, string? classes = null) =>
        new Element("div", "govuk-hint").Class(classes).With("id", id).Text(text);

    public static Element ErrorMessage(string text, string? id, string? classes = null, string prefix = "Error")
    {
        var message = new Element("p", "govuk-error-message").Class(classes).With("id", id);
        return prefix.Length == 0
            ? message.Text(text)
            : message.Add(Hidden($"{prefix}:")).Text($" {text}");
    }

    public static Element Fieldset(string? legend, string? legendClass, bool pageHeading, string? classes = null)
    {
        var fieldset = new Element("fieldset", "govuk-fieldset").Class(classes);
        if (legend is null) return fieldset;
        var words = new Element("legend", "govuk-fieldset__legend").Class(legendClass);
        return fieldset.Add(pageHeading ? words.Add(new Element("h1", "govuk-fieldset__heading").Text(legend)) : words.Text(legend));
    }

    public static Element Hidden(string text) => new Element("span", "govuk-visually-hidden").Text(text);

    /// <summary>The ids that describe a control, or nothing when none do.</summary>
    public static string? Ids(params ReadOnlySpan<string?> ids)
    {
        string? all = null;
        foreach (var id in ids)
        {
            if (!string.IsNullOrEmpty(id)) all = all is null ? id : $"{all} {id}";
        }
        return all;
    }
}
