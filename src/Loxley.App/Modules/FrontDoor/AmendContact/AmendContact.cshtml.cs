using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.AmendContact;

/// <summary>Puts right or adds to what was written of a worry. Of two who write at once, the second sees both texts.</summary>
[Requires(Right.ContactRecord)]
[QueryBudget(3)]
public sealed class AmendContactModel(LoxleyDb db) : ContactPage(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter what the caller is worried about")]
    [StringLength(10_000, ErrorMessage = "What the caller is worried about must be 10,000 characters or less")]
    public string Worry { get; set; } = "";

    [BindProperty]
    public SafeContact Safely { get; set; } = new();

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        (Worry, Safely) = (Contact.Worry, Contact.Safely);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var contact = await ToChangeAsync();
        var act = Db.Begin("AmendContact");
        Db.Take(contact.Amend(Worry, Safely, act.At));
        return await SaveAndShowAsync();
    }
}
