using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.Accounts.MakeRecoveryCodes;

/// <summary>Makes ten new recovery codes and shows them once; the old ones are good no longer.</summary>
[Requires(Right.SignInKeep)]
[ShowsNobody("It shows codes to the person whose sign-in it is")]
[QueryBudget(1)]
public sealed class MakeRecoveryCodesModel(LoxleyDb db, UserManager<Account> accounts, Entrance entrance, Kernel.Access.SecondStep step, CurrentActor current)
    : SecondStepForm(db, accounts, entrance, step, current)
{
    public IReadOnlyList<string> RecoveryCodes { get; private set; } = [];

    protected override async Task<IActionResult> ChangeAsync(Account account)
    {
        RecoveryCodes = await Step.NewRecoveryCodesAsync(account);
        return Page();
    }
}
