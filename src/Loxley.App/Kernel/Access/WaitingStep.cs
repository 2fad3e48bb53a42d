using System.Security.Claims;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

namespace Loxley.App.Kernel.Access;

/// <summary>Remembers for ten minutes, in a sealed cookie, who has given a right password and owes the second step.</summary>
public sealed class WaitingStep(UserManager<Account> accounts)
{
    private const string Stamp = "loxley:stamp";

    public static TimeSpan Length { get; } = TimeSpan.FromMinutes(10);

    private static string Scheme => IdentityConstants.TwoFactorUserIdScheme;

    public static Task BeginAsync(HttpContext context, Account account) => context.SignInAsync(Scheme, new ClaimsPrincipal(new ClaimsIdentity(
        [new Claim(ClaimTypes.NameIdentifier, account.Id.ToString()), new Claim(Stamp, account.SecurityStamp ?? "")], Scheme)));

    /// <summary>Whose second step is owed; nobody's after ten minutes, or where the password has changed since.</summary>
    public async Task<Account?> FindAsync(HttpContext context)
    {
        var waiting = (await context.AuthenticateAsync(Scheme)).Principal;
        if (waiting?.FindFirstValue(ClaimTypes.NameIdentifier) is not { } id) return null;
        var account = await accounts.FindByIdAsync(id);
        return account is { TwoFactorEnabled: true } && account.SecurityStamp == waiting.FindFirstValue(Stamp) ? account : null;
    }

    public static Task EndAsync(HttpContext context) => context.SignOutAsync(Scheme);
}
