using System.Globalization;
using Loxley.Core.Time;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>What a few people wrote to each other about one thing, oldest first, such as a worker and their manager.</summary>
[HtmlTargetElement("moj-messages")]
public sealed class MessagesTagHelper : ComponentTagHelper
{
    public string Id { get; set; } = "messages";

    /// <summary>What they write about.</summary>
    public string Label { get; set; } = "";

    protected override void Begin(TagHelperContext context) => context.Items[typeof(MessagesTagHelper)] = new Days();

    // The borrowed block has a name and no role, which is no name at all: a group it is.
    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("div", "moj-messages-container").Class(Class).With("id", Id).With("role", "group").With("aria-label", Label).With(rest)
            .Add(new Element("div", "moj-message-list").Add(inside));

    /// <summary>The day that was written last: each is said once.</summary>
    internal sealed class Days
    {
        public DateOnly? Last { get; set; }
    }
}

/// <summary>One message: by the reader (<c>mine</c>) to the right, by the others to the left.</summary>
[HtmlTargetElement("moj-message")]
public sealed class MessageTagHelper : ComponentTagHelper
{
    public string By { get; set; } = "";

    public DateTime At { get; set; }

    public bool Mine { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        var days = (MessagesTagHelper.Days)context.Items[typeof(MessagesTagHelper)];
        var (local, kind) = (London.Local(At), Mine ? "sent" : "received");
        var day = DateOnly.FromDateTime(local);
        var time = local.ToString("h:mm", CultureInfo.InvariantCulture) + (local.Hour < 12 ? "am" : "pm");
        var first = days.Last != day;
        days.Last = day;
        return new HtmlContentBuilder()
            .AppendHtml(first ? Moment("moj-message-list__date", day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), When.Day(day)) : HtmlString.Empty)
            .AppendHtml(new Element("div", $"moj-message-item moj-message-item--{kind}").Class(Class).With(rest).Add(
                new Element("div", $"moj-message-item__text moj-message-item__text--{kind}").Add(inside),
                new Element("div", "moj-message-item__meta").Add(
                    new Element("span", "moj-message-item__meta--sender").Text(By),
                    new HtmlContentBuilder().Append(" at "),
                    Moment("moj-message-item__meta--timestamp", local.ToString("HH:mm", CultureInfo.InvariantCulture), time))));
    }

    private static Element Moment(string classes, string machine, string words) => new Element("time", classes).With("datetime", machine).Text(words);
}
