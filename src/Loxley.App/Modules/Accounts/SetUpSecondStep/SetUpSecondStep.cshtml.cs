using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.Accounts.SetUpSecondStep;

/// <summary>Gives somebody's app a key, and asks for its codes from then on.</summary>
[Requires(Right.SignInKeep)]
[ShowsNobody("It shows a key to the person whose sign-in it is")]
[QueryBudget(2)]
public sealed class SetUpSecondStepModel(
    LoxleyDb db, UserManager<Account> accounts, Entrance entrance, Kernel.Access.SecondStep step, IDataProtectionProvider protection, CurrentActor current) : LoxleyPage(db)
{
    [BindProperty]
    [Required(ErrorMessage = "Enter your password")]
    [StringLength(256, ErrorMessage = "Password must be 256 characters or less")]
    public string Password { get; set; } = "";

    [BindProperty]
    [Required(ErrorMessage = "Enter the code that your app shows")]
    [StringLength(64, ErrorMessage = "The code must be 64 characters or less")]
    public string Code { get; set; } = "";

    /// <summary>The key, sealed for this account: nothing is kept before a code shows that the app has it.</summary>
    [BindProperty]
    public string? Sealed { get; set; }

    public string Key { get; private set; } = "";

    /// <summary>The key as it is typed in by hand.</summary>
    public string KeyInGroups => string.Join(' ', Key.Chunk(4).Select(group => new string(group)));

    public string Address { get; private set; } = "";

    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    public override async Task LoadAsync(CancellationToken ct) => Show(await AccountAsync());

    public override async Task<IActionResult> OnGetAsync(CancellationToken ct)
    {
        var account = await AccountAsync();
        if (account.TwoFactorEnabled) return LocalRedirect("/account");
        Show(account);
        return Page();
    }

    public async Task<IActionResult> OnPostAsync()
    {
        var account = await AccountAsync();
        if (account.TwoFactorEnabled) return LocalRedirect("/account");
        Show(account);
        if (!await entrance.JudgeAsync(HttpContext, account, () => accounts.CheckPasswordAsync(account, Password)))
        {
            ModelState.AddModelError(nameof(Password), "The password is wrong. After 10 wrong tries, wait 15 minutes");
            return Page();
        }
        await entrance.ForgetAsync(HttpContext, account);
        if (!await step.SwitchOnAsync(account, Key, Code))
        {
            ModelState.AddModelError(nameof(Code), "That is not the code of this key. Check that the time on your telephone is right, and enter the code that the app shows now");
            return Page();
        }
        RecoveryCodes = await step.NewRecoveryCodesAsync(account);
        return Page();
    }

    private async Task<Account> AccountAsync() => (await accounts.FindByIdAsync(current.Session!.AccountId.ToString()))!;

    private void Show(Account account)
    {
        var seal = protection.CreateProtector("loxley.second-step", account.Id.ToString());
        Key = Unsealed(seal) ?? step.NewKey();
        Sealed = seal.Protect(Key);
        ModelState.Remove(nameof(Sealed));
        Address = Kernel.Access.SecondStep.Address(account, Key);
    }

    private string? Unsealed(IDataProtector seal)
    {
        if (string.IsNullOrEmpty(Sealed)) return null;
        try
        {
            return seal.Unprotect(Sealed);
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return null;
        }
    }
}
