using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Pages;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loxley.App.Modules.Gallery;

/// <summary>Every component in every state: the page that all checks of looks and access run on.</summary>
[Open("Shows the look of components, and no data")]
public sealed class GalleryModel : PageModel
{
    public static IReadOnlyList<Choice> Schools { get; } =
    [
        new("1", "Ashfield Lane Primary"),
        new("2", "Beck Road Academy"),
        new("3", "Cedar House", "Independent") { Disabled = true },
    ];

    public static IReadOnlyList<Choice> Worries { get; } =
    [
        new("neglect", "Neglect", "Food, warmth, health or supervision"),
        new("harm", "Physical harm"),
        new("other", "Something else") { Disabled = true },
    ];

    [BindProperty, Display(Name = "Full name")]
    public string? Known { get; set; } = "Tam O'Shea <b>not bold</b>";

    [BindProperty, Display(Name = "What happened")]
    public string? Account { get; set; } = "\nThe first line is blank, and this one has \"quotes\" & an ampersand.";

    [BindProperty, Display(Name = "School")]
    public string? School { get; set; } = "2";

    [BindProperty]
    public string? Contact { get; set; } = "letter";

    [BindProperty]
    [AskedWhen(nameof(Contact), "telephone")]
    public string? Telephone { get; set; }

    [BindProperty]
    public List<string> Kinds { get; set; } = ["harm"];

    [BindProperty, Display(Name = "Date of birth")]
    public DateOnly? Born { get; set; } = new(2014, 2, 7);

    [BindProperty, Display(Name = "Day of the visit")]
    public DateOnly? Seen { get; set; } = new(2026, 5, 17);

    [BindProperty]
    public string? WrongName { get; set; }

    [BindProperty]
    public string? WrongAccount { get; set; }

    [BindProperty]
    public string? WrongSchool { get; set; }

    [BindProperty]
    public string? WrongLong { get; set; }

    [BindProperty]
    public string? WrongContact { get; set; }

    [BindProperty]
    public List<string> WrongKinds { get; set; } = [];

    [BindProperty, Display(Name = "Date of the meeting")]
    public DateOnly? WrongDate { get; set; }

    [BindProperty, Display(Name = "Day of the last visit")]
    public DateOnly? WrongSeen { get; set; }

    [BindProperty]
    public string? WrongPassword { get; set; }

    [BindProperty]
    public string? WrongSearch { get; set; }

    /// <summary>Whether the page is shown as it comes back with errors.</summary>
    [BindProperty(SupportsGet = true)]
    public bool Errors { get; set; }

    public void OnGet()
    {
        if (!Errors) return;
        ModelState.AddModelError(nameof(WrongName), "Enter the child's name as it is on the birth certificate");
        ModelState.AddModelError(nameof(WrongAccount), "What happened must be 200 characters or less");
        ModelState.AddModelError(nameof(WrongSchool), "Choose a school");
        ModelState.AddModelError(nameof(WrongLong), "Choose a school from the list");
        ModelState.AddModelError(nameof(WrongContact), "Choose how to reach the family");
        ModelState.AddModelError(nameof(WrongKinds), "Choose what worries you");
        ModelState.SetModelValue($"{nameof(WrongDate)}.Day", "31", "31");
        ModelState.SetModelValue($"{nameof(WrongDate)}.Year", "2026", "2026");
        ModelState.AddModelError($"{nameof(WrongDate)}.Month", "Date of the meeting must include a month");
        ModelState.SetModelValue(nameof(WrongSeen), "31/2/2026", "31/2/2026");
        ModelState.AddModelError(nameof(WrongSeen), "Day of the last visit must be a real date");
        ModelState.AddModelError(nameof(WrongPassword), "Enter your password");
        ModelState.AddModelError(nameof(WrongSearch), "Enter at least two letters");
        ModelState.AddModelError("", "Somebody else did this, or something that it depends on, a moment ago. Look at what is there now, and do it again if it is still to be done.");
    }

    public void OnPost()
    {
    }
}
