using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>What an alert is about.</summary>
public enum AlertKind
{
    Information,
    Success,
    Warning,
    Error,
}

/// <summary>One message to staff at the top of a page. It stays until the page is left, unless the reader dismisses it.</summary>
[HtmlTargetElement("moj-alert")]
public sealed class AlertTagHelper : ComponentTagHelper
{
    public AlertKind Kind { get; set; }

    /// <summary>What the alert is called for those who cannot see it, and its whole text when nothing stands between the tags.</summary>
    public string Title { get; set; } = "";

    /// <summary>Whether the title also stands above the text.</summary>
    public bool ShowTitle { get; set; }

    public string Heading { get; set; } = "h2";

    /// <summary><c>alert</c> for what must be read at once.</summary>
    public string Role { get; set; } = "region";

    public bool Dismissible { get; set; }

    public bool DisableAutoFocus { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        var kind = Kind.ToString().ToLowerInvariant();
        var titled = ShowTitle && !inside.IsEmptyOrWhiteSpace;
        var content = new Element("div", "moj-alert__content");
        if (titled) content.Add(new Element(Heading, "moj-alert__heading").Text(Title));
        content = inside.IsEmptyOrWhiteSpace ? content.Text(Title) : content.Add(inside);
        return new Element("div", $"moj-alert moj-alert--{kind}")
            .Class("moj-alert--with-heading", titled)
            .Class(Class)
            .With("role", Role)
            .With("aria-label", $"{kind}: {Title}")
            .With("data-module", "moj-alert")
            .With("data-dismissible", Dismissible ? "true" : null)
            .With("data-disable-auto-focus", DisableAutoFocus ? "true" : null)
            .With(rest)
            .Add(
                new Element("div").Add(AlertIcons.Of(Kind)),
                content,
                new Element("div", "moj-alert__action").Add(
                    new Element("button", "moj-alert__dismiss").Flag("hidden", on: true).Text("Dismiss")));
    }
}
