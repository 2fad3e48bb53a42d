using System.Collections;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>A group of radios or checkboxes: its items stand inside it, or come from a list.</summary>
public abstract class ChoicesTagHelper : GroupedTagHelper
{
    /// <summary>The answers, where they come from a list; items that stand inside follow them.</summary>
    public IReadOnlyList<Choice> Choices { get; set; } = [];

    private protected ChoiceGroup? Items { get; private set; }

    private protected abstract string Kind { get; }

    private protected abstract IReadOnlyCollection<string> Given { get; }

    protected override void Begin(TagHelperContext context)
    {
        Items = new ChoiceGroup(Kind, FieldName, FieldId, Chosen(), Legend is null ? Descriptions() : null);
        Items.Offer(context);
        listed = [.. Choices.Select(choice => ChoiceItem.Of(Items, choice))];
    }

    private IReadOnlyList<IHtmlContent> listed = [];

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        Announce(FieldId);
        return Grouped(new Element("div", $"govuk-{Kind}")
            .Class(Class)
            .With("data-module", $"govuk-{Kind}")
            .With(rest)
            .Add([.. listed])
            .Add(inside));
    }

    private IReadOnlyCollection<string> Chosen()
    {
        if (For is null || Given.Count > 0) return Given;
        if (ViewContext.ViewData.ModelState.TryGetValue(FieldName, out var entry) && entry.RawValue is { } raw)
        {
            return raw is string[] several ? several : [raw.ToString() ?? ""];
        }
        return For.Model is IEnumerable values and not string
            ? [.. values.Cast<object?>().Select(Words).OfType<string>()]
            : Words(For.Model) is { } one ? [one] : [];
    }
}
