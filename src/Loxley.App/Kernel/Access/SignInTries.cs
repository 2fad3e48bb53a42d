using System.Net;
using System.Net.Sockets;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Access;

/// <summary>
/// Counts tries to sign in, so that guessing stops and nobody can lock anybody else out: a browser from which an account
/// was used before is counted by itself, and all that are not known are counted together.
/// </summary>
public sealed class SignInTries(LoxleyDb db, Machinery machinery, TimeProvider time)
{
    /// <summary>How many tries are taken before the next has to wait.</summary>
    public const int Most = 10;

    /// <summary>How many wrong tries are taken from one place: a school or an office may be one place.</summary>
    public const int MostFromOnePlace = 100;

    /// <summary>How the keys of known browsers begin.</summary>
    public const string Known = "known:";

    private const int Again = 20;

    public static TimeSpan Wait { get; } = TimeSpan.FromMinutes(15);

    private static TimeSpan Kept { get; } = TimeSpan.FromDays(1);

    /// <summary>The key of a browser that an account has been used from.</summary>
    public static string KeyOfKnown(Guid account, Guid browser) => $"{Known}{account:N}:{browser:N}";

    /// <summary>The key of all other browsers, by what was typed, whether there is such an account or not.</summary>
    public static string KeyOfStrangers(string email) => $"stranger:{ActComposer.Hash(email.ToUpperInvariant())}";

    /// <summary>The key of a place; a network of the sixth version counts as one.</summary>
    public static string KeyOfPlace(IPAddress? from)
    {
        if (from is null) return "place:unknown";
        var bytes = (from.IsIPv4MappedToIPv6 ? from.MapToIPv4() : from).GetAddressBytes();
        return $"place:{ActComposer.Hash(Convert.ToHexString(from.AddressFamily == AddressFamily.InterNetworkV6 && bytes.Length == 16 ? bytes[..8] : bytes))}";
    }

    /// <summary>Whether a place has had its tries.</summary>
    public Task<bool> ShutAsync(string place)
    {
        var since = time.Now() - Wait;
        return db.Set<SignInTriesRow>().AnyAsync(t => t.Key == place && t.Count >= MostFromOnePlace && t.LastAt > since);
    }

    /// <summary>Counts a try before it is judged, so that many at once are no way round; false when it has to wait.</summary>
    public async Task<bool> TakeAsync(string key, int most = Most)
    {
        for (var i = 0; i < Again; i++)
        {
            var row = await db.Set<SignInTriesRow>().SingleOrDefaultAsync(t => t.Key == key);
            var now = time.Now();
            if (row is null) db.Add(new SignInTriesRow { Key = key, Count = 1, LastAt = now });
            else if (now - row.LastAt >= Wait) (row.Count, row.LastAt) = (1, now);
            else if (row.Count >= most) return false;
            else (row.Count, row.LastAt) = (row.Count + 1, now);
            if (await SavedAsync()) return true;
        }
        return false;
    }

    /// <summary>Counts a wrong try from a place, and forgets what is long over.</summary>
    public async Task CountAsync(string place)
    {
        await TakeAsync(place, int.MaxValue);
        var old = time.Now() - Kept;
        db.RemoveRange(await db.Set<SignInTriesRow>().Where(t => t.LastAt < old).OrderBy(t => t.LastAt).Take(Again).ToListAsync());
        await SavedAsync();
    }

    /// <summary>Somebody has got in: their count begins anew.</summary>
    public async Task ForgetAsync(string key)
    {
        if (await db.Set<SignInTriesRow>().SingleOrDefaultAsync(t => t.Key == key) is not { } row) return;
        db.Remove(row);
        await SavedAsync();
    }

    private async Task<bool> SavedAsync()
    {
        try
        {
            await machinery.SaveAsync(db);
            return true;
        }
        catch (Exception met) when (met is UniqueRuleException or StaleRecordException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }
}
