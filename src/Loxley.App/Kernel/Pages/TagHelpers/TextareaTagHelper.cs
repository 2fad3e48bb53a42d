using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>Several lines of text, counted when there is a limit.</summary>
[HtmlTargetElement("govuk-textarea")]
public sealed class TextareaTagHelper : LabelledTagHelper
{
    public string? Value { get; set; }

    public int Rows { get; set; } = 5;

    /// <summary>The most characters, counted in sight. The server checks it too: this sets no limit on what can be typed.</summary>
    [HtmlAttributeName("max-length")]
    public int? MaxLength { get; set; }

    [HtmlAttributeName("max-words")]
    public int? MaxWords { get; set; }

    /// <summary>The share of the limit, in per cent, from which the count shows.</summary>
    public int? Threshold { get; set; }

    public string? Autocomplete { get; set; }

    public bool? Spellcheck { get; set; }

    public bool Disabled { get; set; }

    private int? Limit => MaxWords ?? MaxLength;

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        Announce(FieldId);
        var group = Group(LabelPart(), HintPart(), ErrorPart(), Control(rest));
        if (Limit is null) return group;
        return group.Class("govuk-character-count")
            .With("data-module", "govuk-character-count")
            .With("data-maxlength", Digits(MaxLength))
            .With("data-maxwords", Digits(MaxWords))
            .With("data-threshold", Digits(Threshold))
            .With("data-count-type", MaxWords is null ? null : "words")
            .Add(Parts.Hint(Allowance(), $"{FieldId}-info", "govuk-character-count__message"));
    }

    private Element Control(TagHelperAttributeList rest) => new Element("textarea", "govuk-textarea")
        .Class("govuk-textarea--error", Error is not null)
        .Class("govuk-js-character-count", Limit is not null)
        .Class(Class)
        .With("id", FieldId)
        .With("name", FieldName)
        .With("rows", Digits(Rows))
        .With("spellcheck", Spellcheck switch { true => "true", false => "false", null => null })
        .Flag("disabled", Disabled)
        .With("aria-describedby", Descriptions(Limit is null ? null : $"{FieldId}-info"))
        .With("autocomplete", Autocomplete)
        .With(rest)
        .Text(FirstLineKept(Typed(Value)));

    private string Allowance() => $"You can enter up to {Digits(Limit)} {(MaxWords is null ? "characters" : "words")}";

    // A browser drops one line break after the opening tag, so text that begins with one is given another.
    private static string? FirstLineKept(string? text) => text is ['\n', ..] or ['\r', ..] ? "\n" + text : text;

    private static string? Digits(int? number) => number?.ToString(CultureInfo.InvariantCulture);
}
