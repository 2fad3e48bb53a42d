using System.Data.Common;
using System.Runtime.CompilerServices;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Loxley.App.Kernel.Data;

/// <summary>
/// Every SQLite connection waits for the disk at commit and keeps readers out of the writer's way. The file is not
/// mapped into memory: whenever anybody has written, and every page shown writes who saw it, each reader would take its
/// map down and fault every page of it in again.
/// </summary>
internal sealed class SqliteSettings : DbConnectionInterceptor
{
    public const string Pragmas = "PRAGMA foreign_keys=ON; PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536;";

    /// <summary>Of <c>sqlite3_config</c>.</summary>
    private const int MemoryStatus = 9;

    /// <summary>
    /// Turns the library's count of its own memory off: every allocation of every connection waits for the one lock of
    /// that count. It takes effect only before the first connection of the process.
    /// </summary>
    public static void CountNoMemory() => _ = MemoryUncounted.Value;

    /// <summary>Once: the library may not be set up by two threads, nor while another uses it.</summary>
    private static readonly Lazy<int> MemoryUncounted = new(() =>
    {
        SQLitePCL.Batteries_V2.Init();
        return SQLitePCL.raw.sqlite3_config(MemoryStatus, 0);
    });

    public override void ConnectionOpened(DbConnection connection, ConnectionEndEventData eventData) => Set(connection);

    public override Task ConnectionOpenedAsync(
        DbConnection connection, ConnectionEndEventData eventData, CancellationToken cancellationToken = default)
    {
        Set(connection);
        return Task.CompletedTask;
    }

    /// <summary>Handles that have been told; the pool hands the same ones out for every query.</summary>
    private static readonly ConditionalWeakTable<object, object> Told = [];

    private static void Set(DbConnection connection)
    {
        if (connection is not SqliteConnection { Handle: { } handle } || !Told.TryAdd(handle, handle)) return;
        using var command = connection.CreateCommand();
        command.CommandText = Pragmas;
        command.ExecuteNonQuery();
    }
}
