using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>News at the top of a page that is not about the page itself. On staff screens prefer <c>moj-alert</c>.</summary>
[HtmlTargetElement("govuk-notification-banner")]
public sealed class NotificationBannerTagHelper : ComponentTagHelper
{
    private const string Block = "govuk-notification-banner";

    /// <summary>Whether it tells that something was done; it then takes the focus.</summary>
    public bool Success { get; set; }

    public string? Title { get; set; }

    public string TitleId { get; set; } = $"{Block}-title";

    public string TitleHeading { get; set; } = "h2";

    public string? Role { get; set; }

    /// <summary>The one sentence of the banner; longer content stands between the tags.</summary>
    public string? Text { get; set; }

    public bool? DisableAutoFocus { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("div", Block)
            .Class($"{Block}--success", Success)
            .Class(Class)
            .With("role", Role ?? (Success ? "alert" : "region"))
            .With("aria-labelledby", TitleId)
            .With("data-module", Block)
            .With("data-disable-auto-focus", DisableAutoFocus switch { true => "true", false => "false", null => null })
            .With(rest)
            .Add(
                new Element("div", $"{Block}__header").Add(
                    new Element(TitleHeading, $"{Block}__title").With("id", TitleId).Text(Title ?? (Success ? "Success" : "Important"))),
                new Element("div", $"{Block}__content").Add(
                    Text is null ? inside : new Element("p", $"{Block}__heading").Text(Text)));
}
