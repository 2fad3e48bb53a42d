using System.Security.Claims;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Access;

/// <summary>Turns a sign-in into an actor, at each request, so that a part or a sign-in that has ended lets nobody in.</summary>
public sealed class Members(RequestDelegate next)
{
    private readonly SignedIn signedIn = new();

    /// <summary>The claim that says in which partnership somebody is working.</summary>
    public const string PartnershipClaim = "loxley:partnership";

    public async Task InvokeAsync(HttpContext context, LoxleyDb db, CurrentActor current, Sessions sessions, TimeProvider time)
    {
        // A page that says that something failed must not fail by the same cause: it does not ask the database.
        var failed = context.Response.StatusCode >= StatusCodes.Status500InternalServerError;
        if (!failed && context.GetEndpoint() is not null
            && IdOf(context.User, ClaimTypes.NameIdentifier) is { } account
            && IdOf(context.User, PartnershipClaim) is { } partnership
            && IdOf(context.User, Sessions.Claim) is { } session
            && await signedIn.FindAsync(db, account, partnership, session, time.Now()) is { } found)
        {
            var (actor, hold) = Read(found);
            current.Set(actor, hold);
            await sessions.SeeAsync(hold);
        }
        await next(context);
    }

    private static (Actor Actor, SessionHold Session) Read(SignedInPart part) => (
        part.Member.AsActor(part.Protocol, part.Demo) with
        {
            Covering = part.Cover is { } cover ? new Covering(cover.CoveredId, cover.CoveredName, cover.Last) : null,
        },
        new SessionHold(part.Session.PartnershipId, part.Session.Id, part.Session.AccountId, part.Session.BegunAt, part.Session.SeenAt));

    /// <summary>Every partnership in which an account has a part now.</summary>
    public static Task<List<Guid>> PartnershipsAsync(LoxleyDb db, Guid account, DateTime now) => All(db)
        .Where(m => m.AccountId == account && m.From <= now && m.Until > now)
        .OrderBy(m => m.From).Select(m => m.PartnershipId).ToListAsync();

    /// <summary>The parts that an account has now, each with its partnership.</summary>
    public static async Task<IReadOnlyList<(Guid Id, string Protocol)>> PartsAsync(LoxleyDb db, Guid account, DateTime now) =>
    [
        .. (await All(db).Where(m => m.AccountId == account && m.From <= now && m.Until > now)
            .Join(db.Set<Partnership>(), m => m.PartnershipId, p => p.Id, (m, p) => new { p.Id, p.Protocol, m.From })
            .OrderBy(p => p.From).ToListAsync(CancellationToken.None)).Select(p => (p.Id, p.Protocol)),
    ];

    /// <summary>Who of the partnership signs in with an email address now, if anybody does.</summary>
    public static Task<Membership?> ByEmailAsync(LoxleyDb db, string email)
    {
        var (normal, now) = (email.Trim().ToUpperInvariant(), db.Now);
        return db.Users.Where(u => u.NormalizedEmail == normal)
            .Join(db.Memberships.Where(m => m.From <= now && m.Until > now), u => u.Id, m => m.AccountId, (_, m) => m)
            .SingleOrDefaultAsync(CancellationToken.None);
    }

    private static Guid? IdOf(ClaimsPrincipal user, string claim) => Guid.TryParse(user.FindFirstValue(claim), out var id) ? id : null;

    /// <summary>Before somebody is known there is no partnership to filter by.</summary>
    private static IQueryable<Membership> All(LoxleyDb db) => UnfilteredMemberships.Of(db);
}
