using Microsoft.AspNetCore.Html;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>The rows that a summary list collects before it writes them: whether one has an action changes how all are laid out.</summary>
internal sealed class SummaryRows
{
    public string? CardTitle { get; set; }

    public List<SummaryRow> Rows { get; } = [];

    public List<IHtmlContent> CardActions { get; } = [];
}

/// <summary>One row of a summary list.</summary>
internal sealed class SummaryRow
{
    public required string Key { get; init; }

    public string? Classes { get; init; }

    public IHtmlContent? Value { get; set; }

    public List<IHtmlContent> Actions { get; } = [];

    public IHtmlContent Markup(bool anyActs) => new Element("div", "govuk-summary-list__row")
        .Class("govuk-summary-list__row--no-actions", anyActs && Actions.Count == 0)
        .Class(Classes)
        .Add(
            new Element("dt", "govuk-summary-list__key").Text(Key),
            new Element("dd", "govuk-summary-list__value").Add(Value),
            Actions.Count == 0 ? null : new Element("dd", "govuk-summary-list__actions").Add(Listed()));

    /// <summary>One action alone, or several in a list, with the classes of the block and of each.</summary>
    public static IHtmlContent? ActionsMarkup(List<IHtmlContent> actions, string block, string item) => actions switch
    {
        [] => null,
        [var one] => new Element("div", block).Add(one),
        _ => new Element("ul", block).Add([.. actions.Select(action => new Element("li", item).Add(action))]),
    };

    private IHtmlContent Listed() => Actions is [var one]
        ? one
        : new Element("ul", "govuk-summary-list__actions-list").Add(
            [.. Actions.Select(action => new Element("li", "govuk-summary-list__actions-list-item").Add(action))]);
}
