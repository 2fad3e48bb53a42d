using System.Text.Json;
using Loxley.App.Tests.Kernel.Protocol;

namespace Loxley.App.Tests.Cli;

public sealed class ClocksListTests
{
    [Fact]
    public async Task The_document_holds_the_law_and_the_local_clocks_each_with_the_same_keys()
    {
        using var loxley = await CommandLine.NewAsync();

        var said = await loxley.RunAsync("clocks", "list", "--json");

        said.Exit.ShouldBe(0, said.Error);
        var rows = said.Json.EnumerateArray().ToList();
        rows.ShouldAllBe(row => string.Join(',', row.EnumerateObject().Select(p => p.Name)) == "id,name,quantity,unit,starts,stops,source,from,to");
        var decision = rows.Single(row => row.GetProperty("id").GetString() == "referral-decision");
        decision.GetProperty("quantity").GetInt32().ShouldBe(1);
        decision.GetProperty("unit").GetString().ShouldBe("working days");
        decision.GetProperty("from").GetString().ShouldBe("2018-07-04");
        decision.GetProperty("to").ValueKind.ShouldBe(JsonValueKind.Null);
        var protocol = await File.ReadAllTextAsync(Path.Combine(ProtocolFixture.Real, "clocks.yaml"));
        var local = protocol.Split("- id:")[1..].Select(row => row.Split('\n')[0].Trim()).ToList();
        local.ShouldNotBeEmpty();
        local.Except(rows.Select(row => row.GetProperty("id").GetString()!), StringComparer.Ordinal).ShouldBeEmpty();
    }

    [Fact]
    public async Task The_table_shows_how_far_each_was_checked_and_which_are_awaited()
    {
        using var loxley = await CommandLine.NewAsync();

        var said = await loxley.RunAsync("clocks", "list");

        said.Exit.ShouldBe(0, said.Error);
        var lines = said.Output.Split('\n');
        lines[0].ShouldStartWith("Id ");
        lines.Single(l => l.StartsWith("referral-decision ", StringComparison.Ordinal)).ShouldContain("1 working day ");
        lines.Single(l => l.StartsWith("rapid-review ", StringComparison.Ordinal)).ShouldContain("  V     awaited  ");
    }

    [Fact]
    public async Task A_partnership_that_there_is_not_is_refused()
    {
        using var loxley = await CommandLine.NewAsync();

        var said = await loxley.RunAsync("clocks", "list", "--partnership", "atlantis");

        said.Exit.ShouldBe(1);
        said.Output.ShouldBeEmpty();
        said.Error.ShouldBe("There is no partnership called atlantis here. There is a protocol for: nottingham.\n");
    }
}
