using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.People.WithdrawNote;

/// <summary>Takes a note that was put on the wrong child out of the story; it can still be read, as withdrawn.</summary>
[Requires(Right.NoteWrite)]
[QueryBudget(4)]
public sealed class WithdrawNoteModel(LoxleyDb db) : NotePage(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter why the note must be withdrawn")]
    [StringLength(1_000, ErrorMessage = "Why must be 1,000 characters or less")]
    public string Why { get; set; } = "";

    public async Task<IActionResult> OnPostAsync()
    {
        var note = await ToChangeAsync();
        if (note.Agency != Db.Actor.Agency) throw new RefusedException(RecordRefusals.OtherAgencys(Db.Protocol.AgencyName(note.Agency)));
        var act = Db.Begin("WithdrawNote");
        Db.Take(note.Withdraw(act.Actor, Why.Trim(), act.At));
        return await SaveAndGoAsync(note.Address);
    }
}
