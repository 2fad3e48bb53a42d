using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Identity;

namespace Loxley.App.Kernel.Access;

/// <summary>The second step of signing in: a code from an app, or one of ten recovery codes for when the app is lost.</summary>
public sealed class SecondStep(UserManager<Account> accounts, TimeProvider time)
{
    public const int Codes = 10;

    // Without letters and digits that are read for each other.
    private const string Alphabet = "ABCDEFGHJKLMNPQRSTUVWXYZ23456789";

    private const string Provider = "loxley";

    private const string Key = "authenticator-key";

    private const string Recovery = "recovery-codes";

    /// <summary>A key for somebody who has none yet; it counts once a code of it was given.</summary>
    public string NewKey() => accounts.GenerateNewAuthenticatorKey();

    /// <summary>What the picture for the app says.</summary>
    public static string Address(Account account, string key) =>
        $"otpauth://totp/Loxley:{Uri.EscapeDataString(account.Email!)}?secret={key}&issuer=Loxley&algorithm=SHA1&digits=6&period=30";

    /// <summary>Asks for the second step from now on, if the code shows that the app has the key.</summary>
    public async Task<bool> SwitchOnAsync(Account account, string key, string code)
    {
        if (TimeCode.Match(key, code, time.Now(), last: null) is not { } step) return false;
        (account.TwoFactorEnabled, account.LastTimeStep) = (true, step);
        return (await accounts.SetAuthenticationTokenAsync(account, Provider, Key, key)).Succeeded;
    }

    public async Task SwitchOffAsync(Account account)
    {
        account.TwoFactorEnabled = false;
        await accounts.RemoveAuthenticationTokenAsync(account, Provider, Recovery);
        await accounts.RemoveAuthenticationTokenAsync(account, Provider, Key);
    }

    /// <summary>Whether it is a code of now that was not taken before. Of two who send it at once one is refused.</summary>
    public async Task<bool> TakeAsync(Account account, string code)
    {
        if (await accounts.GetAuthenticationTokenAsync(account, Provider, Key) is not { } key) return false;
        if (TimeCode.Match(key, code, time.Now(), account.LastTimeStep) is not { } step) return false;
        account.LastTimeStep = step;
        return (await accounts.UpdateAsync(account)).Succeeded;
    }

    /// <summary>New recovery codes; the old ones are good no longer. They are kept as hashes and can be shown this once.</summary>
    public async Task<IReadOnlyList<string>> NewRecoveryCodesAsync(Account account)
    {
        string[] codes = [.. Enumerable.Range(0, Codes).Select(_ => NewCode())];
        await KeepAsync(account, codes.Select(HashOf));
        return codes;
    }

    public async Task<int> RecoveryCodesLeftAsync(Account account) => (await LeftAsync(account)).Count;

    /// <summary>Whether it is one of the recovery codes; it is good no longer.</summary>
    public async Task<bool> TakeRecoveryAsync(Account account, string code)
    {
        var left = await LeftAsync(account);
        return left.Remove(HashOf(code)) && await KeepAsync(account, left);
    }

    private async Task<List<string>> LeftAsync(Account account) =>
        [.. (await accounts.GetAuthenticationTokenAsync(account, Provider, Recovery) ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries)];

    private async Task<bool> KeepAsync(Account account, IEnumerable<string> hashes) =>
        (await accounts.SetAuthenticationTokenAsync(account, Provider, Recovery, string.Join(' ', hashes))).Succeeded;

    /// <summary>Eighty random bits, in groups of four to be copied by hand.</summary>
    private static string NewCode() => string.Join('-', Ids.Random(16).Select(b => Alphabet[b % Alphabet.Length]).Chunk(4).Select(group => new string(group)));

    /// <summary>Eighty random bits cannot be guessed from a plain hash; spaces, dashes and small letters are read as they are meant.</summary>
    private static string HashOf(string code) => ActComposer.Hash(string.Concat(code.Where(char.IsAsciiLetterOrDigit)).ToUpperInvariant());
}
