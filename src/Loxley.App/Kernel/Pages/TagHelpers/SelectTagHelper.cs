using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>One choice of a long list.</summary>
[HtmlTargetElement("govuk-select")]
public sealed class SelectTagHelper : LabelledTagHelper
{
    public string? Value { get; set; }

    public IReadOnlyList<Choice> Choices { get; set; } = [];

    /// <summary>What stands first and is no answer, such as "Choose a school".</summary>
    public string? Blank { get; set; }

    public bool Disabled { get; set; }

    /// <summary>A list so long that it is chosen from by typing a part of what stands in it.</summary>
    public bool Long { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        Announce(FieldId);
        return Group(LabelPart(), HintPart(), ErrorPart(), Control(rest));
    }

    private Element Control(TagHelperAttributeList rest)
    {
        var select = new Element("select", "govuk-select")
            .Class(Class)
            .Class("govuk-select--error", Error is not null)
            .With("id", FieldId)
            .With("name", FieldName)
            .Flag("disabled", Disabled)
            .With("aria-describedby", Descriptions())
            .With("data-lox-choose", Long ? "" : null)
            .With(rest);
        if (Blank is not null) select.Add(new Element("option").With("value", "").Text(Blank));
        var chosen = Typed(Value);
        foreach (var choice in Choices) select.Add(Option(choice, chosen));
        return select;
    }

    private static Element Option(Choice choice, string? chosen) => new Element("option")
        .With("value", choice.Value)
        .Flag("selected", choice.Value == chosen)
        .Flag("disabled", choice.Disabled)
        .Text(choice.Text);
}
