using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>The big news at the end of a journey, or the stop before a likely mistake (<c>interruption</c>) with what can be done about it.</summary>
[HtmlTargetElement("govuk-panel")]
public sealed class PanelTagHelper : ComponentTagHelper
{
    private readonly List<IHtmlContent> actions = [];

    public string Title { get; set; } = "";

    public string Heading { get; set; } = "h1";

    public bool Interruption { get; set; }

    protected override void Begin(TagHelperContext context) => context.Items[typeof(PanelTagHelper)] = actions;

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("div", $"govuk-panel govuk-panel--{(Interruption ? "interruption" : "confirmation")}").Class(Class).With(rest).Add(
            new Element(Heading, "govuk-panel__title").Text(Title),
            inside.IsEmptyOrWhiteSpace ? null : new Element("div", "govuk-panel__body").Add(inside),
            actions.Count == 0 ? null : new Element("div", "govuk-panel__actions").Add(new Element("div", "govuk-button-group").Add([.. actions])));
}

/// <summary>What can be done about an interruption: a button, or a link that is not meant to stand out.</summary>
[HtmlTargetElement("govuk-panel-action")]
public sealed class PanelActionTagHelper : ComponentTagHelper
{
    public string? Href { get; set; }

    public string? Type { get; set; }

    protected override IHtmlContent? Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        var link = Href is not null && Type is null;
        var action = new Element(Href is null ? "button" : "a", link ? "govuk-link govuk-link--inverse" : "govuk-button govuk-button--inverse").Class(Class);
        if (!link) action.With("data-module", "govuk-button");
        if (Href is null) action.With("type", Type ?? "button");
        else action.With("href", Href);
        if (!link && Href is not null) action.With("role", "button").With("draggable", "false");
        ((List<IHtmlContent>)context.Items[typeof(PanelTagHelper)]).Add(action.With(rest).Add(inside));
        return null;
    }
}
