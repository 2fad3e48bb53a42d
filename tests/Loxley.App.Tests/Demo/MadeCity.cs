using Loxley.App.Demo;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Tests.Support;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.Demo;

/// <summary>A city in a folder and a database of its own.</summary>
internal sealed class MadeCity : IAsyncDisposable
{
    private readonly ServiceProvider services;
    private readonly AsyncServiceScope scope;

    private MadeCity(LoxleySettings settings)
    {
        Settings = settings;
        services = Loxley.App.Cli.Shared.Services(settings, new TestClock());
        scope = services.CreateAsyncScope();
        Db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
    }

    public LoxleySettings Settings { get; }

    public LoxleyDb Db { get; }

    public Partnership Partnership { get; private set; } = null!;

    public IServiceProvider Services => scope.ServiceProvider;

    /// <summary>Late in the morning of a Wednesday.</summary>
    public static DateTime Today { get; } = London.Instant(new DateOnly(2026, 9, 16), new TimeOnly(11, 0));

    /// <summary>Settings of an empty folder, and of an empty database where it is not a file in the folder.</summary>
    public static async Task<LoxleySettings> EmptyAsync(string name, DatabaseKind? kind = null)
    {
        var settings = LoxleySettings.Read(Path.Combine(TestDatabase.Folder, name), _ => null);
        return (kind ?? TestDatabase.Kind) == DatabaseKind.Sqlite
            ? settings
            : settings with { Database = DatabaseAddress.Postgres(await TestPostgres.CreateDatabaseAsync(name)) };
    }

    public static Task FillAsync(LoxleySettings settings, long seed, double scale, DateTime? now = null) =>
        DemoCity.MakeAsync(settings, new DemoOptions("nottingham", seed, scale, now ?? Today), new TestClock(), TextWriter.Null);

    public static async Task<MadeCity> MakeAsync(string name, long seed = 1, double scale = 0.01, DateTime? now = null, DatabaseKind? kind = null)
    {
        var settings = await EmptyAsync(name, kind);
        await FillAsync(settings, seed, scale, now);
        var city = new MadeCity(settings);
        city.Partnership = await city.Db.Set<Partnership>().SingleAsync();
        city.Services.GetRequiredService<CurrentActor>().Set(Actor.System(city.Partnership.Id, "nottingham", "Test"));
        return city;
    }

    public async ValueTask DisposeAsync()
    {
        await scope.DisposeAsync();
        await services.DisposeAsync();
    }
}
