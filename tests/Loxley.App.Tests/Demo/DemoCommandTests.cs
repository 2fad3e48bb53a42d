using Loxley.App.Demo;
using Loxley.App.Tests.Cli;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Demo;

public sealed class DemoCommandTests
{
    private static readonly string[] Small = ["--scale", "0.01", "--today", "2026-09-16"];

    [Fact]
    public async Task It_makes_a_city_and_says_how_to_go_on()
    {
        using var line = await CommandLine.NewAsync();

        var made = await line.RunAsync(["demo", .. Small]);

        made.Exit.ShouldBe(0, made.Error);
        made.Error.Split('\n', StringSplitOptions.RemoveEmptyEntries).Length.ShouldBe(5);
        made.Error.ShouldContain("2023-24: 230 contacts, 44 referrals, 14 of them again within a year");
        made.Output.ShouldContain($"loxley serve --data {line.Data}");
        made.Output.ShouldContain(DemoCity.Password);
        made.Output.ShouldContain("wren.ashdown@demo.loxley.example  Front-door worker");
        (await line.RunAsync("verify")).Exit.ShouldBe(0);

        var again = await line.RunAsync(["demo", .. Small]);

        again.Exit.ShouldBe(1);
        again.Error.ShouldContain("is here already");
    }

    [Fact]
    public async Task A_city_that_was_not_finished_leaves_nothing_behind()
    {
        var settings = await MadeCity.EmptyAsync("demo_unfinished");
        var options = new DemoOptions("nottingham", 1, 0.01, MadeCity.Today);

        await Should.ThrowAsync<IOException>(() => DemoCity.MakeAsync(settings, options, new TestClock(), new FullDisk()));

        Directory.EnumerateFileSystemEntries(settings.DataFolder).ShouldBeEmpty();
        await MadeCity.FillAsync(settings, seed: 1, scale: 0.01);
    }

    private sealed class FullDisk : StringWriter
    {
        public override Task WriteLineAsync(string? value) => throw new IOException("The disk is full.");
    }
}
