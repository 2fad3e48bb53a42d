using Loxley.App.Kernel.Access;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Cli;

public sealed class MembersTests : IAsyncLifetime
{
    private CommandLine loxley = null!;

    public async Task InitializeAsync()
    {
        loxley = await CommandLine.NewAsync();
        await loxley.FillAsync();
    }

    public Task DisposeAsync()
    {
        loxley.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Somebody_is_added_and_signs_in_by_what_was_printed_until_their_part_is_ended()
    {
        var added = await AddAsync("pip@town.example", "council", "children-and-families-direct");
        added.Exit.ShouldBe(0, added.Error);
        var password = added.Output.Split("the password ")[1].Split(' ')[0];
        (await NamesAsync()).ShouldBe(["Pip Sandmartin", "Wanda Fieldfare"]);
        await WithHostAsync(async host =>
        {
            using var visitor = await host.NewVisitor().SignInAsync("pip@town.example", password);
            visitor.Heading.ShouldBe("My work");
        });

        var ended = await loxley.RunAsync("members", "end", "pip@town.example");
        ended.Output.ShouldBe("Pip Sandmartin has no part here any more.\n");
        (await NamesAsync()).ShouldBe(["Wanda Fieldfare"]);
        (await loxley.RunAsync("members", "end", "pip@town.example")).Error.ShouldBe("pip@town.example has no part here now. See who has with: loxley members list\n");
        (await AddAsync("pip@town.example", "council", null)).Error.ShouldBe("pip@town.example has had a part here already. One account has one part in a partnership.\n");
    }

    [Fact]
    public async Task An_agency_or_a_team_that_there_is_not_is_refused_with_those_that_there_are()
    {
        var agency = await AddAsync("pip@town.example", "atlantis", null);
        agency.Exit.ShouldBe(1);
        agency.Error.ShouldStartWith("There is no agency atlantis. There is: council");
        var team = await AddAsync("pip@town.example", "council", "atlantis");
        team.Error.ShouldStartWith("council has no team atlantis. It has: ");
        (await loxley.RunAsync("members", "list")).Output.ShouldNotContain("pip@town.example");
    }

    private Task<Said> AddAsync(string email, string agency, string? team) => loxley.RunAsync(
        ["members", "add", email, "--name", "Pip Sandmartin", "--role", nameof(Role.FrontDoorWorker), "--agency", agency, .. team is null ? [] : new[] { "--team", team }]);

    private async Task<IReadOnlyList<string>> NamesAsync() =>
        [.. (await loxley.RunAsync("members", "list", "--json")).Json.EnumerateArray().Select(m => m.GetProperty("name").GetString()!)];

    private async Task WithHostAsync(Func<TestHost, Task> work)
    {
        var host = new TestHost { Adjust = _ => loxley.Settings };
        await host.InitializeAsync();
        // People are added by the machine's clock, which may be ahead of the stopped one.
        host.Clock.Set(new DateTime(2100, 1, 1, 0, 0, 0, DateTimeKind.Utc));
        try
        {
            await work(host);
        }
        finally
        {
            await host.DisposeAsync();
        }
    }
}
