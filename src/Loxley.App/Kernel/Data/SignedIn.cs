using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Data;

/// <summary>A part that an account has, by which sign-in, in which partnership, and for whom it covers, if for anybody.</summary>
internal sealed record SignedInPart(Membership Member, SessionRow Session, string Protocol, bool Demo, Cover? Cover);

/// <summary>
/// Finds the part of whoever sent a request. Every request asks this, in the same words, so that it is made into a query
/// once for each host and not for each request. Before somebody is known there is no partnership to filter by.
/// </summary>
internal sealed class SignedIn
{
#pragma warning disable RS0030
    private readonly Func<LoxleyDb, Guid, Guid, Guid, DateTime, DateTime, DateTime, Task<SignedInPart?>> find = EF.CompileAsyncQuery(
        (LoxleyDb db, Guid account, Guid partnership, Guid session, DateTime now, DateTime idle, DateTime longest) => db.Set<SessionRow>()
            .Where(s => s.PartnershipId == partnership && s.Id == session && s.AccountId == account && s.EndedAt == null && s.SeenAt > idle && s.BegunAt > longest)
            .Join(
                db.Set<Membership>().IgnoreQueryFilters().Where(m => m.From <= now && m.Until > now),
                s => new { s.PartnershipId, s.AccountId }, m => new { m.PartnershipId, m.AccountId }, (s, m) => new { s, m })
            .Join(db.Set<Partnership>(), x => x.m.PartnershipId, p => p.Id, (x, p) => new { x.m, x.s, p })
            .LeftJoin(
                db.Set<Cover>().IgnoreQueryFilters().Where(c => c.From <= now && c.Until > now),
                x => new { x.m.PartnershipId, Id = x.m.Id }, c => new { c.PartnershipId, Id = c.CovererId },
                (x, c) => new SignedInPart(x.m, x.s, x.p.Protocol, x.p.Demo, c))
            .AsNoTracking().FirstOrDefault());
#pragma warning restore RS0030

    /// <summary>The part that an account has in a partnership now, if the sign-in lasts.</summary>
    public Task<SignedInPart?> FindAsync(LoxleyDb db, Guid account, Guid partnership, Guid session, DateTime now)
    {
        var (idle, longest) = Sessions.Limits(now);
        return find(db, account, partnership, session, now, idle, longest);
    }
}
