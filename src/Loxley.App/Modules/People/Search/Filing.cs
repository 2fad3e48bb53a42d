using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People.Search;

/// <summary>Files the people of a database from before there were keys, so that a search finds them.</summary>
internal static class Filing
{
    private const int Batch = 500;

    /// <summary>Files everybody of each partnership that has not one key.</summary>
    /// <returns>How many were filed.</returns>
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
            filed += await FillAsync(scope.ServiceProvider.GetRequiredService<LoxleyDb>(), scope.ServiceProvider.GetRequiredService<Machinery>());
        }
        return filed;
    }

    private static async Task<int> FillAsync(LoxleyDb db, Machinery machinery)
    {
        var type = db.Model.FindEntityType(typeof(Person))!;
        var (last, filed) = (Guid.Empty, 0);
        while (true)
        {
            var people = await Beyond.Access<Person>(db).AsNoTracking().Where(p => p.Id > last).OrderBy(p => p.Id).Take(Batch).ToListAsync();
            if (people.Count == 0) return filed;
            db.AddRange(people.SelectMany(person => SearchKeys.Of(type, person)));
            await machinery.SaveAsync(db);
            db.ChangeTracker.Clear();
            (last, filed) = (people[^1].Id, filed + people.Count);
        }
    }
}
