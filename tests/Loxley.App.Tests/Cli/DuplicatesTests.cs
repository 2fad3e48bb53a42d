using Loxley.App.Modules.People;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Cli;

/// <summary>The operator's list of records that may be of one person.</summary>
public sealed class DuplicatesTests
{
    [Fact]
    public async Task Records_that_may_be_of_one_person_are_listed_by_id_with_reasons_and_no_names()
    {
        using var loxley = await CommandLine.NewAsync();
        await loxley.FillAsync();
        var ids = await AddAsync(loxley, restricted: false);

        var said = await loxley.RunAsync("duplicates", "--json");
        said.Exit.ShouldBe(0, said.Error);
        var pair = said.Json.EnumerateArray().Single();
        new[] { pair.GetProperty("first").GetGuid(), pair.GetProperty("second").GetGuid() }.ShouldBe(ids, ignoreOrder: true);
        pair.GetProperty("score").GetDouble().ShouldBeInRange(0.9, 1);
        pair.GetProperty("reasons").EnumerateArray().Select(r => r.GetString()).ShouldContain("day and month of birth swapped");
        (await loxley.RunAsync("duplicates")).Output.ShouldNotContain("Linnet");
        (await loxley.RunAsync("duplicates", "--least", "0.2")).Error.ShouldBe("--least must be between 0.8 and 1.\n");
    }

    [Fact]
    public async Task A_restricted_record_is_left_out()
    {
        using var loxley = await CommandLine.NewAsync();
        await loxley.FillAsync();
        await AddAsync(loxley, restricted: true);
        (await loxley.RunAsync("duplicates")).Output.ShouldBe("No two records are so much alike.\n");
    }

    /// <summary>Two records of a girl, in the partnership that is there.</summary>
    private static async Task<Guid[]> AddAsync(CommandLine loxley, bool restricted)
    {
        var host = new TestHost { Adjust = _ => loxley.Settings };
        await host.InitializeAsync();
        try
        {
            var town = await Town.OfAsync(host);
            var manager = await town.ManagerAsync("Ottilie Siskin");
            Guid[] ids =
            [
                await town.ChildAsync(manager, "Linnet", "Nightingale", new DateOnly(2015, 3, 4), new PersonDetails { Postcode = "NG1 5FT" }),
                await town.ChildAsync(manager, "Linnet", "Nightingale", new DateOnly(2015, 4, 3), new PersonDetails { Postcode = "NG1 5FT" }),
            ];
            if (restricted) await town.RestrictAsync(manager, ids[0]);
            return ids;
        }
        finally
        {
            await host.DisposeAsync();
        }
    }
}
