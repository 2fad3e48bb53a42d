using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>
/// A box to look for something with, and its button, inside <c>search class="moj-search"</c> and its form. The box is one of text: a box of the search kind has a
/// cross that no keyboard and no screen reader reaches, and Escape empties it.
/// </summary>
[HtmlTargetElement("moj-search")]
public sealed class SearchTagHelper : LabelledTagHelper
{
    public string? Value { get; set; }

    public string Button { get; set; } = "Search";

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        Announce(FieldId);
        var control = new Element("input", "govuk-input moj-search__input").Class(Class)
            .Class("govuk-input--error", Error is not null)
            .With("id", FieldId)
            .With("name", FieldName)
            .With("type", "text")
            .With("spellcheck", "false")
            .With("value", Typed(Value))
            .With("aria-describedby", Descriptions())
            .With("autocomplete", "off")
            .With(rest);
        var button = new Element("button", "govuk-button moj-search__button").With("type", "submit").With("data-module", "govuk-button").Text(Button);
        LabelClass = LabelClass is null ? "moj-search__label" : $"moj-search__label {LabelClass}";
        return Group(
            LabelPart(),
            Hint is null ? null : Parts.Hint(Hint, HintId, "moj-search__hint"),
            ErrorPart(),
            new Element("div", "govuk-input__wrapper moj-search__input-wrapper").Add(control, button));
    }
}
