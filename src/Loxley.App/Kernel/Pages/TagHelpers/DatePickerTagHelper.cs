using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>A date near today, in one box with a calendar. It fills a <see cref="DateOnly"/> through <see cref="DateBoxesBinder"/>.</summary>
[HtmlTargetElement("moj-date-picker")]
public sealed class DatePickerTagHelper : LabelledTagHelper
{
    public string? Value { get; set; }

    /// <summary>The first day that the calendar offers. The page checks it too.</summary>
    public DateOnly? Min { get; set; }

    /// <summary>The last day that the calendar offers. The page checks it too.</summary>
    public DateOnly? Max { get; set; }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        Announce(FieldId);
        var control = new Element("input", "govuk-input moj-js-datepicker-input")
            .Class(Class)
            .Class("govuk-input--error", Error is not null)
            .With("id", FieldId)
            .With("name", FieldName)
            .With("type", "text")
            .With("value", Held())
            .With("aria-describedby", Descriptions())
            .With("autocomplete", "off")
            .With(rest);
        return new Element("div", "moj-datepicker")
            .With("data-module", "moj-date-picker")
            .With("data-min-date", Figures(Min))
            .With("data-max-date", Figures(Max))
            .Add(Group(LabelPart(), HintPart(), ErrorPart(), control));
    }

    /// <summary>The date as the calendar writes it, or what was typed.</summary>
    private string? Held() => Typed(Value) is { } typed && DateOnly.TryParseExact(typed, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date)
        ? Figures(date)
        : Typed(Value);

    private static string? Figures(DateOnly? date) => date?.ToString("d/M/yyyy", CultureInfo.InvariantCulture);
}
