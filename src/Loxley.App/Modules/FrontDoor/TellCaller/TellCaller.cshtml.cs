using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;
using Loxley.App.Modules.FrontDoor.Contract;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.FrontDoor.TellCaller;

/// <summary>Notes how the caller was told what became of it, or why the caller cannot be told.</summary>
[Requires(Right.ContactDecide)]
[QueryBudget(3)]
public sealed class TellCallerModel(LoxleyDb db) : TellingPage(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Choose whether the caller has been told")]
    public bool? Told { get; set; }

    [BindProperty]
    [AskedWhen(nameof(Told), true)]
    [StringLength(500, ErrorMessage = "How the caller was told must be 500 characters or less")]
    public string? How { get; set; }

    /// <summary>They were told in person or by telephone.</summary>
    [BindProperty]
    [AskedWhen(nameof(Told), true)]
    public bool ByVoice { get; set; }

    [BindProperty]
    [AskedWhen(nameof(Told), false)]
    [StringLength(500, ErrorMessage = "Why the caller cannot be told must be 500 characters or less")]
    public string? WhyNot { get; set; }

    /// <summary>By when the caller is to be told in person or by telephone; nothing where the partnership sets no limit.</summary>
    public DateTime? VoiceBy => Contact.VoiceOwedSince is { } since ? Panels.DueBy<ReferralNotAccepted>(Db, since) : null;

    public async Task<IActionResult> OnPostAsync()
    {
        var told = Told == true;
        var words = (told ? How : WhyNot)?.Trim();
        if (string.IsNullOrEmpty(words))
        {
            throw new RefusedException(told
                ? new Refusal("NoHow", "Enter how the caller was told", nameof(How))
                : new Refusal("NoWhyNot", "Enter why the caller cannot be told", nameof(WhyNot)));
        }
        var contact = await ToChangeAsync();
        if (told) Heed(contact);
        var act = Db.Begin("TellCaller");
        Db.Take(told ? contact.Tell(words, ByVoice, act.At) : contact.CannotTell(words, act.At));
        return await SaveAndShowAsync();
    }
}
