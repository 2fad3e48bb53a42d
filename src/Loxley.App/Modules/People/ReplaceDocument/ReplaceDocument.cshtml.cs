using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.People.ReplaceDocument;

/// <summary>Puts a new version in the place of a document; the old one stays to be read.</summary>
[Requires(Right.DocumentAdd)]
[QueryBudget(4)]
[RequestSizeLimit(DocumentForm.LargestForm)]
public sealed class ReplaceDocumentModel(LoxleyDb db) : DocumentPage(db)
{
    [BindProperty]
    public DocumentForm About { get; set; } = new();

    [BindProperty]
    public IFormFile? Chosen { get; set; }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        About = new DocumentForm { Title = Document.Title, Kind = Document.KindCode };
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var file = await FileContent.ReadAsync(Chosen);
        var details = new DocumentDetails(About.Title.Trim(), OnList(ListIds.DocumentKinds, About.Kind!, "About.Kind"), About.DatedOn);
        var old = await ToChangeAsync();
        var act = Db.Begin("ReplaceDocument");
        var (document, deed) = old.Replace(details, file, act.Actor, Ids.At(act.At), act.At);
        Db.Take(deed);
        Db.Add(DocumentForm.BytesOf(Db, document, file));
        return await SaveAndGoAsync(Back);
    }
}
