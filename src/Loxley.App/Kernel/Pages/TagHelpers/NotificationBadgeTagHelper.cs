using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>How many things wait behind a link, where people can clear them. Nothing waits: there is no badge.</summary>
[HtmlTargetElement("moj-notification-badge", TagStructure = TagStructure.NormalOrSelfClosing)]
public sealed class NotificationBadgeTagHelper : ComponentTagHelper
{
    private const int Most = 99;

    public int Count { get; set; }

    /// <summary>What they are, read out after the number.</summary>
    public string? Of { get; set; }

    protected override IHtmlContent? Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        if (Count <= 0) return null;
        var number = Count.ToString(CultureInfo.InvariantCulture);
        return new Element("span", "moj-notification-badge").Class(Class).With(rest).Add(
            new Element("span").With("aria-hidden", "true").Text(Count >= Most ? "99+" : number),
            Parts.Hidden($"({(Count >= Most ? "99 or more" : number)}{(Of is null ? null : $" {Of}")})"));
    }
}
