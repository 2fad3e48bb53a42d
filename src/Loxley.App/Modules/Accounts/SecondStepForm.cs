using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.Accounts;

/// <summary>A form that changes the second step, for who has the password and a code.</summary>
public abstract class SecondStepForm(LoxleyDb db, UserManager<Account> accounts, Entrance entrance, Kernel.Access.SecondStep step, CurrentActor current) : LoxleyPage(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter your password")]
    [StringLength(256, ErrorMessage = "Password must be 256 characters or less")]
    public string Password { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter the code that your app shows, or a recovery code")]
    [StringLength(64, ErrorMessage = "The code must be 64 characters or less")]
    public string Code { get; set; } = "";

    protected SessionHold This => current.Session!;

    protected Kernel.Access.SecondStep Step => step;

    public override Task LoadAsync(CancellationToken ct) => Task.CompletedTask;

    public async Task<IActionResult> OnPostAsync()
    {
        var account = (await accounts.FindByIdAsync(This.AccountId.ToString()))!;
        if (!account.TwoFactorEnabled) return LocalRedirect("/account");
        if (!await entrance.JudgeAsync(HttpContext, account, () => RightAsync(account)))
        {
            ModelState.AddModelError(nameof(Password), "The password or the code is wrong, or the code was used before. After 10 wrong tries, wait 15 minutes");
            return Page();
        }
        await entrance.ForgetAsync(HttpContext, account);
        return await ChangeAsync(account);
    }

    protected abstract Task<IActionResult> ChangeAsync(Account account);

    private async Task<bool> RightAsync(Account account) =>
        await accounts.CheckPasswordAsync(account, Password) && (await step.TakeAsync(account, Code) || await step.TakeRecoveryAsync(account, Code));
}
