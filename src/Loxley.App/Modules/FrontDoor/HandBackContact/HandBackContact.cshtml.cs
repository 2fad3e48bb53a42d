using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.HandBackContact;

/// <summary>Puts a contact back into the queue, with a word for whoever takes it next.</summary>
[Requires(Right.ContactTake)]
[QueryBudget(3)]
public sealed class HandBackContactModel(LoxleyDb db) : ContactPage(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter what the next person should know")]
    [StringLength(1_000, ErrorMessage = "What the next person should know must be 1,000 characters or less")]
    public string Note { get; set; } = "";

    public async Task<IActionResult> OnPostAsync()
    {
        var contact = await ToChangeAsync();
        var act = Db.Begin("HandBackContact");
        Db.Take(contact.HandBack(act.Actor, Note.Trim(), act.At));
        return await SaveAndShowAsync();
    }
}
