using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.Accounts.ChangePassword;

/// <summary>Gives somebody another password, and ends their sign-ins elsewhere.</summary>
[Requires(Right.SignInKeep)]
[ShowsNobody("A form for two passwords")]
[QueryBudget(1)]
public sealed class ChangePasswordModel(LoxleyDb db, UserManager<Account> accounts, Entrance entrance, Sessions sessions, CurrentActor current) : LoxleyPage(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter the password you have now")]
    [StringLength(256, ErrorMessage = "The password you have now must be 256 characters or less")]
    public string Password { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter a new password")]
    [StringLength(256, MinimumLength = 12, ErrorMessage = "The new password must be between 12 and 256 characters")]
    public string NewPassword { get; set; } = "";

    public override Task LoadAsync(CancellationToken ct) => Task.CompletedTask;

    public async Task<IActionResult> OnPostAsync()
    {
        var session = current.Session!;
        var account = (await accounts.FindByIdAsync(session.AccountId.ToString()))!;
        if (!await entrance.JudgeAsync(HttpContext, account, () => accounts.CheckPasswordAsync(account, Password)))
        {
            ModelState.AddModelError(nameof(Password), "That is not the password you have now. After 10 wrong tries, wait 15 minutes");
            return Page();
        }
        var changed = await accounts.ChangePasswordAsync(account, Password, NewPassword);
        if (!changed.Succeeded)
        {
            ModelState.AddModelError(nameof(NewPassword), "The new password could not be taken. Try another");
            return Page();
        }
        await sessions.EndAsync(session.AccountId, s => s.Id != session.Id);
        await entrance.ForgetAsync(HttpContext, account);
        return LocalRedirect("/account");
    }
}
