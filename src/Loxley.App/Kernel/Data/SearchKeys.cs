using Loxley.App.Kernel.Data.Plumbing;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Loxley.App.Kernel.Data;

/// <summary>
/// Keeps the keys by which a search finds a record, in the save that makes or changes it. A key is never taken away: who
/// was known by a name, a postcode or a date of birth is still found by it, and ranked by what is known now.
/// </summary>
internal static class SearchKeys
{
    public static async Task KeepAsync(LoxleyDb db, IReadOnlyList<EntityEntry> rows)
    {
        foreach (var entry in rows.Where(r => r.State is EntityState.Added or EntityState.Modified))
        {
            var row = (Entity)entry.Entity;
            var keys = entry.Metadata.SearchKeysOf(row).ToHashSet();
            if (keys.Count == 0) continue;
            if (entry.State == EntityState.Modified) keys.ExceptWith(await KnownAsync(db, row.Id, [.. keys]));
            db.AddRange(keys.Select(key => Row(row, key)));
        }
    }

    /// <summary>The keys of a row that is written in bulk.</summary>
    public static IEnumerable<SearchKeyRow> Of(IReadOnlyEntityType type, Entity row) => type.SearchKeysOf(row).Select(key => Row(row, key));

    private static SearchKeyRow Row(Entity row, long key) => new() { PartnershipId = row.PartnershipId, Key = key, RecordId = row.Id };

    private static Task<List<long>> KnownAsync(LoxleyDb db, Guid record, long[] keys) => db.Set<SearchKeyRow>()
        .Where(k => k.PartnershipId == db.PartnershipId && keys.Contains(k.Key) && k.RecordId == record).Select(k => k.Key).ToListAsync();
}
