using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>One line of text.</summary>
[HtmlTargetElement("govuk-input")]
public sealed class InputTagHelper : LabelledTagHelper
{
    public string? Value { get; set; }

    public string Type { get; set; } = "text";

    /// <summary>Characters that are expected: 2, 3, 4, 5, 10, 20 or 30.</summary>
    public int? Width { get; set; }

    public string? Autocomplete { get; set; }

    public string? Autocapitalize { get; set; }

    public string? Inputmode { get; set; }

    public string? Pattern { get; set; }

    public bool? Spellcheck { get; set; }

    public bool Disabled { get; set; }

    /// <summary>What stands before the box, such as £.</summary>
    public string? Prefix { get; set; }

    /// <summary>What stands after the box, such as "hours".</summary>
    public string? Suffix { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        Announce(FieldId);
        return Group(LabelPart(), HintPart(), ErrorPart(), Wrapped(Control(rest)));
    }

    private Element Control(TagHelperAttributeList rest) => new Element("input", "govuk-input")
        .Class($"govuk-input--width-{Width}", Width is not null)
        .Class(Class)
        .Class("govuk-input--error", Error is not null)
        .With("id", FieldId)
        .With("name", FieldName)
        .With("type", Type)
        .With("spellcheck", Spellcheck switch { true => "true", false => "false", null => null })
        // HTML allows no line end in a field of one line; a browser would leave it out and join the words.
        .With("value", Type == "password" ? null : Typed(Value)?.ReplaceLineEndings(" "))
        .Flag("disabled", Disabled)
        .With("aria-describedby", Descriptions())
        .With("autocomplete", Autocomplete)
        .With("autocapitalize", Autocapitalize)
        .With("pattern", Pattern)
        .With("inputmode", Inputmode)
        .With(rest);

    private Element Wrapped(Element control)
    {
        if (Prefix is null && Suffix is null) return control;
        return new Element("div", "govuk-input__wrapper").Add(Affix("prefix", Prefix), control, Affix("suffix", Suffix));
    }

    private static Element? Affix(string place, string? text) => text is null
        ? null
        : new Element("div", $"govuk-input__{place}").With("aria-hidden", "true").Text(text);
}
