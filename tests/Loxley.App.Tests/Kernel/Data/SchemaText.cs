using System.Data.Common;
using System.Text.RegularExpressions;
using Loxley.App.Kernel.Data;

namespace Loxley.App.Tests.Kernel.Data;

/// <summary>A schema as the database itself tells it, one sorted line for each column, key, index, rule and trigger.</summary>
internal static partial class SchemaText
{
    private const string SqliteColumns = """
        SELECT 'column ' || t.name || '.' || c.name || ' ' || lower(c.type) || iif(c."notnull", ' not null', '') || ' default ' || ifnull(c.dflt_value, 'none')
            || ' key ' || c.pk || ' hidden ' || c.hidden
        FROM pragma_table_list t JOIN pragma_table_xinfo(t.name) c WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\'
        """;

    private const string SqliteTables = """
        SELECT t.type || ' ' || t.name || iif(t.strict, ' strict', '') || iif(t.wr, ' without rowid', '')
        FROM pragma_table_list t WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\'
        """;

    private const string SqliteIndexes = """
        SELECT 'index ' || t.name || ' ' || iif(i.origin = 'c', i.name, i.origin) || iif(i."unique", ' unique', '') || iif(i.partial, ' partial', '') || ' '
            || (SELECT group_concat(ifnull(c.name, '?') || ' ' || c.coll || ' ' || c."desc") FROM (SELECT * FROM pragma_index_xinfo(i.name) WHERE key ORDER BY seqno) c)
            || ' ' || ifnull((SELECT replace(substr(m.sql, instr(m.sql, '(')), '"', '') FROM sqlite_master m WHERE m.name = i.name), '')
        FROM pragma_table_list t JOIN pragma_index_list(t.name) i WHERE t.schema = 'main' AND t.name NOT LIKE 'sqlite\_%' ESCAPE '\'
        """;

    private const string SqliteForeignKeys = """
        SELECT 'foreign key ' || t.name || '.' || f."from" || ' -> ' || f."table" || '.' || f."to" || ' update ' || f.on_update || ' delete ' || f.on_delete
        FROM pragma_table_list t JOIN pragma_foreign_key_list(t.name) f WHERE t.schema = 'main'
        """;

    private const string SqliteOthers =
        "SELECT type || ' ' || name || ' ' || sql FROM sqlite_master WHERE type IN ('trigger', 'view') OR sql LIKE '%CHECK%'";

    private const string PostgresColumns = """
        SELECT 'column ' || c.relname || '.' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || CASE WHEN a.attnotnull THEN ' not null' ELSE '' END
            || ' default ' || coalesce(pg_get_expr(d.adbin, d.adrelid), 'none') || ' identity ' || a.attidentity::text || ' generated ' || a.attgenerated::text
            || ' collate ' || coalesce(l.collname, 'none')
        FROM pg_class c JOIN pg_attribute a ON a.attrelid = c.oid AND a.attnum > 0 AND NOT a.attisdropped
        LEFT JOIN pg_attrdef d ON d.adrelid = c.oid AND d.adnum = a.attnum LEFT JOIN pg_collation l ON l.oid = a.attcollation
        WHERE c.relkind IN ('r', 'p') AND c.relnamespace = current_schema()::regnamespace
        """;

    private const string PostgresIndexes = "SELECT 'index ' || tablename || ' ' || indexdef FROM pg_indexes WHERE schemaname = current_schema()";

    private const string PostgresConstraints = """
        SELECT 'constraint ' || conrelid::regclass || ' ' || conname || ' ' || pg_get_constraintdef(oid)
        FROM pg_constraint WHERE connamespace = current_schema()::regnamespace AND conrelid <> 0
        """;

    private const string PostgresOthers = """
        SELECT 'trigger ' || pg_get_triggerdef(oid) FROM pg_trigger WHERE NOT tgisinternal
        UNION ALL SELECT 'other ' || relkind::text || ' ' || relname FROM pg_class WHERE relkind IN ('v', 'm', 'f', 'S') AND relnamespace = current_schema()::regnamespace
        UNION ALL SELECT 'function ' || proname FROM pg_proc WHERE pronamespace = current_schema()::regnamespace
        """;

    public static async Task<IReadOnlyList<string>> OfAsync(DatabaseAddress address)
    {
        await using var connection = Migrator.Connection(address);
        await connection.OpenAsync();
        string[] queries = address.Kind == DatabaseKind.Sqlite
            ? [SqliteTables, SqliteColumns, SqliteIndexes, SqliteForeignKeys, SqliteOthers]
            : [PostgresColumns, PostgresIndexes, PostgresConstraints, PostgresOthers];
        var lines = new List<string>();
        foreach (var query in queries) lines.AddRange(await ReadAsync(connection, query));
        return [.. lines.Where(line => !Bookkeeping().IsMatch(line)).Order(StringComparer.Ordinal)];
    }

    private static async Task<IReadOnlyList<string>> ReadAsync(DbConnection connection, string query) =>
        await connection.ListAsync(query, row => Space().Replace(row.GetString(0), " "));

    /// <summary>The runner's own table stands outside the model.</summary>
    [GeneratedRegex(@"^\w+ migration\b", RegexOptions.None, 1000)]
    private static partial Regex Bookkeeping();

    [GeneratedRegex(@"\s+", RegexOptions.None, 1000)]
    private static partial Regex Space();
}
