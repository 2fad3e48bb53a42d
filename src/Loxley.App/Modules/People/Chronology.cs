using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.People.Contract;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>Something in a child's chronology: a fact or a finished note, and the agency that owns it.</summary>
public sealed record ChronologyEntry(Guid Id, DateTime At, string Sentence, string Agency, string? By, DateTime RecordedAt)
{
    public bool DayOnly { get; init; }

    public bool Significant { get; init; }

    public string? Link { get; init; }

    public string? Text { get; init; }

    public string? ChildWords { get; init; }

    public string When => DayOnly ? Kernel.Pages.When.Day(At) : Kernel.Pages.When.Minute(At);
}

/// <summary>What is asked of a child's chronology.</summary>
public sealed record Chronology(Guid ChildId)
{
    /// <summary>The kind that stands for every note.</summary>
    public const string AnyNote = "notes";

    private const int Beginning = 400;

    public bool OldestFirst { get; init; }

    public bool SignificantOnly { get; init; }

    /// <summary>Whether what only tells how the work went is shown too.</summary>
    public bool Everything { get; init; }

    /// <summary>The kind of a note, <see cref="AnyNote"/>, or a group of facts.</summary>
    public string? Kind { get; init; }

    public string? Agency { get; init; }

    public DateOnly? From { get; init; }

    public DateOnly? To { get; init; }

    /// <summary>The entry after which the list goes on.</summary>
    public Place? After { get; init; }

    /// <summary>Whether notes are given whole, and not by their beginning.</summary>
    public bool Whole { get; init; }

    /// <summary>The groups of facts, each with what a page calls it.</summary>
    public static IReadOnlyList<(string Code, string Label, string Space)> Groups { get; } =
    [
        ("contacts", "Contacts and referrals", ".Modules.FrontDoor."),
        ("record", "Warnings, documents and the record itself", ".Modules.People."),
        ("limits", "Time limits", ".Kernel.Clocks"),
    ];

    /// <summary>The entries in order; two queries.</summary>
    public async Task<IReadOnlyList<ChronologyEntry>> ReadAsync(LoxleyDb db, int most, CancellationToken ct)
    {
        var isNote = Kind is AnyNote || (Kind is not null && Groups.All(g => g.Code != Kind));
        var facts = isNote ? [] : await FactsAsync(db, most, ct);
        var notes = Kind is null || isNote ? await NotesAsync(db, most, ct) : [];
        var all = facts.Concat(notes);
        return [.. (OldestFirst ? all.OrderBy(e => e.At).ThenBy(e => e.Id) : all.OrderByDescending(e => e.At).ThenByDescending(e => e.Id)).Take(most)];
    }

    private async Task<IEnumerable<ChronologyEntry>> FactsAsync(LoxleyDb db, int most, CancellationToken ct)
    {
        var names = Names();
        var rows = db.Facts.AsNoTracking().Where(f => f.ChildId == ChildId && names.Contains(f.Name));
        if (Start is { } start) rows = rows.Where(f => f.HappenedAt >= start);
        if (End is { } end) rows = rows.Where(f => f.HappenedAt < end);
        if (After is { } after)
        {
            rows = OldestFirst
                ? rows.Where(f => f.HappenedAt > after.At || (f.HappenedAt == after.At && f.Id.CompareTo(after.Id) > 0))
                : rows.Where(f => f.HappenedAt < after.At || (f.HappenedAt == after.At && f.Id.CompareTo(after.Id) < 0));
        }
        var told = rows.Join(db.Set<ActRow>(), f => f.ActId, a => a.Id, (f, a) => new { f.Id, f.Name, f.Content, f.HappenedAt, RecordedAt = a.At, a.ActorName, a.ActorAgency });
        if (Agency is { } agency) told = told.Where(f => f.ActorAgency == agency);
        var ordered = OldestFirst ? told.OrderBy(f => f.HappenedAt).ThenBy(f => f.Id) : told.OrderByDescending(f => f.HappenedAt).ThenByDescending(f => f.Id);
        return (await ordered.Take(most).ToListAsync(ct)).Select(row =>
        {
            var fact = FactTypes.Read(row.Name, row.Content);
            return new ChronologyEntry(row.Id, row.HappenedAt, fact.Say(db.Protocol), AgencyName(db.Protocol, row.ActorAgency), row.ActorName, row.RecordedAt)
            {
                DayOnly = fact.DayOnly, Link = fact.Link, Significant = FactTypes.WeightOf(fact.GetType()) == Weight.Significant,
            };
        });
    }

