using Microsoft.AspNetCore.Mvc.ModelBinding;

namespace Loxley.App.Kernel.Pages.TagHelpers;

/// <summary>The fields of the page in the order they stand, so that each line of the error summary leads to a control that exists.</summary>
internal sealed class PageFields
{
    private const string Place = "page-fields";

    private readonly Dictionary<string, string> controls = new(StringComparer.OrdinalIgnoreCase);
    private readonly Dictionary<string, string> parts = new(StringComparer.OrdinalIgnoreCase);
    private readonly List<string> order = [];

    /// <summary>Whether the page has shown its summary already: the layout shows it where the page did not.</summary>
    public bool Summarised { get; set; }

    public static PageFields Of(HttpContext http)
    {
        if (http.Items[Place] is PageFields known) return known;
        var fields = new PageFields();
        http.Items[Place] = fields;
        return fields;
    }

    public void Add(string name, string control)
    {
        if (controls.TryAdd(name, control)) order.Add(name);
    }

    /// <summary>A part of a field, such as the day of a date: its error is the field's, unless the field has one already.</summary>
    public void AddPart(string field, string part) => parts.TryAdd(part, field);

    /// <summary>What is wrong, one sentence a field, in the order of the page; what belongs to no field comes last.</summary>
    public IEnumerable<(string Sentence, string? Control)> Errors(ModelStateDictionary state)
    {
        foreach (var name in order)
        {
            var sentence = Sentence(state, name) ?? parts.Where(p => p.Value == name).Select(p => Sentence(state, p.Key)).FirstOrDefault(s => s is not null);
            if (sentence is not null) yield return (sentence, controls[name]);
        }
        foreach (var (name, entry) in state)
        {
            if (controls.ContainsKey(name) || parts.ContainsKey(name)) continue;
            foreach (var error in entry.Errors) yield return (Words(error), null);
        }
    }

    public static string? Sentence(ModelStateDictionary state, string name) =>
        state.TryGetValue(name, out var entry) && entry.Errors is [var first, ..] ? Words(first) : null;

    // An error without words carries an exception, whose message may quote what was typed.
    private static string Words(ModelError error) =>
        error.ErrorMessage.Length > 0 ? error.ErrorMessage : "Check what you typed and try again";
}
