using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Demo;

/// <summary>
/// The empty place where the city is made. On SQLite it is a file beside the one it becomes, so that a city that was not
/// finished is never taken for one.
/// </summary>
internal sealed class DemoGround : IAsyncDisposable
{
    private readonly string? making;
    private readonly string final;

    private DemoGround(LoxleySettings settings, string? making, string final) => (Settings, this.making, this.final) = (settings, making, final);

    /// <summary>The settings to fill the database with.</summary>
    public LoxleySettings Settings { get; }

    public static async Task<DemoGround> OpenAsync(LoxleySettings settings, DemoOptions options, Guid id, TimeProvider time)
    {
        var sqlite = settings.Database.Kind == DatabaseKind.Sqlite;
        var file = Path.Combine(settings.DataFolder, DatabaseAddress.FileName);
        var unfinished = file + ".making";
        if (File.Exists(unfinished)) File.Delete(unfinished);
        if (!sqlite || File.Exists(file)) await RefuseHeldAsync(settings, options, id, time);
        if (Directory.Exists(settings.DataFolder) && Directory.EnumerateFileSystemEntries(settings.DataFolder).Any())
        {
            throw new ConfigurationException($"The folder {settings.DataFolder} is not empty. Choose an empty folder for the demo city.");
        }
        if (File.Exists(new Kernel.Trail.AnchorFolder(settings.AnchorFolder).FileOf(options.Partnership)))
        {
            throw new ConfigurationException($"The folder {settings.AnchorFolder} holds anchors of another {options.Partnership}. Choose an empty folder for the demo city's anchors.");
        }
        settings.MakeDataFolder();
        var ground = new DemoGround(sqlite ? settings with { Database = DatabaseAddress.Sqlite(unfinished) } : settings, sqlite ? unfinished : null, file);
        await Migrator.MigrateAsync(ground.Settings.Database, time);
        return ground;
    }

    /// <summary>Makes what was filled the database of the folder.</summary>
    public async Task FinishAsync()
    {
        if (making is null) return;
        Microsoft.Data.Sqlite.SqliteConnection.ClearAllPools();
        await using (var file = new FileStream(making, FileMode.Open, FileAccess.ReadWrite)) file.Flush(flushToDisk: true);
        File.Move(making, final);
    }

    public ValueTask DisposeAsync()
    {
        if (making is not null) File.Delete(making);
        return ValueTask.CompletedTask;
    }

    private static async Task RefuseHeldAsync(LoxleySettings settings, DemoOptions options, Guid id, TimeProvider time)
    {
        await Migrator.MigrateAsync(settings.Database, time);
        await using var services = Cli.Shared.Services(settings, time);
        await using var scope = services.CreateAsyncScope();
        var held = await scope.ServiceProvider.GetRequiredService<LoxleyDb>().Set<Partnership>().AsNoTracking().ToListAsync();
        if (held.Count == 0) return;
        throw new ConfigurationException(held switch
        {
            [{ Demo: true } demo] when demo.Id == id =>
                $"This demo city is here already. Start it with: loxley serve --data {settings.DataFolder}. To make it anew, remove {Place(settings)} first.",
            [{ Demo: true }] => $"There is a demo city here already, of another seed or size. Remove {Place(settings)} first, or choose an empty folder.",
            _ => $"There is a partnership here that is not a demo: {string.Join(", ", held.Select(p => p.Slug))}. Choose an empty folder for the demo city.",
        });
    }

    private static string Place(LoxleySettings settings) => settings.Database.Kind == DatabaseKind.Sqlite
        ? $"the folder {settings.DataFolder}"
        : $"the database and the folder {settings.DataFolder}";
}
