using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.ReturnDecision;

/// <summary>A manager sends a decision back to the worker, with what is missing.</summary>
[Requires(Right.ContactApprove)]
[QueryBudget(3)]
public sealed class ReturnDecisionModel(LoxleyDb db) : ContactPage(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter what should be looked at again")]
    [StringLength(2_000, ErrorMessage = "What should be looked at again must be 2,000 characters or less")]
    public string Note { get; set; } = "";

    public async Task<IActionResult> OnPostAsync()
    {
        var contact = await ToChangeAsync();
        var act = Db.Begin("ReturnDecision");
        Db.Take(contact.Return(act.Actor, Note.Trim(), act.At));
        return await SaveAndShowAsync();
    }
}
