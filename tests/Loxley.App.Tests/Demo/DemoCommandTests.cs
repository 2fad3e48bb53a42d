using Loxley.App.Demo;
using Loxley.App.Kernel.Access;
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
        made.Output.ShouldContain("  Front-door worker: wren.ashdown@demo.loxley.example");
        (await line.RunAsync("verify")).Exit.ShouldBe(0);

        var again = await line.RunAsync(["demo", .. Small]);

        again.Exit.ShouldBe(1);
        again.Error.ShouldContain("is here already");
    }

    [Fact]
    public void There_is_somebody_of_each_role_and_each_kind_of_person_is_named_once()
    {
        CityCast.Everybody.Select(m => m.Role).Distinct().ShouldBe(Roles.OfPeople, ignoreOrder: true);
        var named = DemoSignIns.Text.Split('\n')[1..].Select(line => line.Trim().Split(": ")).ToList();
        named.Select(n => n[0]).ShouldBeUnique();
        named.Count.ShouldBeGreaterThanOrEqualTo(Roles.OfPeople.Count);
        named.Select(n => n[1]).ShouldBeSubsetOf(CityCast.Everybody.Select(m => m.Email));
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

    [Fact]
    public async Task What_a_process_left_that_was_killed_is_in_nobodys_way()
    {
        var settings = await MadeCity.EmptyAsync("demo_killed");
        Directory.CreateDirectory(settings.DataFolder);
        var making = Path.Combine(settings.DataFolder, "loxley.db.making");
        foreach (var ending in new[] { "", "-wal", "-shm", ".lock" }) await File.WriteAllTextAsync(making + ending, "half a city");

        await MadeCity.FillAsync(settings, seed: 1, scale: 0.01);

        Directory.EnumerateFiles(settings.DataFolder, "*making*").ShouldBeEmpty();
    }

    [Fact]
    public async Task A_place_where_a_command_was_tried_and_nobody_works_is_still_free()
    {
        using var line = await CommandLine.NewAsync();
        (await line.RunAsync("check-config")).Exit.ShouldBe(0);
        (await line.RunAsync("verify")).Exit.ShouldBe(0);

        (await line.RunAsync(["demo", .. Small])).Exit.ShouldBe(0);
        (await line.RunAsync("verify")).Output.ShouldContain("The trail is whole.");
    }

    [Theory]
    [InlineData("16/09/2026")]
    [InlineData("16 September 2026")]
    [InlineData("2026-9-16")]
    [InlineData("1066-10-14")]
    public async Task A_day_is_typed_in_one_way(string today)
    {
        using var line = await CommandLine.NewAsync();

        var said = await line.RunAsync("demo", "--today", today);

        said.Exit.ShouldBe(2);
        said.Error.ShouldStartWith($"'{today}' is not a date such as 2026-03-04.");
        Directory.Exists(line.Data).ShouldBeFalse();
    }

    private sealed class FullDisk : StringWriter
    {
        public override Task WriteLineAsync(string? value) => throw new IOException("The disk is full.");
    }
}
