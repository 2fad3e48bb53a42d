using System.Data.Common;
using Loxley.App.Kernel.Data;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Kernel.Data;

public sealed class MigratorTests
{
    private static readonly Migration First = new(1, "0001_first", "CREATE TABLE one (id integer PRIMARY KEY); CREATE TABLE other (id integer PRIMARY KEY)");
    private static readonly Migration Second = new(2, "0002_second", "ALTER TABLE one ADD COLUMN word text");

    [Fact]
    public async Task A_second_run_finds_nothing_to_do()
    {
        var address = await NewAsync();

        (await MigrateAsync(address, First)).ShouldBe(["0001_first"]);
        (await MigrateAsync(address, First)).ShouldBeEmpty();
        (await MigrateAsync(address, First, Second)).ShouldBe(["0002_second"]);
        (await TablesAsync(address)).ShouldBe(["migration", "one", "other"]);
    }

    [Fact]
    public void Both_databases_have_the_same_numbers_and_names_with_no_gap()
    {
        var (sqlite, postgres) = (Migrator.Files(DatabaseKind.Sqlite), Migrator.Files(DatabaseKind.Postgres));

        sqlite.Select(f => f.Name).ShouldBe(postgres.Select(f => f.Name));
        sqlite.Select(f => f.Number).ShouldBe(Enumerable.Range(1, sqlite.Count));
    }

    [Fact]
    public async Task A_file_that_was_edited_is_refused()
    {
        var address = await NewAsync();
        await MigrateAsync(address, First);

        var refused = await Should.ThrowAsync<ConfigurationException>(() => MigrateAsync(address, First with { Sql = First.Sql + " " }, Second));

        refused.Message.ShouldBe("Migration 0001_first was edited after it was applied. Put the old text back.");
        (await MigrateAsync(address, First, Second)).ShouldBe(["0002_second"]);
    }

    [Fact]
    public async Task A_database_of_a_newer_release_is_refused()
    {
        var address = await NewAsync();
        await MigrateAsync(address, First, Second);

        (await Should.ThrowAsync<ConfigurationException>(() => MigrateAsync(address, First))).Message
            .ShouldBe("The database holds migration 2, which this release does not know. Start a newer release.");
    }

    [Fact]
    public async Task A_file_that_fails_leaves_nothing_of_itself_and_is_tried_again()
    {
        var address = await NewAsync();
        var broken = Second with { Sql = "CREATE TABLE half (id integer PRIMARY KEY); ALTER TABLE nowhere ADD COLUMN word text" };

        await Should.ThrowAsync<DbException>(() => MigrateAsync(address, First, broken));

        (await TablesAsync(address)).ShouldBe(["migration", "one", "other"]);
        (await MigrateAsync(address, First, Second)).ShouldBe(["0002_second"]);
    }

    [Fact]
    public async Task Of_several_at_once_each_file_is_applied_by_one()
    {
        var address = await NewAsync();
        using var ready = new Barrier(6);

        var done = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => Task.Run(async () =>
        {
            ready.SignalAndWait();
            return await MigrateAsync(address, First, Second);
        })));

        done.SelectMany(names => names).Order().ShouldBe(["0001_first", "0002_second"]);
    }

    [Fact]
    public async Task Nobody_is_kept_waiting_by_one_who_has_finished()
    {
        var address = await NewAsync();
        await MigrateAsync(address, First);
        await using var pooled = Migrator.Connection(address);
        await pooled.OpenAsync();

        (await MigrateAsync(address, First, Second)).ShouldBe(["0002_second"]);
    }

    private static Task<DatabaseAddress> NewAsync() => TestDatabase.NewAsync($"migrator_{Ids.Next():N}");

    private static Task<IReadOnlyList<string>> MigrateAsync(DatabaseAddress address, params Migration[] files) =>
        Migrator.MigrateAsync(address, new TestClock(), files);

    private static async Task<IReadOnlyList<string>> TablesAsync(DatabaseAddress address)
    {
        await using var connection = Migrator.Connection(address);
        await connection.OpenAsync();
        return await connection.TablesAsync(address.Kind);
    }
}
