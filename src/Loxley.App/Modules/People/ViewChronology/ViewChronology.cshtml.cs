using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.People.ViewChronology;

/// <summary>What has happened to a child, from facts and notes of every agency: filtered, in both orders, as a list or a table.</summary>
[Requires(Right.ChildRead)]
[QueryBudget(5)]
public sealed class ViewChronologyModel(LoxleyDb db) : ChildIdPage(db)
{
    private const int Step = 50;

    private const string Yes = "yes";

    [BindProperty(SupportsGet = true)]
    public string? Order { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Significant { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? All { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Kind { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Agency { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "From")]
    public DateOnly? From { get; set; }

    [BindProperty(SupportsGet = true)]
    [Display(Name = "To")]
    public DateOnly? To { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? View { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? After { get; set; }

    public override RecordPart Part => RecordPart.Chronology;

    public bool OldestFirst => Order == "oldest";

    public bool SignificantOnly => Significant == Yes;

    public bool Everything => All == Yes;

    public bool AsTable => View == "table";

    public IReadOnlyList<ChronologyEntry> Entries { get; private set; } = [];

    /// <summary>Where the list goes on.</summary>
    public string? Next { get; private set; }

    public bool MayExport => Db.Actor.Role.Holds(Right.ChronologyExport);

    public IReadOnlyList<Choice> Kinds =>
    [
        .. Chronology.Groups.Select(g => new Choice(g.Code, g.Label)), new Choice(Chronology.AnyNote, "Notes of every kind"),
        .. Choices(ListIds.NoteKinds).Select(c => c with { Text = $"Note: {c.Text.ToLowerInvariant()}" }),
    ];

    public IReadOnlyList<Choice> Agencies => [.. Protocol.Agencies.Select(a => new Choice(a.Id, a.Name))];

    public override async Task LoadAsync(CancellationToken ct)
    {
        await LoadChildAsync(ct);
        var asked = new Chronology(ChildId)
        {
            OldestFirst = OldestFirst,
            SignificantOnly = SignificantOnly,
            Everything = Everything,
            Kind = Kinds.FirstOrDefault(k => k.Value == Kind)?.Value,
            Agency = Agencies.FirstOrDefault(a => a.Value == Agency)?.Value,
            From = From,
            To = To,
            After = Place.Read(After),
        };
        var found = await asked.ReadAsync(Db, Step + 1, ct);
        Entries = [.. found.Take(Step)];
        if (found.Count > Step) Next = new Place(Entries[^1].At, Entries[^1].Id).ToString();
    }

    /// <summary>This page with one answer changed; the place in the list goes with it.</summary>
    public string With(string name, string? value)
    {
        var answers = new Dictionary<string, string?>(StringComparer.Ordinal)
        {
            ["order"] = OldestFirst ? Order : null,
            ["significant"] = SignificantOnly ? Significant : null,
            ["all"] = Everything ? All : null,
            ["kind"] = Kind,
            ["agency"] = Agency,
            ["from"] = From?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["to"] = To?.ToString("yyyy-MM-dd", System.Globalization.CultureInfo.InvariantCulture),
            ["view"] = AsTable ? View : null,
            [name] = value,
        };
        return $"/children/{ChildId}/chronology{QueryString.Create(answers.Where(a => !string.IsNullOrEmpty(a.Value)))}";
    }
}
