using Loxley.App.Kernel.Access;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loxley.App.Modules.Accounts.SignOut;

/// <summary>Ends a sign-in. What was typed and kept stays on the server.</summary>
[Open("It ends a sign-in, whoever asks")]
public sealed class SignOutModel(Sessions sessions, CurrentActor current) : PageModel
{
    public IActionResult OnGet() => LocalRedirect("/");

    public async Task<IActionResult> OnPostAsync()
    {
        if (current.Session is { } session) await sessions.EndAsync(session.AccountId, s => s.Id == session.Id);
        await HttpContext.SignOutAsync(IdentityConstants.ApplicationScheme);
        return LocalRedirect("/sign-in");
    }
}
