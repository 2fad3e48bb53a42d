using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.ConfirmContact;

/// <summary>Notes that what a professional told by word of mouth has come in writing, be it by letter or mail.</summary>
[Requires(Right.ContactRecord)]
[QueryBudget(3)]
public sealed class ConfirmContactModel(LoxleyDb db) : ContactPage(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter how it came")]
    [StringLength(300, ErrorMessage = "How it came must be 300 characters or less")]
    public string How { get; set; } = "";

    [BindProperty]
    [Display(Name = "Day on which it came")]
    public DateOnly CameOn { get; set; }

    [BindProperty]
    [Required(ErrorMessage = "Enter the time at which it came")]
    [StringLength(10, ErrorMessage = "Enter the time at which it came as hours and minutes, such as 14:05")]
    public string CameTime { get; set; } = "";

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        await LoadAsync(ct);
        (CameOn, CameTime) = TimeOfDay.Parts(Db.Now);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var contact = await ToChangeAsync();
        var act = Db.Begin("ConfirmContact");
        Db.Take(contact.Confirm(How.Trim(), TimeOfDay.Read(CameOn, CameTime, "the time at which it came", nameof(CameTime)), act.At));
        return await SaveAndShowAsync();
    }
}
