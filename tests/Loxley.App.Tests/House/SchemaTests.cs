using Loxley.App.Kernel.Data;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.House;

/// <summary>What the migrations make is what the model says.</summary>
public sealed class SchemaTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task The_migrated_schema_is_the_models()
    {
        var (migrated, modelled) = (await MigratedAsync("schema_migrated"), await TestDatabase.NewAsync("schema_modelled"));
        await RunAsync(modelled, await ScriptAsync());

        (await DescribeAsync(migrated)).ShouldBe(await DescribeAsync(modelled));
    }

    [Fact]
    public async Task A_column_an_index_and_a_rule_that_drifted_are_found()
    {
        var migrated = await MigratedAsync("schema_drifted");
        var before = await DescribeAsync(migrated);
        await RunAsync(migrated, "ALTER TABLE lease ADD COLUMN drifted text; CREATE INDEX ix_drifted ON lease (drifted); DROP INDEX ux_partnership_slug;");

        var after = await DescribeAsync(migrated);

        after.Except(before).Count().ShouldBe(2);
        before.Except(after).Count().ShouldBeGreaterThanOrEqualTo(1);
    }

    [Fact]
    public void Each_number_stands_once_on_both_databases() =>
        Migrator.Files(DatabaseKind.Sqlite).Select(f => f.Name).ShouldBe(Migrator.Files(DatabaseKind.Postgres).Select(f => f.Name));

    private static async Task<DatabaseAddress> MigratedAsync(string name)
    {
        var address = await TestDatabase.NewAsync(name);
        await Migrator.MigrateAsync(address, new TestClock());
        return address;
    }

    private async Task<string> ScriptAsync()
    {
        await using var scope = host.Services.CreateAsyncScope();
        return ModelScript.Of(scope.ServiceProvider.GetRequiredService<LoxleyDb>());
    }

    private static async Task RunAsync(DatabaseAddress address, string sql)
    {
        await using var connection = Migrator.Connection(address);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>One line a column, index and constraint, in order.</summary>
    private static async Task<IReadOnlyList<string>> DescribeAsync(DatabaseAddress address)
    {
        await using var connection = Migrator.Connection(address);
        await connection.OpenAsync();
        await using var command = connection.CreateCommand();
        command.CommandText = address.Kind == DatabaseKind.Sqlite ? SqliteCatalogue : PostgresCatalogue;
        await using var reader = await command.ExecuteReaderAsync();
        var lines = new List<string>();
        while (await reader.ReadAsync()) lines.Add(Visitor.Tidy(reader.GetString(0)));
        return [.. lines.Order(StringComparer.Ordinal)];
    }

    private const string SqliteCatalogue = """
        SELECT m.name || ' ' || c.name || ' ' || c.type || ' ' || c."notnull" || ' ' || c.pk || ' ' || ifnull(c.dflt_value, '')
        FROM sqlite_master m JOIN pragma_table_info(m.name) c WHERE m.type = 'table' AND m.name NOT IN ('migration', 'sqlite_sequence')
        UNION ALL
        SELECT replace(sql, '"', '') FROM sqlite_master WHERE type = 'index' AND sql IS NOT NULL
        UNION ALL
        SELECT m.name || ' to ' || f."table" || ' ' || f."from" || ' ' || f.on_delete
        FROM sqlite_master m JOIN pragma_foreign_key_list(m.name) f WHERE m.type = 'table'
        """;

    private const string PostgresCatalogue = """
        SELECT c.relname || ' ' || a.attname || ' ' || format_type(a.atttypid, a.atttypmod) || ' ' || a.attnotnull::text || ' ' || coalesce(l.collname, '') || ' '
            || coalesce(pg_get_expr(d.adbin, d.adrelid), '') || ' ' || a.attidentity::text
        FROM pg_attribute a JOIN pg_class c ON c.oid = a.attrelid LEFT JOIN pg_collation l ON l.oid = a.attcollation
            LEFT JOIN pg_attrdef d ON d.adrelid = a.attrelid AND d.adnum = a.attnum
        WHERE c.relnamespace = 'public'::regnamespace AND c.relkind IN ('r', 'p') AND a.attnum > 0 AND NOT a.attisdropped AND c.relname <> 'migration'
        UNION ALL
        SELECT indexdef FROM pg_indexes WHERE schemaname = 'public' AND tablename <> 'migration'
        UNION ALL
        SELECT conrelid::regclass::text || ' ' || conname || ' ' || pg_get_constraintdef(oid) FROM pg_constraint
        WHERE connamespace = 'public'::regnamespace AND conrelid::regclass::text <> 'migration' AND contype <> 'n'
        """;
}
