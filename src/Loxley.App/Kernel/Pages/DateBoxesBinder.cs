using System.Globalization;
using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Loxley.App.Kernel.Pages;

/// <summary>Reads a date from three boxes as people fill them in, or from one box or one value of an address, and says which box is wrong.</summary>
public sealed class DateBoxesBinder : IModelBinder
{
    private static readonly string[] Boxes = ["Day", "Month", "Year"];

    public Task BindModelAsync(ModelBindingContext bindingContext)
    {
        var values = Boxes.Select(box => bindingContext.ValueProvider.GetValue($"{bindingContext.ModelName}.{box}")).ToArray();
        if (bindingContext.ModelName.Length == 0) return Task.CompletedTask;
        if (values.All(value => value == ValueProviderResult.None)) return FromOneValue(bindingContext);
        foreach (var (box, value) in Boxes.Zip(values))
        {
            // A box is no property, so nobody after this looks at it: it is right unless it is refused below.
            bindingContext.ModelState.SetModelValue($"{bindingContext.ModelName}.{box}", value);
            bindingContext.ModelState.MarkFieldValid($"{bindingContext.ModelName}.{box}");
        }
        FromBoxes(bindingContext, [.. values.Select(value => Tidy(value.FirstValue))]);
        return Task.CompletedTask;
    }

    private static Task FromOneValue(ModelBindingContext context)
    {
        var value = context.ValueProvider.GetValue(context.ModelName);
        if (value == ValueProviderResult.None) return Task.CompletedTask;
        context.ModelState.SetModelValue(context.ModelName, value);
        if (string.IsNullOrWhiteSpace(value.FirstValue)) Blank(context);
        else if (DateOnly.TryParseExact(value.FirstValue.Trim(), "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date))
        {
            context.Result = ModelBindingResult.Success(date);
        }
        else FromWords(context, value.FirstValue);
        return Task.CompletedTask;
    }

    /// <summary>A date in one box, as people write it: day, month and year, with anything between them.</summary>
    private static void FromWords(ModelBindingContext context, string typed)
    {
        string[] parts = [.. typed.Split([' ', '/', '-', '.', ','], StringSplitOptions.RemoveEmptyEntries | StringSplitOptions.TrimEntries)];
        var (day, month, year) = parts.Length == 3 ? (Number(parts[0]), Month(parts[1]), Number(parts[2])) : (null, null, null);
        if (day is >= 1 && month is >= 1 and <= 12 && year is >= 1000 and <= 9999 && day <= DateTime.DaysInMonth(year.Value, month.Value))
            context.Result = ModelBindingResult.Success(new DateOnly(year.Value, month.Value, day.Value));
        else Refuse(context, [], parts.Length == 3 ? "must be a real date" : "must have a day, month and year, such as 17/5/2026");
    }

    private static void FromBoxes(ModelBindingContext context, string[] typed)
    {
        string[] empty = [.. Boxes.Where((_, i) => typed[i].Length == 0)];
        if (empty.Length == Boxes.Length)
        {
            Blank(context);
            return;
        }
        if (empty.Length > 0)
        {
            Refuse(context, empty, $"must include a {string.Join(" and ", empty).ToLowerInvariant()}");
            return;
        }
        var (day, month, year) = (Number(typed[0]), Month(typed[1]), Number(typed[2]));
        if (day is not (>= 1 and <= 31)) Refuse(context, ["Day"], "must be a real date");
        else if (month is not (>= 1 and <= 12)) Refuse(context, ["Month"], "must be a real date");
        else if (year is not (>= 1000 and <= 9999)) Refuse(context, ["Year"], "must have a year of 4 numbers");
        else if (day > DateTime.DaysInMonth(year.Value, month.Value)) Refuse(context, [], "must be a real date");
        else context.Result = ModelBindingResult.Success(new DateOnly(year.Value, month.Value, day.Value));
    }

    private static void Blank(ModelBindingContext context)
    {
        if (context.ModelMetadata.IsReferenceOrNullableType) context.Result = ModelBindingResult.Success(null);
        else Refuse(context, [], "must include a day, month and year");
    }

    private static void Refuse(ModelBindingContext context, string[] boxes, string what)
    {
        var sentence = $"{context.ModelMetadata.DisplayName ?? "The date"} {what}";
        context.Result = ModelBindingResult.Failed();
        if (boxes.Length == 0) context.ModelState.TryAddModelError(context.ModelName, sentence);
        foreach (var box in boxes) context.ModelState.TryAddModelError($"{context.ModelName}.{box}", sentence);
    }

    private static string Tidy(string? typed) => new([.. (typed ?? "").Where(char.IsLetterOrDigit)]);

    private static int? Number(string text) =>
        int.TryParse(text, NumberStyles.None, CultureInfo.InvariantCulture, out var number) ? number : null;

    private static int? Month(string text)
    {
        if (Number(text) is { } number) return number;
        if (text.Length < 3) return null;
        var name = Array.FindIndex(CultureInfo.InvariantCulture.DateTimeFormat.MonthNames, m => m.StartsWith(text, StringComparison.OrdinalIgnoreCase));
        return name < 0 ? null : name + 1;
    }
}

/// <summary>Gives every date of a form to <see cref="DateBoxesBinder"/>.</summary>
public sealed class DateBoxesBinderProvider : IModelBinderProvider
{
    private static readonly DateBoxesBinder Binder = new();

    public IModelBinder? GetBinder(ModelBinderProviderContext context) =>
        context.Metadata.UnderlyingOrModelType == typeof(DateOnly) && context.BindingInfo.BindingSource != BindingSource.Body ? Binder : null;
}
