using System.Data.Common;

namespace Loxley.App.Kernel.Data;

/// <summary>Plain SQL on a connection of one's own: for the schema and for backups, which no act stands behind.</summary>
internal static class Sql
{
    public static async Task ExecuteAsync(this DbConnection connection, string sql, DbTransaction? transaction = null)
    {
        await using var command = connection.Command(sql, transaction);
        await command.ExecuteNonQueryAsync();
    }

    public static async Task<IReadOnlyList<T>> ListAsync<T>(
        this DbConnection connection, string sql, Func<DbDataReader, T> read, DbTransaction? transaction = null)
    {
        await using var command = connection.Command(sql, transaction);
        await using var reader = await command.ExecuteReaderAsync();
        var rows = new List<T>();
        while (await reader.ReadAsync()) rows.Add(read(reader));
        return rows;
    }

    /// <summary>The tables of a database, in order; none where it is empty.</summary>
    public static Task<IReadOnlyList<string>> TablesAsync(this DbConnection connection, DatabaseKind kind, DbTransaction? transaction = null) =>
        connection.ListAsync(
            kind == DatabaseKind.Sqlite
                ? "SELECT name FROM sqlite_master WHERE type = 'table' AND name NOT LIKE 'sqlite\\_%' ESCAPE '\\' ORDER BY name"
                : "SELECT tablename FROM pg_tables WHERE schemaname = current_schema() ORDER BY tablename COLLATE \"C\"",
            row => row.GetString(0), transaction);

    private static DbCommand Command(this DbConnection connection, string sql, DbTransaction? transaction)
    {
        var command = connection.CreateCommand();
        (command.CommandText, command.Transaction) = (sql, transaction);
        return command;
    }
}
