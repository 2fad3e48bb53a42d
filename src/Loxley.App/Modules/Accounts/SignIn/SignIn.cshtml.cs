using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loxley.App.Modules.Accounts.SignIn;

/// <summary>Lets somebody in by email address and password.</summary>
[Open("Nobody is signed in before signing in")]
public sealed class SignInModel(Entrance entrance) : PageModel
{
    private const string Wrong = "The email address or the password is wrong. Check both and try again. After 10 wrong tries, wait 15 minutes";

    [BindProperty]
    [Display(Name = "Email address")]
    [Required(ErrorMessage = "Enter your email address")]
    [StringLength(256, ErrorMessage = "Email address must be 256 characters or less")]
    public string Email { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter your password")]
    [StringLength(256, ErrorMessage = "Password must be 256 characters or less")]
    public string Password { get; set; } = "";

    [BindProperty(SupportsGet = true)]
    public string? Return { get; set; }

    public void OnGet()
    {
    }

    public async Task<IActionResult> OnPostAsync()
    {
        if (!ModelState.IsValid) return Page();
        if (await entrance.JudgeAsync(HttpContext, Email.Trim(), Password) is not { } account) return Refuse(Wrong);
        if (account.TwoFactorEnabled)
        {
            await WaitingStep.BeginAsync(HttpContext, account);
            return Redirect(Return is null ? "/sign-in/code" : $"/sign-in/code?return={Uri.EscapeDataString(Return)}");
        }
        return await this.EnterAsync(entrance, account, Return) ?? Refuse(Entering.NoPart);
    }

    private PageResult Refuse(string sentence)
    {
        ModelState.AddModelError(nameof(Email), sentence);
        return Page();
    }
}
