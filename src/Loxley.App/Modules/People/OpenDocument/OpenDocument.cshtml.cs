using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.OpenDocument;

/// <summary>Gives a document out as a file: never opened inside Loxley, named by the record and not by who sent it.</summary>
[Requires(Right.ChildRead)]
[QueryBudget(3)]
public sealed class OpenDocumentModel(LoxleyDb db) : PageModel
{
    [BindProperty(SupportsGet = true)]
    public Guid DocumentId { get; set; }

    public async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var found = await db.Set<Document>().AsNoTracking().Where(d => d.Id == DocumentId)
            .Join(db.Set<DocumentBytes>().Where(b => b.PartnershipId == db.PartnershipId), d => d.Id, b => b.DocumentId, (d, b) => new { d.Title, d.Ending, d.MediaType, b.Bytes })
            .SingleAsync(ct);
        return File(found.Bytes, found.MediaType, $"{Safe(found.Title)}.{found.Ending}");
    }

    /// <summary>A name that no system takes for anything else.</summary>
    private static string Safe(string title)
    {
        var name = string.Concat(title.Select(c => char.IsLetterOrDigit(c) ? c : ' '));
        name = string.Join('-', name.Split(' ', StringSplitOptions.RemoveEmptyEntries));
        return name.Length == 0 ? "document" : name.Length > 80 ? name[..80] : name;
    }
}
