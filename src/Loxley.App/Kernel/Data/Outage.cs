using Microsoft.Data.Sqlite;
using Npgsql;

namespace Loxley.App.Kernel.Data;

/// <summary>Tells a database that is away from one that was asked for something wrong.</summary>
internal static class Outage
{
    /// <summary>Of SQLite: busy, locked, read only, failing disk, full disk, no file that opens, no database in the file.</summary>
    private static readonly int[] Away = [5, 6, 8, 10, 13, 14, 26];

    /// <summary>Whether something failed because the database is away; the framework may wrap the driver's own exception once or twice.</summary>
    public static bool Is(Exception? failed) => failed switch
    {
        null => false,
        CommitUnknownException => true,
        SqliteException sqlite => Away.Contains(sqlite.SqliteErrorCode),
        // It is shutting down or starting (57P), or there is no such database (3D).
        PostgresException refused => refused.IsTransient || refused.SqlState.StartsWith("57P", StringComparison.Ordinal) || refused.SqlState == PostgresErrorCodes.InvalidCatalogName,
        NpgsqlException => true,
        _ => Is(failed.InnerException),
    };
}
