using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Trail;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.Support;

/// <summary>A host with a database that no other class of tests writes to, so that whatever is written can be seen.</summary>
public sealed class OwnHost : IAsyncLifetime
{
    private DatabaseAddress address = null!;
    private bool away;

    public TestHost Host { get; private set; } = null!;

    public async Task InitializeAsync()
    {
        address = await TestDatabase.NewAsync($"own_{Ids.Next():N}");
        await Migrator.MigrateAsync(address, new TestClock());
        Host = new TestHost { Adjust = s => s with { Database = address } };
        await Host.InitializeAsync();
    }

    public Task DisposeAsync() => Host.DisposeAsync();

    /// <summary>Takes the database away: no connection is left, and none is given.</summary>
    internal Task TakeAwayAsync()
    {
        away = true;
        return TestDatabase.TakeAwayAsync(address);
    }

    /// <summary>Brings it back as it was, if it is away.</summary>
    internal async Task BringBackAsync()
    {
        if (away) await TestDatabase.BringBackAsync(address);
        away = false;
    }

    /// <summary>Every table of the model with the number of its rows and a digest of them; a look that was refused is no part of it.</summary>
    internal async Task<IReadOnlyList<string>> RowsAsync()
    {
        using var scope = Host.Services.CreateScope();
        var tables = scope.ServiceProvider.GetRequiredService<LoxleyDb>().Model.GetEntityTypes().Select(e => e.GetTableName()!).Distinct().Order(StringComparer.Ordinal);
        var rows = new List<string>();
        foreach (var table in tables)
        {
            var found = (await TestDatabase.ReadAsync(address, $"SELECT * FROM {table}{Where(table)}")).Order(StringComparer.Ordinal).ToList();
            rows.Add($"{table}: {found.Count} rows, {Loxley.App.Kernel.Acts.ActComposer.Hash(string.Join('\n', found))[..8]}");
        }
        return rows;
    }

    private static string Where(string table) => table switch
    {
        "disclosure" => " WHERE granted",
        "unsealed" => $" WHERE kind = '{UnsealedRow.Act}'",
        _ => "",
    };
}
