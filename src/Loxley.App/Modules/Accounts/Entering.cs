using Loxley.App.Kernel.Access;
using Microsoft.AspNetCore.Mvc;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loxley.App.Modules.Accounts;

/// <summary>Where somebody goes who has proved who they are.</summary>
internal static class Entering
{
    public const string NoPart = "You have no part in a partnership here now. Ask the person who manages accounts in your organisation";

    /// <summary>The page that was asked for, or the choice of a partnership first; nowhere for who has no part in any.</summary>
    public static async Task<IActionResult?> EnterAsync(this PageModel page, Entrance entrance, Account account, string? address)
    {
        var asked = page.Url.IsLocalUrl(address) ? address : "/";
        return await entrance.LetInAsync(page.HttpContext, account) switch
        {
            0 => null,
            1 => page.LocalRedirect(asked),
            _ => page.LocalRedirect($"/partnerships?return={Uri.EscapeDataString(asked)}"),
        };
    }
}
