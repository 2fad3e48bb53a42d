using System.Globalization;
using System.Text;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Trail;

/// <summary>Each second, one seal a partnership over the digests that came since the last.</summary>
public sealed class Sealer(LoxleyDb db, Machinery machinery, TimeProvider time) : IJob
{
    /// <summary>A seal takes no more than this; what is left goes into the next.</summary>
    public const int Most = 5_000;

    public static TimeSpan Every { get; } = TimeSpan.FromSeconds(1);

    public async Task RunAsync()
    {
        foreach (var partnership in await db.Set<UnsealedRow>().Select(u => u.PartnershipId).Distinct().ToListAsync())
        {
            while (await SealAsync(partnership) == Most)
            {
            }
        }
    }

    /// <summary>The hash of a seal: of its number, the seal before, its time and its items.</summary>
    public static string Hash(long number, string previous, DateTime at, string items) =>
        ActComposer.Hash(string.Create(CultureInfo.InvariantCulture, $"{number}\n{previous}\n{ActComposer.Text(at)}\n{items}"));

    private async Task<int> SealAsync(Guid partnership)
    {
        db.ChangeTracker.Clear();
        var waiting = await db.Set<UnsealedRow>().Where(u => u.PartnershipId == partnership).OrderBy(u => u.ItemId).Take(Most).ToListAsync();
        if (waiting.Count == 0) return 0;
        var last = await db.Set<SealRow>().AsNoTracking().Where(s => s.PartnershipId == partnership)
            .OrderByDescending(s => s.Number).Select(s => new { s.Number, s.Hash }).FirstOrDefaultAsync();
        db.Add(Make(partnership, last?.Number ?? 0, last?.Hash ?? "", waiting, time.Now()));
        db.RemoveRange(waiting);
        await machinery.SaveAsync(db);
        return waiting.Count;
    }

    internal static SealRow Make(Guid partnership, long last, string previous, IEnumerable<UnsealedRow> waiting, DateTime now)
    {
        var items = new StringBuilder();
        foreach (var item in waiting) items.Append(item.Kind).Append(' ').Append(item.ItemId).Append(' ').Append(item.Digest).Append('\n');
        var (number, text) = (last + 1, items.ToString());
        return new SealRow
        {
            PartnershipId = partnership,
            Number = number,
            At = now,
            Previous = previous,
            Items = text,
            Hash = Hash(number, previous, now, text),
        };
    }
}
