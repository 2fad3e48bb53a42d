using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.People.AddDocument;

/// <summary>Adds a document to a child's record.</summary>
[Requires(Right.DocumentAdd)]
[QueryBudget(4)]
[RequestSizeLimit(DocumentForm.LargestForm)]
public sealed class AddDocumentModel(LoxleyDb db) : ChildIdPage(db)
{
    [BindProperty]
    public DocumentForm About { get; set; } = new();

    [BindProperty]
    public IFormFile? Chosen { get; set; }

    public override RecordPart Part => RecordPart.Documents;

    public async Task<IActionResult> OnPostAsync()
    {
        var file = await FileContent.ReadAsync(Chosen);
        var details = new DocumentDetails(About.Title.Trim(), OnList(ListIds.DocumentKinds, About.Kind!, "About.Kind"), About.DatedOn);
        var act = Db.Begin("AddDocument");
        var (document, deed) = Document.Add(ChildId, details, file, act.Actor, Ids.At(act.At), act.At);
        Db.Take(deed);
        Db.Add(DocumentForm.BytesOf(Db, document, file));
        return await SaveAndGoAsync($"/children/{ChildId}/documents");
    }
}