    private async Task<IEnumerable<ChronologyEntry>> NotesAsync(LoxleyDb db, int most, CancellationToken ct)
    {
        var rows = db.Set<Note>().AsNoTracking().Where(n => n.ChildId == ChildId && n.Shown && n.WithdrawnAt == null);
        if (SignificantOnly) rows = rows.Where(n => n.Significant);
        if (Kind is { } kind and not AnyNote) rows = rows.Where(n => n.KindCode == kind);
        if (Agency is { } agency) rows = rows.Where(n => n.Agency == agency);
        if (Start is { } start) rows = rows.Where(n => n.HappenedAt >= start);
        if (End is { } end) rows = rows.Where(n => n.HappenedAt < end);
        if (After is { } after)
        {
            rows = OldestFirst
                ? rows.Where(n => n.HappenedAt > after.At || (n.HappenedAt == after.At && n.Id.CompareTo(after.Id) > 0))
                : rows.Where(n => n.HappenedAt < after.At || (n.HappenedAt == after.At && n.Id.CompareTo(after.Id) < 0));
        }
        var ordered = OldestFirst ? rows.OrderBy(n => n.HappenedAt).ThenBy(n => n.Id) : rows.OrderByDescending(n => n.HappenedAt).ThenByDescending(n => n.Id);
        var whole = Whole;
        var found = await ordered.Take(most).Select(n => new
        {
            n.Id, n.KindCode, n.HappenedAt, n.Timed, Text = whole ? n.Text : n.Text.Substring(0, Beginning), More = !whole && n.Text.Length > Beginning,
            n.OnlyHere, n.ChildWords, n.Significant, n.FinishedAt, n.AuthorName, n.Agency,
        }).ToListAsync(ct);
        return found.Select(n => new ChronologyEntry(n.Id, n.HappenedAt, db.Protocol.Label(ListIds.NoteKinds, n.KindCode), AgencyName(db.Protocol, n.Agency), n.AuthorName, n.FinishedAt)
        {
            DayOnly = !n.Timed, Significant = n.Significant, Link = $"/notes/{n.Id}", ChildWords = n.ChildWords,
            Text = n.More ? n.Text + "..." : whole && n.OnlyHere is { } only ? $"{n.Text}\n\n{only}" : n.Text,
        });
    }

    private DateTime? Start => From is { } from ? London.Midnight(from) : null;

    private DateTime? End => To is { } to && to < DateOnly.MaxValue ? London.Midnight(to.AddDays(1)) : null;

    /// <summary>The facts that are shown. A finished note is shown itself, and not the fact that it was finished.</summary>
    private List<string> Names() =>
    [
        .. FactTypes.All.Values.Where(t => t != typeof(NoteFinished))
            .Where(t => SignificantOnly ? FactTypes.WeightOf(t) == Weight.Significant : Everything || FactTypes.WeightOf(t) != Weight.Routine)
            .Where(t => Kind is null || t.FullName!.Contains(Groups.Single(g => g.Code == Kind).Space, StringComparison.Ordinal))
            .Select(t => t.Name),
    ];

    private static string AgencyName(PartnershipProtocol protocol, string? agency) => agency is null ? "Loxley" : protocol.AgencyName(agency);
}
