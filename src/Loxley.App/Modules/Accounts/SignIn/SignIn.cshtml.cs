using System.ComponentModel.DataAnnotations;
using System.Security.Claims;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loxley.App.Modules.Accounts.SignIn;

/// <summary>Lets somebody in by email address and password.</summary>
[Open("Nobody is signed in before signing in")]
public sealed class SignInModel(UserManager<Account> accounts, SignInManager<Account> signIns, LoxleyDb db, TimeProvider time) : PageModel
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
        var account = await accounts.FindByEmailAsync(Email.Trim());
        // The same work is done for an address that is not known, so that neither the answer nor its time tells.
        if (account is null) accounts.PasswordHasher.HashPassword(new Account(), Password);
        var result = account is null ? Microsoft.AspNetCore.Identity.SignInResult.Failed : await signIns.CheckPasswordSignInAsync(account, Password, lockoutOnFailure: true);
        if (!result.Succeeded) return Refuse(Wrong);
        var partnerships = await Members.PartnershipsAsync(db, account!.Id, time.Now());
        if (partnerships.Count == 0) return Refuse("You have no part in a partnership here now. Ask the person who manages accounts in your organisation");
        var identity = new ClaimsIdentity(
            [
                new Claim(ClaimTypes.NameIdentifier, account.Id.ToString()),
                new Claim(Members.PartnershipClaim, partnerships[0].ToString()),
            ],
            IdentityConstants.ApplicationScheme);
        await HttpContext.SignInAsync(IdentityConstants.ApplicationScheme, new ClaimsPrincipal(identity));
        return LocalRedirect(Url.IsLocalUrl(Return) ? Return : "/");
    }

    private PageResult Refuse(string sentence)
    {
        ModelState.AddModelError(nameof(Email), sentence);
        return Page();
    }
}
