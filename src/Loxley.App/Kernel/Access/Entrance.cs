using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Identity;

namespace Loxley.App.Kernel.Access;

/// <summary>Judges who wants to come in, and lets them in.</summary>
public sealed class Entrance(
    UserManager<Account> accounts, SignInTries tries, KnownBrowsers browsers, Sessions sessions, CurrentActor current, LoxleyDb db, TimeProvider time)
{
    /// <summary>
    /// The account of an address and a password; none where either is wrong or the next try has to wait. The same work is
    /// done for all of them, so that neither the answer nor its time tells which.
    /// </summary>
    public async Task<Account?> JudgeAsync(HttpContext context, string email, string password)
    {
        var account = await accounts.FindByEmailAsync(email);
        return await TryAsync(context, email, account, () => RightAsync(account, password), always: true) ? account : null;
    }

    /// <summary>Judges something that an account gives to prove itself, such as a code; wrong ones count like wrong passwords.</summary>
    public Task<bool> JudgeAsync(HttpContext context, Account account, Func<Task<bool>> right) => TryAsync(context, account.Email!, account, right, always: false);

    /// <summary>Signs an account in, to the partnership it has been in longest, and gives the number of its partnerships: zero lets nobody in.</summary>
    public async Task<int> LetInAsync(HttpContext context, Account account)
    {
        var partnerships = await Members.PartnershipsAsync(db, account.Id, time.Now());
        if (partnerships.Count == 0) return 0;
        await ForgetAsync(context, account);
        browsers.Remember(context, account.Id);
        await sessions.BeginAsync(context, account.Id, partnerships[0], partnerships.Count > 1);
        return partnerships.Count;
    }

    /// <summary>What was tried counts no longer, since the right thing was given.</summary>
    public Task ForgetAsync(HttpContext context, Account account) => tries.ForgetAsync(KeyOf(context, account.Email!, account));

    private async Task<bool> TryAsync(HttpContext context, string email, Account? account, Func<Task<bool>> right, bool always)
    {
        var (key, place) = (KeyOf(context, email, account), SignInTries.KeyOfPlace(context.Connection.RemoteIpAddress));
        var known = key.StartsWith(SignInTries.Known, StringComparison.Ordinal);
        var open = await tries.TakeAsync(key) && (known || !await tries.ShutAsync(place));
        // A code that has to wait is not used up; a password is looked at in any case, for the time that takes.
        if ((open || always) && await right() && open) return true;
        await tries.CountAsync(place);
        return false;
    }

    private string KeyOf(HttpContext context, string email, Account? account)
    {
        if (account is null) return SignInTries.KeyOfStrangers(email);
        // Who is signed in already is counted by the sign-in.
        var known = current.Session?.AccountId == account.Id ? current.Session.Id : browsers.Find(context, account.Id);
        return known is { } browser ? SignInTries.KeyOfKnown(account.Id, browser) : SignInTries.KeyOfStrangers(email);
    }

    private async Task<bool> RightAsync(Account? account, string password)
    {
        if (account is not null) return await accounts.CheckPasswordAsync(account, password);
        accounts.PasswordHasher.HashPassword(new Account(), password);
        return false;
    }
}
