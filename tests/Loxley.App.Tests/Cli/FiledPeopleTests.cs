using Loxley.App.Kernel.Data;

namespace Loxley.App.Tests.Cli;

/// <summary>People of a database from before there were keys are filed when it is migrated, so that a search finds them.</summary>
public sealed class FiledPeopleTests
{
    [Fact]
    public async Task People_without_keys_are_filed_once()
    {
        using var loxley = await CommandLine.NewAsync();
        await loxley.FillAsync();
        var before = await KeysAsync(loxley);
        before.Count.ShouldBeGreaterThan(20);
        await using (var connection = Migrator.Connection(loxley.Settings.Database))
        {
            await connection.OpenAsync();
            await connection.ExecuteAsync("DELETE FROM search_key");
        }

        var said = await loxley.RunAsync("migrate");
        said.Output.ShouldBe("Filed 2 people under what a search finds them by.\nThe database was up to date.\n");
        (await KeysAsync(loxley)).ShouldBe(before);
        (await loxley.RunAsync("migrate")).Output.ShouldBe("The database was up to date.\n");
    }

    private static async Task<IReadOnlyList<string>> KeysAsync(CommandLine loxley)
    {
        await using var connection = Migrator.Connection(loxley.Settings.Database);
        await connection.OpenAsync();
        return await connection.ListAsync("SELECT key, record_id FROM search_key ORDER BY key, record_id", row => $"{row.GetInt64(0)} {row.GetValue(1)}");
    }
}
