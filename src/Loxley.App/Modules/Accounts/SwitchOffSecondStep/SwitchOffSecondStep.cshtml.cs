using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.Accounts.SwitchOffSecondStep;

/// <summary>Asks for a password alone from now on, and ends sign-ins elsewhere.</summary>
[Requires(Right.SignInKeep)]
[ShowsNobody("A form for a password and a code")]
[QueryBudget(1)]
public sealed class SwitchOffSecondStepModel(
    LoxleyDb db, UserManager<Account> accounts, Entrance entrance, Kernel.Access.SecondStep step, Sessions sessions, CurrentActor current)
    : SecondStepForm(db, accounts, entrance, step, current)
{
    protected override async Task<IActionResult> ChangeAsync(Account account)
    {
        await Step.SwitchOffAsync(account);
        await sessions.EndAsync(account.Id, s => s.Id != This.Id);
        return LocalRedirect("/account");
    }
}
