using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.FrontDoor.Referring;

/// <summary>A referral as a list shows it.</summary>
public sealed record ReferralLine(Guid Id, string AuthorName, DateTime BegunAt, DateTime? SentAt, IReadOnlyList<string> Children)
{
    private const int Most = 100;

    public string Reference => References.Of('F', Id);

    /// <summary>One query, whatever the number of referrals: those that the reader may see, latest first.</summary>
    internal static async Task<IReadOnlyList<ReferralLine>> ReadAsync(LoxleyDb db, Func<IQueryable<ReferralForm>, IQueryable<ReferralForm>> choose, CancellationToken ct)
    {
        var lines = await choose(db.Set<ReferralForm>().AsNoTracking()).OrderByDescending(f => f.BegunAt).Take(Most)
            .LeftJoin(db.Set<ReferredChild>().Where(c => c.TakenOutAt == null), f => f.Id, c => c.FormId, (f, c) => new
            {
                f.Id, f.AuthorName, f.BegunAt, f.SentAt,
                Added = c == null ? (DateTime?)null : c.AddedAt, Given = c == null ? null : c.GivenName, Family = c == null ? null : c.FamilyName,
            }).ToListAsync(ct);
        return
        [
            .. lines.GroupBy(l => l.Id).Select(g => new ReferralLine(
                    g.Key, g.First().AuthorName, g.First().BegunAt, g.First().SentAt,
                    [.. g.OrderBy(l => l.Added).Select(l => $"{l.Given} {l.Family}".Trim()).Where(n => n.Length > 0)]))
                .OrderByDescending(l => l.BegunAt),
        ];
    }
}
