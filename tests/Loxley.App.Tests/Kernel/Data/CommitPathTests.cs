using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.Kernel.Data;

/// <summary>What counts as saved.</summary>
public sealed class CommitPathTests
{
    [Theory]
    [InlineData("NULL")]
    [InlineData("RAISE NOTICE 'by the way'")]
    [InlineData("RAISE WARNING USING MESSAGE = 'something else', ERRCODE = '01007'")]
    public async Task A_save_about_which_postgres_warns_of_nothing_is_safe(string during)
    {
        var address = await WithTriggerAsync(during);

        await SaveAsync(address);

        (await CountAsync(address)).ShouldBe(1);
    }

    [Theory]
    [InlineData("RAISE WARNING 'canceling wait for synchronous replication due to user request'")]
    [InlineData("PERFORM pg_terminate_backend(pg_backend_pid())")]
    public async Task A_save_of_which_postgres_does_not_say_that_it_is_safe_counts_as_failed(string during)
    {
        var address = await WithTriggerAsync(during);

        await Should.ThrowAsync<CommitUnknownException>(() => SaveAsync(address));
    }

    [Fact]
    public async Task A_warning_is_held_against_the_one_save_and_not_the_next()
    {
        var address = await WithTriggerAsync("RAISE WARNING 'one machine only'");
        await using var services = TestDatabase.Services(address);

        await Should.ThrowAsync<CommitUnknownException>(() => SaveAsync(services));
        await TestDatabase.ExecuteAsync(address, "DROP TRIGGER during ON partnership");
        await SaveAsync(services);

        (await CountAsync(address)).ShouldBe(2);
    }

    [Fact]
    public async Task Sqlite_waits_for_the_disk_at_each_commit()
    {
        var address = DatabaseAddress.Sqlite(Path.Combine(TestDatabase.Folder, $"pragmas_{Ids.Next():N}.db"));
        await Migrator.MigrateAsync(address, new TestClock());
        await using var services = TestDatabase.Services(address);
        for (var turn = 0; turn < 2; turn++)
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
            await db.Database.OpenConnectionAsync();

            (await PragmaAsync(db, "synchronous")).ShouldBe("2");
            (await PragmaAsync(db, "journal_mode")).ShouldBe("wal");
            (await PragmaAsync(db, "foreign_keys")).ShouldBe("1");
        }
        SQLitePCL.raw.sqlite3_memory_used().ShouldBe(0, "the library counts its memory, under one lock for all connections");
    }

    private static async Task<string?> PragmaAsync(LoxleyDb db, string name)
    {
        await using var command = db.Database.GetDbConnection().CreateCommand();
        command.CommandText = $"PRAGMA {name}";
        return (await command.ExecuteScalarAsync())?.ToString();
    }

    private static async Task<DatabaseAddress> WithTriggerAsync(string during)
    {
        var address = DatabaseAddress.Postgres(await TestPostgres.CreateDatabaseAsync($"commit_{Ids.Next():N}"));
        await Migrator.MigrateAsync(address, new TestClock());
        await TestDatabase.ExecuteAsync(address, $"""
            CREATE FUNCTION during() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN {during}; RETURN new; END $$;
            CREATE CONSTRAINT TRIGGER during AFTER INSERT ON partnership DEFERRABLE INITIALLY DEFERRED FOR EACH ROW EXECUTE FUNCTION during()
            """);
        return address;
    }

    private static async Task SaveAsync(DatabaseAddress address)
    {
        await using var services = TestDatabase.Services(address);
        await SaveAsync(services);
    }

    private static async Task SaveAsync(ServiceProvider services)
    {
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
        db.Add(new Partnership { Id = Ids.Next(), Slug = $"town-{Ids.Next():N}", Protocol = "nottingham" });
        await scope.ServiceProvider.GetRequiredService<Machinery>().SaveAsync(db);
    }

    private static async Task<long> CountAsync(DatabaseAddress address)
    {
        await using var connection = Migrator.Connection(address);
        await connection.OpenAsync();
        return (await connection.ListAsync("SELECT count(*) FROM partnership", row => row.GetInt64(0)))[0];
    }
}
