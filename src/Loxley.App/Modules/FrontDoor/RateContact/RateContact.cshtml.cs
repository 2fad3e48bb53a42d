using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.RateContact;

/// <summary>Says how urgent a contact is, in words. It stands in the queue and sorts nothing.</summary>
[Requires(Right.ContactTake)]
[QueryBudget(3)]
public sealed class RateContactModel(LoxleyDb db) : ContactPage(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Choose how urgent it is")]
    public string Urgency { get; set; } = "";

    [BindProperty]
    [StringLength(500, ErrorMessage = "Why must be 500 characters or less")]
    public string? Note { get; set; }

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        Urgency = Contact.Urgency ?? "";
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var contact = await ToChangeAsync();
        var act = Db.Begin("RateContact");
        Db.Take(contact.Rate(OnList(ListIds.ContactUrgencies, Urgency, nameof(Urgency)), Note, act.At));
        return await SaveAndShowAsync();
    }
}
