using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>How a button looks.</summary>
public enum ButtonKind
{
    Main,
    Secondary,
    Warning,
    Inverse,
}

/// <summary>A button of a form, or a link that looks like one.</summary>
[HtmlTargetElement("govuk-button")]
public sealed class ButtonTagHelper : ComponentTagHelper
{
    public ButtonKind Kind { get; set; }

    /// <summary>Makes it a link.</summary>
    public string? Href { get; set; }

    public string Type { get; set; } = "submit";

    public string? Name { get; set; }

    public string? Value { get; set; }

    public bool Disabled { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        var button = new Element(Href is null ? "button" : "a", "govuk-button")
            .Class($"govuk-button--{Kind.ToString().ToLowerInvariant()}", Kind != ButtonKind.Main)
            .Class(Class)
            .With("data-module", "govuk-button");
        var whole = Href is null
            ? button.With("type", Type)
                .With("value", Value)
                .With("name", Name)
                .Flag("disabled", Disabled)
                .With("aria-disabled", Disabled ? "true" : null)
            : button.With("href", Href).With("role", "button").With("draggable", "false");
        return whole.With(rest).Add(inside);
    }
}
