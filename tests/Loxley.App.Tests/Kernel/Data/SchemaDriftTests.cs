using Loxley.App.Kernel.Data;
using Loxley.App.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.Kernel.Data;

/// <summary>The migrations make exactly what the model expects.</summary>
public sealed class SchemaDriftTests
{
    [Fact]
    public async Task The_files_of_migrations_and_the_model_make_the_same_schema()
    {
        var (files, model) = (await FromFilesAsync("drift_files"), await FromModelAsync("drift_model"));

        var (made, expected) = (await SchemaText.OfAsync(files), await SchemaText.OfAsync(model));

        expected.Count.ShouldBeGreaterThan(200);
        expected.Except(made, StringComparer.Ordinal).ShouldBeEmpty("the model has what no migration makes: add a numbered file");
        made.Except(expected, StringComparer.Ordinal).ShouldBeEmpty("a migration makes what the model does not have");
        made.ShouldBe(expected);
    }

    [Theory]
    [InlineData("ALTER TABLE people_person ADD COLUMN extra text")]
    [InlineData("CREATE INDEX extra ON seal (at)")]
    [InlineData("DROP INDEX ix_outbox_next_try_at")]
    [InlineData("DROP INDEX ux_partnership_slug")]
    [InlineData("CREATE TABLE extra (id text PRIMARY KEY REFERENCES lease (name))")]
    [InlineData("ALTER TABLE seal RENAME COLUMN items TO things")]
    [InlineData("DROP INDEX ix_outbox_next_try_at; CREATE INDEX ix_outbox_next_try_at ON outbox (next_try_at) WHERE sent_at IS NOT NULL")]
    [InlineData("DROP TABLE lease; CREATE TABLE lease (name text NOT NULL, holder text, until text NOT NULL, CONSTRAINT pk_lease_name PRIMARY KEY (name))")]
    public async Task A_difference_is_seen(string difference)
    {
        var address = await FromFilesAsync($"drift_{Ids.Next():N}");
        var before = await SchemaText.OfAsync(address);

        await TestDatabase.ExecuteAsync(address, difference);

        (await SchemaText.OfAsync(address)).ShouldNotBe(before);
    }

    private static async Task<DatabaseAddress> FromFilesAsync(string name)
    {
        var address = await TestDatabase.NewAsync(name);
        await Migrator.MigrateAsync(address, new TestClock());
        return address;
    }

    private static async Task<DatabaseAddress> FromModelAsync(string name)
    {
        var address = await TestDatabase.NewAsync(name);
        await using var services = TestDatabase.Services(address);
        await using var scope = services.CreateAsyncScope();
        await TestDatabase.ExecuteAsync(address, ModelScript.Of(scope.ServiceProvider.GetRequiredService<LoxleyDb>()));
        return address;
    }
}
