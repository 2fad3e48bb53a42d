using Loxley.App.Cli;
using Loxley.App.Kernel.Data;
using Microsoft.Extensions.DependencyInjection;

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

    /// <summary>The services of Loxley over a database, with a stopped clock.</summary>
    public static ServiceProvider Services(DatabaseAddress address) =>
        Shared.Services(LoxleySettings.Read(Folder, _ => null) with { Database = address }, new TestClock());
}
