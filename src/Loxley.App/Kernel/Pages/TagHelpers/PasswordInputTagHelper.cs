using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>A password, which is never written back to the page.</summary>
[HtmlTargetElement("govuk-password-input")]
public sealed class PasswordInputTagHelper : LabelledTagHelper
{
    public string Autocomplete { get; set; } = "current-password";

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        Announce(FieldId);
        var wrapper = new Element("div", "govuk-input__wrapper govuk-password-input__wrapper").Add(Control(rest), Toggle());
        return Group(LabelPart(), HintPart(), ErrorPart(), wrapper)
            .Class("govuk-password-input")
            .With("data-module", "govuk-password-input");
    }

    private Element Control(TagHelperAttributeList rest) => new Element("input", "govuk-input govuk-password-input__input govuk-js-password-input-input")
        .Class(Class)
        .Class("govuk-input--error", Error is not null)
        .With("id", FieldId)
        .With("name", FieldName)
        .With("type", "password")
        .With("spellcheck", "false")
        .With("aria-describedby", Descriptions())
        .With("autocomplete", Autocomplete)
        .With("autocapitalize", "none")
        .With(rest);

    private Element Toggle() => new Element("button", "govuk-button govuk-button--secondary govuk-password-input__toggle govuk-js-password-input-toggle")
        .With("type", "button")
        .With("data-module", "govuk-button")
        .With("aria-controls", FieldId)
        .With("aria-label", "Show password")
        .Flag("hidden", on: true)
        .Text("Show");
}
