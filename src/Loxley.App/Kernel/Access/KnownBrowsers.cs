using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.DataProtection;

namespace Loxley.App.Kernel.Access;

/// <summary>
/// Remembers on a browser, sealed, from which accounts it was signed in: for counting tries alone, it lets nobody in.
/// </summary>
public sealed class KnownBrowsers(IDataProtectionProvider protection)
{
    public const string Cookie = "loxley-known";

    /// <summary>Several people may share a browser; the oldest is forgotten first.</summary>
    private const int Most = 8;

    private readonly IDataProtector seal = protection.CreateProtector("loxley.known-browser");

    /// <summary>The browser's id for an account, if the account was used on it.</summary>
    public Guid? Find(HttpContext context, Guid account) => Read(context).Where(k => k.Account == account).Select(k => (Guid?)k.Browser).FirstOrDefault();

    public void Remember(HttpContext context, Guid account)
    {
        var known = Read(context);
        if (known.Any(k => k.Account == account)) return;
        var all = known.Append((account, Ids.Next())).TakeLast(Most);
        context.Response.Cookies.Append(Cookie, seal.Protect(string.Join(' ', all.Select(k => $"{k.Item1:N}.{k.Item2:N}"))), new CookieOptions
        {
            HttpOnly = true,
            SameSite = SameSiteMode.Lax,
            Secure = context.Request.IsHttps,
            IsEssential = true,
            Path = "/sign-in",
            MaxAge = TimeSpan.FromDays(400),
        });
    }

    private List<(Guid Account, Guid Browser)> Read(HttpContext context)
    {
        if (context.Request.Cookies[Cookie] is not { Length: > 0 } cookie) return [];
        try
        {
            return [.. seal.Unprotect(cookie).Split(' ').Select(k => (Guid.Parse(k.AsSpan(0, 32)), Guid.Parse(k.AsSpan(33))))];
        }
        catch (System.Security.Cryptography.CryptographicException)
        {
            return [];
        }
    }
}
