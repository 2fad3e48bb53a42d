using System.Globalization;
using Loxley.Core.Time;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>What happened, newest first.</summary>
[HtmlTargetElement("moj-timeline")]
public sealed class TimelineTagHelper : ComponentTagHelper
{
    /// <summary>The heading of each entry.</summary>
    public string Heading { get; set; } = "h2";

    protected override void Begin(TagHelperContext context) => context.Items[typeof(TimelineTagHelper)] = Heading;

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("div", "moj-timeline").Class(Class).With(rest).Add(inside);
}

/// <summary>One entry of a timeline. A time of day is shown only when one is known: a date alone never becomes midnight.</summary>
[HtmlTargetElement("moj-timeline-item")]
public sealed class TimelineItemTagHelper : ComponentTagHelper
{
    public string Title { get; set; } = "";

    /// <summary>Who did it.</summary>
    public string? By { get; set; }

    /// <summary>The instant, where it is known.</summary>
    public DateTime? At { get; set; }

    /// <summary>The day, where that is all that is known.</summary>
    public DateOnly? On { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        var heading = (string)context.Items[typeof(TimelineTagHelper)];
        var header = new Element("div", "moj-timeline__header").Add(new Element(heading, "moj-timeline__title").Text(Title));
        if (By is not null) header.Text(" ").Add(new Element("p", "moj-timeline__byline").Text($"by {By}"));
        return new Element("div", "moj-timeline__item").Class(Class).With(rest).Add(
            header,
            new Element("p", "moj-timeline__date").Add(When()),
            inside.IsEmptyOrWhiteSpace ? null : new Element("div", "moj-timeline__description").Add(inside));
    }

    private Element When()
    {
        if (At is { } instant)
        {
            var local = London.Local(instant);
            return new Element("time")
                .With("datetime", instant.ToString("yyyy-MM-dd'T'HH:mm:ss'Z'", CultureInfo.InvariantCulture))
                .Text(local.ToString("d MMMM yyyy 'at' h:mm", CultureInfo.InvariantCulture) + (local.Hour < 12 ? "am" : "pm"));
        }
        var day = On ?? throw new InvalidOperationException("An entry of a timeline has an instant or a day.");
        return new Element("time")
            .With("datetime", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture))
            .Text(day.ToString("d MMMM yyyy", CultureInfo.InvariantCulture));
    }
}
