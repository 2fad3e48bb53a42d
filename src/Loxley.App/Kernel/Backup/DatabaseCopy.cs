using Loxley.App.Kernel.Data;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Loxley.App.Kernel.Backup;

/// <summary>Copies a database out of use and back, with what was in it at the moment of the copy.</summary>
internal static class DatabaseCopy
{
    public static string NameOf(DatabaseKind kind) => kind == DatabaseKind.Sqlite ? "database.db" : "database.dump";

    /// <summary>Copies the database into a stream while others read and write it.</summary>
    /// <param name="address">The database.</param>
    /// <param name="workFile">A place for a file that goes again.</param>
    /// <param name="copy">Takes the copy.</param>
    public static Task<Contents> OutAsync(DatabaseAddress address, string workFile, Func<Stream, Task> copy) => address.Kind == DatabaseKind.Sqlite
        ? SqliteOutAsync(address, workFile, copy)
        : PostgresOutAsync(address, copy);

    /// <summary>Puts a copy back into an empty database.</summary>
    public static async Task InAsync(DatabaseAddress address, Stream copy)
    {
        if (address.Kind == DatabaseKind.Sqlite)
        {
            await SqliteInAsync(new SqliteConnectionStringBuilder(address.ConnectionString).DataSource, copy);
            return;
        }
        string[] arguments = ["--no-owner", "--no-privileges", "--exit-on-error", "--single-transaction", "--dbname", new NpgsqlConnectionStringBuilder(address.ConnectionString).Database!];
        await PostgresTools.RunAsync("pg_restore", address.ConnectionString, arguments, async process =>
        {
            await copy.CopyToAsync(process.StandardInput.BaseStream);
            process.StandardInput.Close();
        });
    }

    private static async Task SqliteInAsync(string place, Stream copy)
    {
        var unfinished = $"{place}.{Ids.Next():N}.unfinished";
        try
        {
            await using (var file = new FileStream(unfinished, PrivateFile.New()))
            {
                await copy.CopyToAsync(file);
                file.Flush(flushToDisk: true);
            }
            File.Move(unfinished, place, overwrite: false);
        }
        finally
        {
            File.Delete(unfinished);
        }
    }

    private static async Task<Contents> SqliteOutAsync(DatabaseAddress address, string workFile, Func<Stream, Task> copy)
    {
        // SQLite makes files that everybody on the machine may read: it is given one that is already private.
        await new FileStream(workFile, PrivateFile.New()).DisposeAsync();
        try
        {
            var contents = await CopySqliteAsync(address, workFile);
            await using var file = File.OpenRead(workFile);
            await copy(file);
            return contents;
        }
        finally
        {
            foreach (var ending in new[] { "", "-wal", "-shm", "-journal" }) File.Delete(workFile + ending);
        }
    }

    private static async Task<Contents> CopySqliteAsync(DatabaseAddress address, string workFile)
    {
        await using var source = new SqliteConnection(address.ConnectionString);
        await using var target = new SqliteConnection(new SqliteConnectionStringBuilder { DataSource = workFile, Pooling = false }.ToString());
        await source.OpenAsync();
        await target.OpenAsync();
        source.BackupDatabase(target);
        await target.ExecuteAsync("PRAGMA journal_mode=DELETE");
        var damage = await target.ListAsync("PRAGMA quick_check", row => row.GetString(0));
        if (damage is not ["ok"]) throw new BackupException($"The database is damaged: {string.Join("; ", damage)}");
        return await Contents.ReadAsync(target, DatabaseKind.Sqlite);
    }

    private static async Task<Contents> PostgresOutAsync(DatabaseAddress address, Func<Stream, Task> copy)
    {
        await using var connection = new NpgsqlConnection(address.ConnectionString);
        await connection.OpenAsync();
        // What is counted and what is dumped is the same moment of the database.
        await using var transaction = await connection.BeginTransactionAsync(System.Data.IsolationLevel.RepeatableRead);
        var snapshot = await connection.ListAsync("SELECT pg_export_snapshot()", row => row.GetString(0), transaction);
        var contents = await Contents.ReadAsync(connection, DatabaseKind.Postgres, transaction);
        string[] arguments = ["--format=custom", "--no-owner", "--no-privileges", $"--snapshot={snapshot[0]}"];
        await PostgresTools.RunAsync("pg_dump", address.ConnectionString, arguments, process =>
        {
            process.StandardInput.Close();
            return copy(process.StandardOutput.BaseStream);
        });
        return contents;
    }
}

/// <summary>Files that only their owner may read.</summary>
internal static class PrivateFile
{
    public static FileStreamOptions New()
    {
        var options = new FileStreamOptions { Mode = FileMode.CreateNew, Access = FileAccess.ReadWrite };
        if (!OperatingSystem.IsWindows()) options.UnixCreateMode = UnixFileMode.UserRead | UnixFileMode.UserWrite;
        return options;
    }
}
