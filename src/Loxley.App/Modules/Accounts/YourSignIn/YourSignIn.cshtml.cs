using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Forms;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;

namespace Loxley.App.Modules.Accounts.YourSignIn;

/// <summary>From where somebody is signed in, and how they prove who they are.</summary>
[Requires(Right.SignInKeep)]
[ShowsNobody("It shows the sign-ins of the person who asks")]
[QueryBudget(4)]
public sealed class YourSignInModel(LoxleyDb db, UserManager<Account> accounts, Kernel.Access.SecondStep step, Sessions sessions, CurrentActor current) : LoxleyPage(db)
{
    /// <summary>The sign-in to end.</summary>
    [BindProperty]
    public Guid Which { get; set; }

    public IReadOnlyList<SessionRow> Open { get; private set; } = [];

    public SessionHold This => current.Session!;

    /// <summary>Recovery codes that are left; none where no second step is asked for.</summary>
    public int? RecoveryCodes { get; private set; }

    public override async Task LoadAsync(CancellationToken ct)
    {
        Open = await sessions.OpenAsync(This.AccountId, ct);
        var account = (await accounts.FindByIdAsync(This.AccountId.ToString()))!;
        if (account.TwoFactorEnabled) RecoveryCodes = await step.RecoveryCodesLeftAsync(account);
    }

    public async Task<IActionResult> OnPostEndAsync()
    {
        // The one that asks is ended by signing out.
        await sessions.EndAsync(This.AccountId, s => s.Id == Which && s.Id != This.Id);
        return LocalRedirect("/account");
    }

    public async Task<IActionResult> OnPostEndOthersAsync()
    {
        await sessions.EndAsync(This.AccountId, s => s.Id != This.Id);
        return LocalRedirect("/account");
    }
}
