using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>A page about one document.</summary>
public abstract class DocumentPage(LoxleyDb db) : RecordItemPage(db)
{
    [BindProperty(SupportsGet = true)]
    public Guid DocumentId { get; set; }

    public Document Document { get; private set; } = null!;

    public override RecordPart Part => RecordPart.Documents;

    protected override string Parameter => "documentId";

    protected string Back => $"/children/{Of}/documents";

    public override async Task LoadAsync(CancellationToken ct)
    {
        await LoadChildAsync(ct);
        Document = await Db.Set<Document>().AsNoTracking().SingleAsync(d => d.Id == DocumentId, ct);
        TakeVersionOf(Document);
    }

    /// <summary>The document, to be replaced or withdrawn; refused when somebody did so since the page was read.</summary>
    protected async Task<Document> ToChangeAsync()
    {
        var document = await Db.Set<Document>().SingleAsync(d => d.Id == DocumentId, CancellationToken.None);
        Db.Expect(document, Version);
        return document;
    }
}
