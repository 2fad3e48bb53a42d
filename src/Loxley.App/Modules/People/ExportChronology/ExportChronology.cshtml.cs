using System.ComponentModel.DataAnnotations;
using Loxley.App.Common.Documents;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.People.Contract;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.People.ExportChronology;

/// <summary>What the paper of a chronology says of itself.</summary>
public sealed record ChronologyPaper(Person Child, string Reason, string? Note, string What, string Order, string By, string Agency, DateTime At, IReadOnlyList<ChronologyEntry> Entries, bool Cut);

/// <summary>Gives a child's chronology out as a tagged PDF, with the reason; that it was given out is a fact of its own.</summary>
[Requires(Right.ChronologyExport)]
[QueryBudget(6)]
public sealed class ExportChronologyModel(LoxleyDb db, Pdf pdf, Paper paper) : ChildIdPage(db)
{
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

    public override RecordPart Part => RecordPart.Chronology;

    public bool CanPrint => pdf.Available;

    public async Task<IActionResult> OnPostAsync()
    {
        var reason = OnList(ListIds.ExportReasons, Reason!, nameof(Reason));
        await LoadChildAsync(CancellationToken.None);
        var asked = new Chronology(ChildId) { OldestFirst = Order == "oldest", SignificantOnly = What == "significant", Everything = What == "everything", Whole = true };
        var entries = await asked.ReadAsync(Db, Most + 1, CancellationToken.None);
        var about = new ChronologyPaper(
            Child, Protocol.Label(ListIds.ExportReasons, reason), Note, What switch { "significant" => "Significant events", "everything" => "Everything, with routine work", _ => "Events, without routine work" },
            asked.OldestFirst ? "Oldest first" : "Newest first", Db.Actor.Name, Protocol.AgencyName(Db.Actor.Agency), Db.Now, [.. entries.Take(Most)], entries.Count > Most);
        var bytes = await pdf.PrintAsync(await paper.WriteAsync(this, "/Modules/People/ExportChronology/_Paper.cshtml", about))
            ?? throw new RefusedException(RecordRefusals.NoPdf);
        var act = Db.Begin("ExportChronology", reason);
        Db.Take(Deed.Of(new ChronologyExported(ChildId, ChildId, act.At, reason, Note)));
        await SaveAndGoAsync($"/children/{ChildId}/chronology");
        return File(bytes, "application/pdf", $"chronology-{Today:yyyy-MM-dd}.pdf");
    }
}
