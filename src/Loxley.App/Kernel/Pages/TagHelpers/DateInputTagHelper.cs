using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>A date that the reader knows, in three boxes. It fills a <see cref="DateOnly"/> through <see cref="DateBoxesBinder"/>.</summary>
[HtmlTargetElement("govuk-date-input")]
public sealed class DateInputTagHelper : GroupedTagHelper
{
    private static readonly string[] Boxes = ["Day", "Month", "Year"];

    /// <summary>Whether the date is the reader's own date of birth, which the browser may know.</summary>
    public bool OwnBirthday { get; set; }

    /// <summary>What the boxes hold, where there is no property.</summary>
    public IReadOnlyDictionary<string, string?> Values { get; set; } = new Dictionary<string, string?>();

    /// <summary>The boxes that are wrong; all three when none is named.</summary>
    public IReadOnlyCollection<string> WrongBoxes { get; set; } = [];

    protected override void Begin(TagHelperContext context)
    {
        if (For is null || WrongBoxes.Count > 0) return;
        WrongBoxes = [.. Boxes.Where(box => PageFields.Sentence(ViewContext.ViewData.ModelState, NameOf(box)) is not null)];
    }

    protected override IHtmlContent Render(TagHelperContext context, TagHelperContent inside, TagHelperAttributeList rest)
    {
        // One line a date in the error summary: it leads to the first box that is wrong.
        Announce(IdOf(Boxes.FirstOrDefault(IsWrong) ?? "Day", FieldId));
        AnnounceBoxes();
        var boxes = new Element("div", "govuk-date-input").Class(Class).With("id", FieldId).With(rest);
        foreach (var box in Boxes) boxes.Add(Box(box));
        return Grouped(boxes, "group");
    }

    private protected override string? FindError() => Boxes
        .Select(NameOf)
        .Prepend(FieldName)
        .Select(name => PageFields.Sentence(ViewContext.ViewData.ModelState, name))
        .FirstOrDefault(sentence => sentence is not null);

    private string NameOf(string box) => $"{FieldName}.{box}";

    private static string IdOf(string box, string field) => $"{field}-{box}";

    private bool IsWrong(string box) => WrongBoxes.Count > 0 ? WrongBoxes.Contains(box) : Error is not null;

    private void AnnounceBoxes()
    {
        if (For is null) return;
        var fields = PageFields.Of(ViewContext.HttpContext);
        foreach (var box in Boxes) fields.AddPart(FieldName, NameOf(box));
    }

    private Element Box(string box)
    {
        var id = IdOf(box, FieldId);
        var control = new Element("input", "govuk-input govuk-date-input__input")
            .Class("govuk-input--error", IsWrong(box))
            .Class(box == "Year" ? "govuk-input--width-4" : "govuk-input--width-2")
            .With("id", id)
            .With("name", NameOf(box))
            .With("type", "text")
            .With("value", Held(box))
            .With("autocomplete", OwnBirthday ? $"bday-{box.ToLowerInvariant()}" : null)
            .With("inputmode", "numeric");
        return new Element("div", "govuk-date-input__item").Add(
            new Element("div", "govuk-form-group").Add(Parts.Label(box, id, "govuk-date-input__label", pageHeading: false), control));
    }

    private string? Held(string box)
    {
        if (For is null) return Values.GetValueOrDefault(box);
        if (ViewContext.ViewData.ModelState.TryGetValue(NameOf(box), out var entry)) return entry.AttemptedValue;
        if (For.Model is not DateOnly date || date == default) return null;
        var number = box switch { "Day" => date.Day, "Month" => date.Month, _ => date.Year };
        return number.ToString(CultureInfo.InvariantCulture);
    }
}
