using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.People.WithdrawDocument;

/// <summary>Takes a document that should not stand in this record out of the list; it can still be read, as withdrawn.</summary>
[Requires(Right.DocumentAdd)]
[QueryBudget(4)]
public sealed class WithdrawDocumentModel(LoxleyDb db) : DocumentPage(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter why the document must be withdrawn")]
    [StringLength(1_000, ErrorMessage = "Why must be 1,000 characters or less")]
    public string Why { get; set; } = "";

    public async Task<IActionResult> OnPostAsync()
    {
        var document = await ToChangeAsync();
        if (document.Agency != Db.Actor.Agency) throw new RefusedException(RecordRefusals.OtherAgencys(Db.Protocol.AgencyName(document.Agency)));
        var act = Db.Begin("WithdrawDocument");
        Db.Take(document.Withdraw(act.Actor, Why.Trim(), act.At));
        return await SaveAndGoAsync(Back);
    }
}
