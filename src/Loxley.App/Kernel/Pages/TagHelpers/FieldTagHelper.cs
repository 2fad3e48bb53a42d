using System.Globalization;
using Microsoft.AspNetCore.Html;
using Microsoft.AspNetCore.Mvc.Rendering;
using Microsoft.AspNetCore.Mvc.ViewFeatures;
using Microsoft.AspNetCore.Razor.TagHelpers;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>A field of a form, bound to a property of the page: its id, name, value and error come from there.</summary>
public abstract class FieldTagHelper : ComponentTagHelper
{
    private string? error;

    [HtmlAttributeNotBound]
    [ViewContext]
    public ViewContext ViewContext { get; set; } = null!;

    /// <summary>The property that the field fills.</summary>
    public ModelExpression? For { get; set; }

    /// <summary>
    /// The name under which the answer is sent and its errors are kept, where the page holds answers by question and not in
    /// properties: the path through an indexer would be compiled anew each time the field is shown. Its value is given.
    /// </summary>
    public string? Key { get; set; }

    /// <summary>The name under which the answer is sent; only where there is no property.</summary>
    public string? Name { get; set; }

    public string? Id { get; set; }

    public string? Hint { get; set; }

    /// <summary>What is wrong; taken from the page's model state when it is not given.</summary>
    public string? Error
    {
        get => error ??= Filled ? FindError() : null;
        set => error = value;
    }

    /// <summary>The id of something else on the page that describes the field.</summary>
    public string? DescribedBy { get; set; }

    public string? FormGroupClass { get; set; }

    /// <summary>Whether the page takes the answer, and says what is wrong with it.</summary>
    private bool Filled => For is not null || Key is not null;

    protected string FieldName => For is null
        ? Key ?? Name ?? throw new InvalidOperationException("A field has a property (for), a key or a name.")
        : ViewContext.ViewData.TemplateInfo.GetFullHtmlFieldName(For.Name);

    protected string FieldId => Id ?? IdOf(FieldName);

    protected string? HintId => Hint is null ? null : $"{FieldId}-hint";

    protected string? ErrorId => Error is null ? null : $"{FieldId}-error";

    public static string IdOf(string name) =>
        name.Replace('.', '-').Replace('[', '-').Replace("]", "", StringComparison.Ordinal);

    /// <summary>What was typed, when the form comes back; else what the property holds.</summary>
    protected string? Typed(string? given)
    {
        if (given is not null || For is null) return given;
        return ViewContext.ViewData.ModelState.TryGetValue(FieldName, out var entry) && entry.AttemptedValue is { } typed
            ? typed
            : Words(For.Model);
    }

    protected static string? Words(object? value) => value switch
    {
        null => null,
        string text => text,
        bool yes => yes ? "true" : "false",
        DateOnly date => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture),
        TimeOnly time => time.ToString("HH:mm", CultureInfo.InvariantCulture),
        IFormattable other => other.ToString(null, CultureInfo.InvariantCulture),
        _ => value.ToString(),
    };

    /// <summary>Tells the error summary which control the field's errors lead to.</summary>
    protected void Announce(string control)
    {
        if (Filled) PageFields.Of(ViewContext.HttpContext).Add(FieldName, control);
    }

    protected Element Group(params ReadOnlySpan<IHtmlContent?> inside) => new Element("div", "govuk-form-group")
        .Class("govuk-form-group--error", Error is not null)
        .Class(FormGroupClass)
        .Add(inside);

    protected IHtmlContent? HintPart() => Hint is null ? null : Parts.Hint(Hint, HintId);

    protected IHtmlContent? ErrorPart() => Error is null ? null : Parts.ErrorMessage(Error, ErrorId);

    private protected virtual string? FindError() => PageFields.Sentence(ViewContext.ViewData.ModelState, FieldName);
}
