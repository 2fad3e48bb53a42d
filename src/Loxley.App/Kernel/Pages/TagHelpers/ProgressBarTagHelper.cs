using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>How far something has come, step by step; no step is a link. What a picture shows of a step is said in words too.</summary>
[HtmlTargetElement("moj-progress-bar")]
public sealed class ProgressBarTagHelper : ComponentTagHelper
{
    public string Id { get; set; } = "progress";

    public string Label { get; set; } = "";

    protected override void Begin(TagHelperContext context) => context.Items[typeof(ProgressBarTagHelper)] = new Count();

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("div", "moj-progress-bar").Class(Class).With("id", Id).With("role", "group").With("aria-label", Label).With(rest)
            .Add(new Element("ol", "moj-progress-bar__list").Add(inside));

    /// <summary>The number of the step, which its id needs.</summary>
    internal sealed class Count
    {
        private int number;

        public string Next() => (++number).ToString(CultureInfo.InvariantCulture);
    }
}

/// <summary>One step.</summary>
[HtmlTargetElement("moj-progress-step")]
public sealed class ProgressStepTagHelper : ComponentTagHelper
{
    public bool Complete { get; set; }

    public bool Current { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest) =>
        new Element("li", "moj-progress-bar__item").Class(Class)
            .With("id", $"progress-item-{((ProgressBarTagHelper.Count)context.Items[typeof(ProgressBarTagHelper)]).Next()}")
            .With("aria-current", Current ? "step" : null)
            .With(rest)
            .Add(
                new Element("span", "moj-progress-bar__icon").Class("moj-progress-bar__icon--complete", Complete),
                new Element("span", "moj-progress-bar__label").Add(inside, Complete ? Parts.Hidden(" (done)") : null));
}
