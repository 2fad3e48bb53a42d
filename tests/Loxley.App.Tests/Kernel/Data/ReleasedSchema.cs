using System.Data.Common;
using System.Text;
using Loxley.App.Kernel.Data;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Kernel.Data;

/// <summary>A database of one release as SQL: its migrations, and a row for everything that a small partnership wrote.</summary>
internal sealed class ReleasedSchema(DatabaseKind kind, string release)
{
    private static string Folder { get; } = Path.Combine(Repository.Root, "tests", "Loxley.App.Tests", "Kernel", "Data", "Released");

    public string File => Path.Combine(Folder, $"{release}.{(kind == DatabaseKind.Sqlite ? "sqlite" : "postgres")}.sql");

    public static async Task<string> DumpAsync(DatabaseAddress address, LoxleyDb db)
    {
        var sql = new StringBuilder();
        sql.Append("CREATE TABLE migration (number integer PRIMARY KEY, name text NOT NULL, digest text NOT NULL, applied_at text NOT NULL);\n");
        foreach (var file in Migrator.Files(address.Kind)) sql.Append(file.Sql.TrimEnd()).Append('\n');
        await using var connection = Migrator.Connection(address);
        await connection.OpenAsync();
        foreach (var table in Ordered(db).Prepend("migration"))
        {
            foreach (var row in await RowsAsync(connection, address.Kind, table)) sql.Append(row).Append('\n');
        }
        return sql.ToString();
    }

    /// <summary>Each table after those it refers to; keys that protect a host's cookies are kept nowhere else.</summary>
    private static List<string> Ordered(LoxleyDb db)
    {
        var left = db.Model.GetEntityTypes().Where(t => t.GetTableName() is not (null or "secret_key"))
            .OrderBy(t => t.GetTableName(), StringComparer.Ordinal).ToList();
        var order = new List<string>();
        while (left.Count > 0)
        {
            var next = left.First(t => t.GetForeignKeys().All(k => k.PrincipalEntityType == t || !left.Contains(k.PrincipalEntityType)));
            left.Remove(next);
            order.Add(next.GetTableName()!);
        }
        return order;
    }

    private static async Task<IReadOnlyList<string>> RowsAsync(DbConnection connection, DatabaseKind kind, string table)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = $"SELECT * FROM \"{table}\" LIMIT 0";
        await using var reader = await command.ExecuteReaderAsync();
        var columns = Enumerable.Range(0, reader.FieldCount).Select(i => $"\"{reader.GetName(i)}\"").ToList();
        await reader.CloseAsync();
        var values = string.Join(" || ', ' || ", columns.Select(c => kind == DatabaseKind.Sqlite ? $"quote({c})" : $"quote_nullable({c}::text)"));
        return await connection.ListAsync(
            $"SELECT {values} FROM \"{table}\" ORDER BY 1", row => $"INSERT INTO \"{table}\" ({string.Join(", ", columns)}) VALUES ({row.GetString(0)});");
    }
}
