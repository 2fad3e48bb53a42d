using System.ComponentModel.DataAnnotations;
using System.Globalization;
using Loxley.App.Common.Documents;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.People.Contract;
using Loxley.Core.Time;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.People.ExportChronology;

/// <summary>What a chronology that is given out says of itself, on paper and as a table.</summary>
public sealed record ChronologyPaper(Person Child, string Reason, string? Note, string What, string Order, string By, string Agency, DateTime At, IReadOnlyList<ChronologyEntry> Entries, bool Cut)
{
    public const string IsCut = "There is more than a chronology of this length can hold. Export significant events alone, or in parts.";

    /// <summary>How it was made: by whom, when and why.</summary>
    public string Made => $"{What}, {Order.ToLowerInvariant()}. Made on {When.Minute(At)} by {By}, {Agency}. Why: {Reason}.{(Note is null ? null : $" For: {Note}.")}";

    public string Holds => $"Official, sensitive. It holds what {By} may see of this record.";

    public DataTable Table => new(
        "Chronology",
        [new("Day", ColumnKind.Day), new("Time"), new("What"), new("Words"), new("The child said"), new("Significant"), new("Agency"), new("By"), new("Recorded", ColumnKind.Moment)],
        [.. Entries.Select(IReadOnlyList<object?> (e) =>
            [London.Date(e.At), e.DayOnly ? null : London.Local(e.At).ToString("HH:mm", CultureInfo.InvariantCulture), e.Sentence, e.Text, e.ChildWords, e.Significant ? "Yes" : "No", e.Agency, e.By, e.RecordedAt])])
    {
        Notes = [$"Chronology of {Child.Name}. Record {Child.Id}.", Made, Holds, .. Cut ? [IsCut] : Array.Empty<string>()],
    };
}

/// <summary>Gives a child's chronology out as a tagged PDF or a spreadsheet, with the reason; that it was given out is a fact of its own.</summary>
[Requires(Right.ChronologyExport)]
[QueryBudget(6)]
public sealed class ExportChronologyModel(LoxleyDb db, Pdf pdf, Paper paper) : ChildIdPage(db)
{
    public const string PdfFile = "pdf";

    private const int Most = 2_000;

    [BindProperty]
    [Required(ErrorMessage = "Choose why it is exported")]
    public string? Reason { get; set; }

    [BindProperty]
    [StringLength(500, ErrorMessage = "Who it is for must be 500 characters or less")]
    public string? Note { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Choose what it holds")]
    public string What { get; set; } = "significant";

    [BindProperty]
    [Required(ErrorMessage = "Choose the order")]
    public string Order { get; set; } = "oldest";

    /// <summary>What sort of file: a PDF, or the name of a <see cref="Download"/>.</summary>
    [BindProperty]
    [Required(ErrorMessage = "Choose what sort of file")]
    public string As { get; set; } = PdfFile;

    public override RecordPart Part => RecordPart.Chronology;

    public bool CanPrint => pdf.Available;

    public override async Task LoadAsync(CancellationToken ct)
    {
        await base.LoadAsync(ct);
        if (HttpMethods.IsGet(Request.Method) && !CanPrint) As = Download.All[0].Name;
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var file = Download.All.FirstOrDefault(d => d.Name == As);
        if (file is null && As != PdfFile) throw new RefusedException(RecordRefusals.NoSuchFile);
        // A table holds all there is: one that was cut could not say so in every kind of file.
        var most = file is null ? Most : int.MaxValue - 1;
        var reason = OnList(ListIds.ExportReasons, Reason!, nameof(Reason));
        await LoadChildAsync(CancellationToken.None);
        var asked = new Chronology(ChildId) { OldestFirst = Order == "oldest", SignificantOnly = What == "significant", Everything = What == "everything", Whole = true };
        var entries = await asked.ReadAsync(Db, most + 1, CancellationToken.None);
        var about = new ChronologyPaper(
            Child, Protocol.Label(ListIds.ExportReasons, reason), Note, What switch { "significant" => "Significant events", "everything" => "Everything, with routine work", _ => "Events, without routine work" },
            asked.OldestFirst ? "Oldest first" : "Newest first", Db.Actor.Name, Protocol.AgencyName(Db.Actor.Agency), Db.Now, [.. entries.Take(most)], entries.Count > most);
        var bytes = file?.Write(about.Table) ?? await pdf.PrintAsync(await paper.WriteAsync(this, "/Modules/People/ExportChronology/_Paper.cshtml", about))
            ?? throw new RefusedException(RecordRefusals.NoPdf);
        var act = Db.Begin("ExportChronology", reason);
        Db.Take(Deed.Of(new ChronologyExported(ChildId, ChildId, act.At, reason, Note)));
        await SaveAndGoAsync($"/children/{ChildId}/chronology");
        return File(bytes, file?.MediaType ?? "application/pdf", file?.FileName(about.Table, act.At) ?? $"chronology-{Today:yyyy-MM-dd}.pdf");
    }
}
