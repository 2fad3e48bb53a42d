using System.Security.Claims;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Access;

/// <summary>Turns a sign-in into an actor, at each request, so that a part that has ended lets nobody in.</summary>
public sealed class Members(RequestDelegate next)
{
    /// <summary>The claim that says in which partnership somebody is working.</summary>
    public const string PartnershipClaim = "loxley:partnership";

    public async Task InvokeAsync(HttpContext context, LoxleyDb db, CurrentActor current, TimeProvider time)
    {
        // A page that says that something failed must not fail by the same cause: it does not ask the database.
        var failed = context.Response.StatusCode >= StatusCodes.Status500InternalServerError;
        if (!failed && context.GetEndpoint() is not null
            && Guid.TryParse(context.User.FindFirstValue(ClaimTypes.NameIdentifier), out var account)
            && Guid.TryParse(context.User.FindFirstValue(PartnershipClaim), out var partnership)
            && await FindAsync(db, account, partnership, time.Now()) is { } actor)
        {
            current.Set(actor);
        }
        await next(context);
    }

    /// <summary>The part that an account has in a partnership now.</summary>
    public static async Task<Actor?> FindAsync(LoxleyDb db, Guid account, Guid partnership, DateTime now)
    {
        var found = await All(db)
            .Where(m => m.AccountId == account && m.PartnershipId == partnership && m.From <= now && m.Until > now)
            .Join(db.Set<Partnership>(), m => m.PartnershipId, p => p.Id, (m, p) => new { Member = m, p.Protocol, p.Demo })
            .AsNoTracking().FirstOrDefaultAsync();
        return found?.Member.AsActor(found.Protocol, found.Demo);
    }

    /// <summary>Every partnership in which an account has a part now.</summary>
    public static Task<List<Guid>> PartnershipsAsync(LoxleyDb db, Guid account, DateTime now) => All(db)
        .Where(m => m.AccountId == account && m.From <= now && m.Until > now)
        .OrderBy(m => m.From).Select(m => m.PartnershipId).ToListAsync();

    /// <summary>Before somebody is known there is no partnership to filter by.</summary>
    private static IQueryable<Membership> All(LoxleyDb db) => UnfilteredMemberships.Of(db);
}
