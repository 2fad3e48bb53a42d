using Loxley.App;
using Loxley.App.Cli;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.Bench.Cities;

/// <summary>A city without its host: what its people see and do there, one after another.</summary>
internal sealed class CityRoom : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly IReadOnlyList<Actor> actors;

    private CityRoom(LoxleySettings settings, ServiceProvider services, IReadOnlyList<Actor> actors) => (Settings, this.services, this.actors) = (settings, services, actors);

    public LoxleySettings Settings { get; }

    public static async Task<CityRoom> OpenAsync(CityPlace city)
    {
        var host = Shared.Services(city.Settings);
        await using var scope = host.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
        var partnership = await db.PartnershipAsync(null);
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Set(Actor.System(partnership.Id, partnership.Protocol, "Benchmark"));
        var members = await db.Memberships.AsNoTracking().OrderBy(m => m.Id).ToListAsync();
        return new CityRoom(city.Settings, host, [.. members.Select(m => m.AsActor(partnership.Protocol))]);
    }

    public IReadOnlyList<Actor> Of(Role role) => [.. actors.Where(a => a.Role == role)];

    /// <summary>Does something in somebody's name.</summary>
    public async Task<T> AsAsync<T>(Actor actor, Func<LoxleyDb, Task<T>> work)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Set(actor);
        return await work(scope.ServiceProvider.GetRequiredService<LoxleyDb>());
    }

    /// <summary>Some of the children whose record somebody may see and nobody has restricted, from the whole of the city.</summary>
    public Task<IReadOnlyList<Guid>> ChildrenAsync(Actor actor, int count) => AsAsync(actor, async db =>
    {
        var seen = await db.Set<Person>().Where(p => p.Kind == PersonKind.Child && p.RestrictedAt == null).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync();
        return Spread(seen, count);
    });

    /// <summary>So many of a list, from the whole of it and in no order that the list has.</summary>
    public static IReadOnlyList<Guid> Spread(IReadOnlyList<Guid> all, int count) => [.. Enumerable.Range(0, count).Select(n => all[(int)((long)n * 7_919 % all.Count)])];

    public ValueTask DisposeAsync() => services.DisposeAsync();
}
