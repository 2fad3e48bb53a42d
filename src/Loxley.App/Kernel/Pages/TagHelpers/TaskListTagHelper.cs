using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>The parts of long work over several sittings, each with its status.</summary>
[HtmlTargetElement("govuk-task-list")]
public sealed class TaskListTagHelper : ComponentTagHelper
{
    public string IdPrefix { get; set; } = "task-list";

    protected override void Begin(TagHelperContext context) => context.Items[typeof(Numbering)] = new Numbering(IdPrefix);

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("ul", "govuk-task-list").Class(Class).With(rest).Add(inside);

    internal sealed class Numbering(string prefix)
    {
        private int count;

        public string Next() => $"{prefix}-{(++count).ToString(CultureInfo.InvariantCulture)}";
    }
}

/// <summary>One part of a task list: its name, an address while it can be worked on, and between the tags its status.</summary>
[HtmlTargetElement("govuk-task")]
public sealed class TaskTagHelper : ComponentTagHelper
{
    public string Title { get; set; } = "";

    public string? Href { get; set; }

    public string? Hint { get; set; }

    /// <summary>Whether the work cannot start yet.</summary>
    public bool CannotStart { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        var id = ((TaskListTagHelper.Numbering)context.Items[typeof(TaskListTagHelper.Numbering)]).Next();
        var hintId = Hint is null ? null : $"{id}-hint";
        var title = Href is null
            ? new Element("div").Text(Title)
            : new Element("a", "govuk-link govuk-task-list__link").With("href", Href).With("aria-describedby", Parts.Ids(hintId, $"{id}-status")).Text(Title);
        return new Element("li", "govuk-task-list__item")
            .Class("govuk-task-list__item--with-link", Href is not null)
            .Class(Class)
            .With(rest)
            .Add(
                new Element("div", "govuk-task-list__name-and-hint").Add(
                    title,
                    Hint is null ? null : new Element("div", "govuk-task-list__hint").With("id", hintId).Text(Hint)),
                new Element("div", "govuk-task-list__status")
                    .Class("govuk-task-list__status--cannot-start-yet", CannotStart)
                    .With("id", $"{id}-status")
                    .Add(inside));
    }
}
