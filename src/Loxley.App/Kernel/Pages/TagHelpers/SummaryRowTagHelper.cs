using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>One name and value of a summary list. Nothing known reads "Not provided".</summary>
[HtmlTargetElement("govuk-summary-row")]
public sealed class SummaryRowTagHelper : ComponentTagHelper
{
    private SummaryRow? row;

    public string Key { get; set; } = "";

    /// <summary>The value in plain words; anything more stands between the tags.</summary>
    public string? Value { get; set; }

    /// <summary>Where the value can be changed. More actions stand inside as <c>govuk-summary-action</c>.</summary>
    public string? ChangeHref { get; set; }

    /// <summary>What "Change" is read aloud with; the key in lower case when it is not given.</summary>
    public string? ChangeHidden { get; set; }

    protected override void Begin(TagHelperContext context)
    {
        row = new SummaryRow { Key = Key, Classes = Class };
        var rows = Of(context);
        rows.Rows.Add(row);
        context.Items[typeof(SummaryRow)] = row;
        if (ChangeHref is not null)
        {
            row.Actions.Add(SummaryActionTagHelper.Link(new HtmlContentBuilder().Append("Change"), ChangeHref, ChangeHidden ?? InSentence(Key), rows.CardTitle));
        }
    }

    protected override IHtmlContent? Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        row!.Value = inside.IsEmptyOrWhiteSpace
            ? new HtmlContentBuilder().Append(string.IsNullOrWhiteSpace(Value) ? "Not provided" : Value)
            : inside;
        return null;
    }

    internal static SummaryRows Of(TagHelperContext context) =>
        context.Items.TryGetValue(typeof(SummaryRows), out var rows) && rows is SummaryRows known
            ? known
            : throw new InvalidOperationException("A row or action stands inside govuk-summary-list.");

    private static string InSentence(string key) =>
        key.Length > 1 && char.IsUpper(key[1]) ? key : string.Concat(key[..1].ToLowerInvariant(), key.AsSpan(1));
}
