using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loxley.App.Modules.Accounts.SecondStep;

/// <summary>Takes the code of somebody who has given a right password.</summary>
[Open("Nobody is signed in before the second step")]
public sealed class SecondStepModel(Entrance entrance, WaitingStep waiting, Kernel.Access.SecondStep step) : PageModel
{
    private const string Wrong = "That code is wrong or was used before. Wait for the next one and type it in. After 10 wrong tries, wait 15 minutes";

    private const string WrongRecovery = "That is not one of your recovery codes, or it was used before. After 10 wrong tries, wait 15 minutes";

    [BindProperty]
    [StringLength(64, ErrorMessage = "The code must be 64 characters or less")]
    public string? Code { get; set; }

    [BindProperty]
    [StringLength(64, ErrorMessage = "The recovery code must be 64 characters or less")]
    public string? RecoveryCode { get; set; }

    [BindProperty(SupportsGet = true)]
    public string? Return { get; set; }

    public async Task<IActionResult> OnGetAsync() => await waiting.FindAsync(HttpContext) is null ? Again() : Page();

    public Task<IActionResult> OnPostAsync() => TakeAsync(nameof(Code), Code, Wrong, "Enter the code that your app shows", step.TakeAsync);

    public Task<IActionResult> OnPostRecoveryAsync() => TakeAsync(nameof(RecoveryCode), RecoveryCode, WrongRecovery, "Enter a recovery code", step.TakeRecoveryAsync);

    private async Task<IActionResult> TakeAsync(string field, string? code, string wrong, string missing, Func<Account, string, Task<bool>> take)
    {
        if (await waiting.FindAsync(HttpContext) is not { } account) return Again();
        if (string.IsNullOrWhiteSpace(code)) ModelState.AddModelError(field, missing);
        if (!ModelState.IsValid) return Page();
        if (!await entrance.JudgeAsync(HttpContext, account, () => take(account, code!))) return Refuse(field, wrong);
        await WaitingStep.EndAsync(HttpContext);
        return await this.EnterAsync(entrance, account, Return) ?? Refuse(field, Entering.NoPart);
    }

    private RedirectResult Again() => Redirect(Return is null ? "/sign-in" : $"/sign-in?return={Uri.EscapeDataString(Return)}");

    private PageResult Refuse(string field, string sentence)
    {
        ModelState.AddModelError(field, sentence);
        return Page();
    }
}
