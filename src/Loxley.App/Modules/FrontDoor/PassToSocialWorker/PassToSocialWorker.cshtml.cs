using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.PassToSocialWorker;

/// <summary>Passes a contact that may be a referral to a social worker, with what has been found out.</summary>
[Requires(Right.ContactTake)]
[QueryBudget(3)]
public sealed class PassToSocialWorkerModel(LoxleyDb db) : ContactPage(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter what the social worker should know")]
    [StringLength(1_000, ErrorMessage = "What the social worker should know must be 1,000 characters or less")]
    public string Note { get; set; } = "";

    public async Task<IActionResult> OnPostAsync()
    {
        var contact = await ToChangeAsync();
        var act = Db.Begin("PassToSocialWorker");
        Db.Take(contact.PassToSocialWorker(act.Actor, Note.Trim(), act.At));
        return await SaveAndShowAsync();
    }
}
