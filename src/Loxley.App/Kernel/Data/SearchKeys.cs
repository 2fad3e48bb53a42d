using System.Reflection;
using Loxley.App.Kernel.Access;
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
    private const int Batch = 500;

    private static readonly MethodInfo Fill = typeof(SearchKeys).GetMethod(nameof(FillAsync), BindingFlags.NonPublic | BindingFlags.Static)!;

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

    /// <summary>
    /// Files the records of each partnership that has not one key: those of a database from before there were any.
    /// </summary>
    /// <returns>How many records were filed.</returns>
    public static async Task<int> FillMissingAsync(IServiceProvider services)
    {
        List<Partnership> partnerships;
        await using (var scope = services.CreateAsyncScope())
        {
            var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
            partnerships = await db.Set<Partnership>().AsNoTracking().Where(p => !db.Set<SearchKeyRow>().Any(k => k.PartnershipId == p.Id)).ToListAsync();
        }
        var filed = 0;
        foreach (var partnership in partnerships)
        {
            await using var scope = services.CreateAsyncScope();
            scope.ServiceProvider.GetRequiredService<CurrentActor>().Set(Actor.System(partnership.Id, partnership.Protocol, "Operator"));
            var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
            foreach (var type in db.Model.GetEntityTypes().Where(t => t.FindAnnotation(Tables.KeysNote) is not null))
            {
                filed += await (Task<int>)Fill.MakeGenericMethod(type.ClrType).Invoke(null, [db, scope.ServiceProvider.GetRequiredService<Machinery>()])!;
            }
        }
        return filed;
    }

    private static async Task<int> FillAsync<T>(LoxleyDb db, Machinery machinery)
        where T : Entity
    {
        var type = db.Model.FindEntityType(typeof(T))!;
        var (last, filed) = (Guid.Empty, 0);
        while (true)
        {
            var rows = await Beyond.Access<T>(db).AsNoTracking().Where(row => row.Id > last).OrderBy(row => row.Id).Take(Batch).ToListAsync();
            if (rows.Count == 0) return filed;
            db.AddRange(rows.SelectMany(row => Of(type, row)));
            await machinery.SaveAsync(db);
            db.ChangeTracker.Clear();
            (last, filed) = (rows[^1].Id, filed + rows.Count);
        }
    }

    private static SearchKeyRow Row(Entity row, long key) => new() { PartnershipId = row.PartnershipId, Key = key, RecordId = row.Id };

    private static Task<List<long>> KnownAsync(LoxleyDb db, Guid record, long[] keys) => db.Set<SearchKeyRow>()
        .Where(k => k.PartnershipId == db.PartnershipId && keys.Contains(k.Key) && k.RecordId == record).Select(k => k.Key).ToListAsync();
}
