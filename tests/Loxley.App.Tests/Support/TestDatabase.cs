using Loxley.App.Cli;
using Loxley.App.Kernel.Data;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Loxley.App.Tests.Support;

/// <summary>One database a process, of the kind that LOXLEY_TEST_DATABASE names; every test makes its own partnership in it.</summary>
internal static class TestDatabase
{
    private static readonly SemaphoreSlim Once = new(1, 1);

    private static DatabaseAddress? address;

    public static DatabaseKind Kind { get; } =
        Environment.GetEnvironmentVariable("LOXLEY_TEST_DATABASE") == "postgres" ? DatabaseKind.Postgres : DatabaseKind.Sqlite;

    public static string Folder { get; } = Directory.CreateTempSubdirectory("loxley-tests").FullName;

    public static async Task<DatabaseAddress> ReadyAsync()
    {
        await Once.WaitAsync();
        try
        {
            if (address is not null) return address;
            var made = await NewAsync("loxley_tests");
            await Migrator.MigrateAsync(made, new TestClock());
            AppDomain.CurrentDomain.ProcessExit += (_, _) => Directory.Delete(Folder, recursive: true);
            return address = made;
        }
        finally
        {
            Once.Release();
        }
    }

    /// <summary>An empty database beside the shared one, for tests of the database itself.</summary>
    public static async Task<DatabaseAddress> NewAsync(string name) => Kind == DatabaseKind.Sqlite
        ? DatabaseAddress.Sqlite(Path.Combine(Folder, $"{name}.db"))
        : DatabaseAddress.Postgres(await TestPostgres.CreateDatabaseAsync(name));

    /// <summary>Does what somebody with the database's password could do.</summary>
    public static async Task ExecuteAsync(DatabaseAddress address, string sql)
    {
        await using var connection = Migrator.Connection(address);
        await connection.OpenAsync();
        await connection.ExecuteAsync(sql);
    }

    /// <summary>The rows that a query finds, each as one line of text.</summary>
    public static async Task<IReadOnlyList<string>> ReadAsync(DatabaseAddress address, string sql)
    {
        await using var connection = Migrator.Connection(address);
        await connection.OpenAsync();
        return await connection.ListAsync(sql, row => string.Join('|', Enumerable.Range(0, row.FieldCount).Select(row.GetValue)));
    }

    /// <summary>Takes a database away from whoever uses it: a file that cannot be opened, a server that lets nobody in.</summary>
    public static async Task TakeAwayAsync(DatabaseAddress address)
    {
        if (Kind == DatabaseKind.Postgres)
        {
            await TestPostgres.LetInAsync(new NpgsqlConnectionStringBuilder(address.ConnectionString).Database!, nobody: true);
            return;
        }
        var file = FileOf(address);
        File.Move(file, Aside(file));
        // With nothing in its place a new and empty file would be made.
        Directory.CreateDirectory(file);
    }

    /// <summary>Brings it back as it was.</summary>
    public static async Task BringBackAsync(DatabaseAddress address)
    {
        if (Kind == DatabaseKind.Postgres)
        {
            await TestPostgres.LetInAsync(new NpgsqlConnectionStringBuilder(address.ConnectionString).Database!, nobody: false);
            // Connections that were cut off may still wait to be used.
            await using var cut = new NpgsqlConnection(address.ConnectionString);
            NpgsqlConnection.ClearPool(cut);
            return;
        }
        var file = FileOf(address);
        Directory.Delete(file);
        File.Move(Aside(file), file);
    }

    private static string Aside(string file) => file + ".aside";

    /// <summary>The file, to which no connection is left: closing the last one writes all that is beside it into it.</summary>
    private static string FileOf(DatabaseAddress address)
    {
        using var connection = new SqliteConnection(address.ConnectionString);
        SqliteConnection.ClearPool(connection);
        return connection.DataSource;
    }

    /// <summary>The services of Loxley over a database, with a stopped clock.</summary>
    public static ServiceProvider Services(DatabaseAddress address) =>
        Shared.Services(LoxleySettings.Read(Folder, _ => null) with { Database = address }, new TestClock());
}
