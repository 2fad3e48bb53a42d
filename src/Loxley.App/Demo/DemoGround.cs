using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Trail;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Demo;

/// <summary>
/// The empty place where the city is made. On SQLite it is a file beside the one it becomes, so that a city that was not
/// finished is never taken for one.
/// </summary>
internal sealed class DemoGround : IAsyncDisposable
{
    private static readonly string[] Endings = ["", "-wal", "-shm"];

    private readonly string final;
    private readonly string making;
    private readonly FileStream turn;

    private DemoGround(LoxleySettings settings, FileStream turn)
    {
        this.turn = turn;
        final = Path.Combine(settings.DataFolder, DatabaseAddress.FileName);
        making = final + ".making";
        Settings = settings.Database.Kind == DatabaseKind.Sqlite ? settings with { Database = DatabaseAddress.Sqlite(making) } : settings;
    }

    /// <summary>The settings to fill the database with.</summary>
    public LoxleySettings Settings { get; }

    /// <summary>Whether nobody works here: there is no database, or it holds no partnership.</summary>
    /// <exception cref="ConfigurationException">The database is not Loxley's, or of a newer release.</exception>
    public static async Task<bool> IsFreeAsync(LoxleySettings settings) => !IsThere(settings)
        || await Migrator.IsEmptyAsync(settings.Database)
        || ((await Migrator.WaitingAsync(settings.Database)).Count == 0 && (await Migrator.ProtocolsAsync(settings.Database)).Count == 0);

    public static async Task<DemoGround> OpenAsync(LoxleySettings settings, DemoOptions options, Guid id, TimeProvider time)
    {
        settings.MakeDataFolder();
        var ground = new DemoGround(settings, Take(settings));
        try
        {
            await ground.ClearAsync(settings, options, id, time);
            await Migrator.MigrateAsync(ground.Settings.Database, time);
            return ground;
        }
        catch
        {
            await ground.DisposeAsync();
            throw;
        }
    }

    /// <summary>Makes what was filled the database of the folder.</summary>
    public async Task FinishAsync()
    {
        if (Settings.Database.Kind != DatabaseKind.Sqlite) return;
        SqliteConnection.ClearAllPools();
        await using (var file = new FileStream(making, FileMode.Open, FileAccess.ReadWrite)) file.Flush(flushToDisk: true);
        File.Move(making, final);
    }

    public async ValueTask DisposeAsync()
    {
        Delete(making);
        await turn.DisposeAsync();
    }

    /// <summary>Keeps other processes from making a city here, until this one has ended in whatever way.</summary>
    private static FileStream Take(LoxleySettings settings)
    {
        var file = Path.Combine(settings.DataFolder, DatabaseAddress.FileName + ".making.lock");
        try
        {
            return new FileStream(file, FileMode.OpenOrCreate, FileAccess.ReadWrite, FileShare.None, 1, FileOptions.DeleteOnClose);
        }
        catch (IOException) when (File.Exists(file))
        {
            throw new ConfigurationException($"A demo city is being made in {settings.DataFolder} by another process. Wait until it has ended.");
        }
    }

    private static bool IsThere(LoxleySettings settings) =>
        settings.Database.Kind != DatabaseKind.Sqlite || File.Exists(Path.Combine(settings.DataFolder, DatabaseAddress.FileName));

    private static void Delete(string file)
    {
        foreach (var ending in Endings) File.Delete(file + ending);
    }

    /// <summary>Takes away what a process left that was killed, and a database in which nobody works; refuses everything else.</summary>
    private async Task ClearAsync(LoxleySettings settings, DemoOptions options, Guid id, TimeProvider time)
    {
        Delete(making);
        if (!await IsFreeAsync(settings)) await RefuseHeldAsync(settings, id, time);
        if (Directory.EnumerateFileSystemEntries(settings.DataFolder).Any(entry => !IsOurs(entry, settings)))
        {
            throw new ConfigurationException($"The folder {settings.DataFolder} is not empty. Choose an empty folder for the demo city.");
        }
        if (File.Exists(new AnchorFolder(settings.AnchorFolder).FileOf(options.Partnership)))
        {
            throw new ConfigurationException($"The folder {settings.AnchorFolder} holds anchors of another {options.Partnership}. Choose an empty folder for the demo city's anchors.");
        }
        if (settings.Database.Kind != DatabaseKind.Sqlite) return;
        SqliteConnection.ClearAllPools();
        Delete(final);
    }

    /// <summary>Whether something in the folder is the lock, a database in which nobody works, or a folder of anchors without any.</summary>
    private bool IsOurs(string entry, LoxleySettings settings) => Path.GetFullPath(entry) is var path
        && (path == turn.Name
            || (settings.Database.Kind == DatabaseKind.Sqlite && Endings.Any(ending => path == Path.GetFullPath(final) + ending))
            || (path == Path.GetFullPath(settings.AnchorFolder) && Directory.Exists(path) && !Directory.EnumerateFileSystemEntries(path).Any()));

    private static async Task RefuseHeldAsync(LoxleySettings settings, Guid id, TimeProvider time)
    {
        if ((await Migrator.WaitingAsync(settings.Database)).Count > 0)
        {
            throw new ConfigurationException($"There is a database of an earlier release here. Choose an empty folder for the demo city, or remove {Place(settings)} first.");
        }
        await using var services = Cli.Shared.Services(settings, time);
        await using var scope = services.CreateAsyncScope();
        var held = await scope.ServiceProvider.GetRequiredService<LoxleyDb>().Set<Partnership>().AsNoTracking().ToListAsync();
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
