using Loxley.App;
using Loxley.App.Cli;
using Loxley.App.Kernel.Data;
using Loxley.App.Tests.Support;

namespace Loxley.Bench.Acts;

/// <summary>An empty database that is safe on the disk, and where a commit takes 3 ms more.</summary>
internal static class ActsPlace
{
    public static TimeSpan Delay { get; } = TimeSpan.FromMilliseconds(3);

    public static async Task<LoxleySettings> MakeAsync(DatabaseKind kind)
    {
        var url = kind == DatabaseKind.Postgres ? await SlowDatabaseAsync("loxley_acts") : null;
        var settings = LoxleySettings.Read(Scratch.Folder($"acts-{kind}"), name => name == "LOXLEY_DATABASE" ? url : null);
        settings.MakeDataFolder();
        await Migrator.MigrateAsync(settings.Database, Shared.Time);
        await ChainHeads.MakeAsync(settings.Database, Writers.Agencies);
        return settings;
    }

    /// <summary>The server waits before it flushes, whether or not others commit at that moment.</summary>
    private static async Task<string> SlowDatabaseAsync(string name)
    {
        var url = await TestPostgres.CreateDatabaseAsync(name, durable: true);
        await using var connection = Migrator.Connection(DatabaseAddress.Postgres(url));
        await connection.OpenAsync();
        await connection.ExecuteAsync(FormattableString.Invariant($"ALTER DATABASE {name} SET commit_delay = {Delay.TotalMicroseconds}"));
        await connection.ExecuteAsync($"ALTER DATABASE {name} SET commit_siblings = 0");
        return url;
    }
}
