using System.Security.Claims;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Access;

/// <summary>Begins, lists and ends sign-ins. The cookie names a row, and the row decides.</summary>
public sealed class Sessions(LoxleyDb db, Machinery machinery, TimeProvider time)
{
    /// <summary>The claim that names the row.</summary>
    public const string Claim = "loxley:session";

    /// <summary>The claim of somebody who has a part in several partnerships.</summary>
    public const string SeveralClaim = "loxley:several";

    private const int MostForgotten = 100;

    /// <summary>How long a sign-in lasts while nothing is sent.</summary>
    public static TimeSpan Idle { get; } = TimeSpan.FromMinutes(30);

    /// <summary>How long a sign-in lasts whatever is sent: a long shift.</summary>
    public static TimeSpan Longest { get; } = TimeSpan.FromHours(12);

    /// <summary>It is written down no more often that something was sent.</summary>
    public static TimeSpan Step { get; } = TimeSpan.FromMinutes(1);

    private static TimeSpan Remembered { get; } = TimeSpan.FromDays(28);

    /// <summary>Signs an account in to a partnership, from the browser that asks.</summary>
    public async Task BeginAsync(HttpContext context, Guid account, Guid partnership, bool several)
    {
        var now = time.Now();
        var row = new SessionRow
        {
            PartnershipId = partnership, Id = Ids.At(now), AccountId = account, BegunAt = now, SeenAt = now,
            Device = DeviceName.Of(context.Request.Headers.UserAgent),
        };
        db.Add(row);
        var old = now - Remembered;
        db.RemoveRange(await db.Set<SessionRow>().Where(s => s.AccountId == account && s.SeenAt < old).Take(MostForgotten).ToListAsync(CancellationToken.None));
        await machinery.SaveAsync(db);
        List<Claim> claims =
        [
            new(ClaimTypes.NameIdentifier, account.ToString()), new(Members.PartnershipClaim, partnership.ToString()), new(Claim, row.Id.ToString()),
        ];
        if (several) claims.Add(new(SeveralClaim, "yes"));
        await context.SignInAsync(IdentityConstants.ApplicationScheme, new ClaimsPrincipal(new ClaimsIdentity(claims, IdentityConstants.ApplicationScheme)));
    }

    /// <summary>The sign-ins of an account that have not ended, latest first.</summary>
    public Task<List<SessionRow>> OpenAsync(Guid account, CancellationToken ct)
    {
        var (idle, longest) = Limits(time.Now());
        return db.Set<SessionRow>().Where(s => s.AccountId == account && s.EndedAt == null && s.SeenAt > idle && s.BegunAt > longest)
            .OrderByDescending(s => s.SeenAt).ThenByDescending(s => s.Id).ToListAsync(ct);
    }

    /// <summary>Ends those of an account's sign-ins that are meant.</summary>
    public async Task EndAsync(Guid account, Func<SessionRow, bool> meant)
    {
        var now = time.Now();
        foreach (var row in (await OpenAsync(account, CancellationToken.None)).Where(meant)) row.EndedAt = now;
        await machinery.SaveAsync(db);
    }

    /// <summary>Notes that something was sent, if that was not noted lately.</summary>
    public async Task SeeAsync(SessionHold session)
    {
        var now = time.Now();
        if (now - session.SeenAt < Step) return;
        var row = new SessionRow { PartnershipId = session.PartnershipId, Id = session.Id, AccountId = session.AccountId, BegunAt = session.BegunAt, SeenAt = session.SeenAt, Device = "" };
        db.Attach(row).Property(s => s.SeenAt).CurrentValue = now;
        await machinery.SaveAsync(db);
        db.Entry(row).State = EntityState.Detached;
    }

    /// <summary>Since when a sign-in must have sent something, and when it must have begun, to last.</summary>
    internal static (DateTime Idle, DateTime Longest) Limits(DateTime now) => (now - Idle - Step, now - Longest);
}

/// <summary>The sign-in that a request came with.</summary>
public sealed record SessionHold(Guid PartnershipId, Guid Id, Guid AccountId, DateTime BegunAt, DateTime SeenAt)
{
    /// <summary>How long it lasts from now if nothing more is sent.</summary>
    public TimeSpan LeftAt(DateTime now) => BegunAt + Sessions.Longest - now < Sessions.Idle ? BegunAt + Sessions.Longest - now : Sessions.Idle;
}
