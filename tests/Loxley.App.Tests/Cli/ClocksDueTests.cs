namespace Loxley.App.Tests.Cli;

public sealed class ClocksDueTests
{
    [Fact]
    public async Task The_document_says_when_and_by_which_row()
    {
        var said = await DueAsync("--rule", "referral-decision", "--start", "2026-03-06", "--json");

        said.Exit.ShouldBe(0, said.Error);
        said.Json.EnumerateObject().Select(p => p.Name).ShouldBe(
            ["rule", "start", "dueOn", "lateFrom", "provisional", "quantity", "unit", "source", "from", "to"]);
        said.Json.GetProperty("start").GetString().ShouldBe("2026-03-06");
        said.Json.GetProperty("dueOn").GetString().ShouldBe("2026-03-09");
        said.Json.GetProperty("lateFrom").GetString().ShouldBe("2026-03-10T00:00:00Z");
        said.Json.GetProperty("provisional").GetBoolean().ShouldBeFalse();
    }

    [Theory]
    [InlineData("2026-07-01T23:30Z", "2026-07-01T23:30:00Z", "2026-07-03", "2026-07-03T23:00:00Z")]
    [InlineData("2026-07-01T23:30", "2026-07-01T22:30:00Z", "2026-07-02", "2026-07-02T23:00:00Z")]
    [InlineData("2026-07-01T23:30:00+00:00", "2026-07-01T23:30:00Z", "2026-07-03", "2026-07-03T23:00:00Z")]
    public async Task The_day_of_an_instant_is_londons(string start, string read, string dueOn, string lateFrom)
    {
        var said = await DueAsync("--rule", "referral-decision", "--start", start, "--json");

        said.Exit.ShouldBe(0, said.Error);
        said.Json.GetProperty("start").GetString().ShouldBe(read);
        said.Json.GetProperty("dueOn").GetString().ShouldBe(dueOn);
        said.Json.GetProperty("lateFrom").GetString().ShouldBe(lateFrom);
    }

    [Fact]
    public async Task Hours_run_from_an_instant()
    {
        var said = await DueAsync("--rule", "data-breach", "--start", "2026-03-28T12:00", "--json");

        said.Exit.ShouldBe(0, said.Error);
        said.Json.GetProperty("lateFrom").GetString().ShouldBe("2026-03-31T12:00:00Z");
        said.Json.GetProperty("dueOn").GetString().ShouldBe("2026-03-31");
    }

    [Fact]
    public async Task Hours_from_a_date_alone_are_refused()
    {
        var said = await DueAsync("--rule", "data-breach", "--start", "2026-03-28", "--json");

        said.Exit.ShouldBe(1);
        said.Output.ShouldBeEmpty();
        said.Error.ShouldBe("data-breach counts hours, so a date alone is not enough: give the time too, such as 2026-03-28T10:00.\n");
    }

    [Fact]
    public async Task A_day_beyond_the_known_bank_holidays_is_provisional()
    {
        var said = await DueAsync("--rule", "child-and-family-assessment", "--start", "2027-12-01");

        said.Exit.ShouldBe(0, said.Error);
        said.Output.ShouldContain("Provisional: bank holidays are known from 2019-01-01 to 2027-12-31 only");
    }

    [Fact]
    public async Task The_row_is_the_one_in_force_on_the_day_asked_for()
    {
        var today = await DueAsync("--rule", Changed, "--start", "2025-03-03", "--json");
        var before = await DueAsync("--rule", Changed, "--start", "2025-03-03", "--as-of", "2024-03-03", "--json");
        var neither = await DueAsync("--rule", Changed, "--start", "1999-03-03");

        today.Json.GetProperty("to").GetString().ShouldBeNull();
        before.Json.GetProperty("to").GetString().ShouldBe("2024-08-18");
        before.Json.GetProperty("start").GetString().ShouldBe("2025-03-03");
        neither.Exit.ShouldBe(1);
        neither.Error.ShouldContain($"No row of {Changed} is in force on 1999-03-03. There is: ");
    }

    [Theory]
    [InlineData("referal-decison", "referral-decision")]
    [InlineData("family-assessment", "child-and-family-assessment")]
    public async Task An_unknown_rule_is_refused_with_the_nearest_names(string written, string meant)
    {
        var said = await DueAsync("--rule", written, "--start", "2026-03-04");

        said.Exit.ShouldBe(1);
        said.Error.ShouldStartWith($"There is no rule called {written}. The nearest are: {meant}, ");
    }

    [Fact]
    public async Task A_day_before_the_known_bank_holidays_is_provisional()
    {
        var said = await DueAsync("--rule", "referral-decision", "--start", "2018-12-31", "--json");

        said.Exit.ShouldBe(0, said.Error);
        said.Json.GetProperty("provisional").GetBoolean().ShouldBeTrue();
    }

    [Theory]
    [InlineData("child-seen-after-referral", "has no fixed limit, so nothing can be counted.")]
    [InlineData("exclusion-education", "counts school days, which takes the school's own calendar, so it cannot be counted here.")]
    public async Task What_has_no_fixed_limit_or_needs_a_schools_calendar_is_not_counted(string rule, string reason)
    {
        var said = await DueAsync("--rule", rule, "--start", "2026-03-04");

        said.Exit.ShouldBe(1);
        said.Error.ShouldContain($"{rule} {reason}");
    }

    [Theory]
    [InlineData("--rule", "referral-decision", "--start", "4 March 2026")]
    [InlineData("--rule", "referral-decision", "--start", "2026-02-30")]
    [InlineData("--rule", "referral-decision", "--start", "9999-12-31")]
    [InlineData("--rule", "referral-decision", "--start", "2026-03-04", "--as-of", "soon")]
    [InlineData("--rule", "referral-decision")]
    [InlineData("--start", "2026-03-04")]
    public async Task Wrong_usage_is_told_apart_from_a_refusal(params string[] args)
    {
        var said = await DueAsync(args);

        said.Exit.ShouldBe(2);
        said.Output.ShouldBeEmpty();
        said.Error.ShouldNotBeEmpty();
    }

    [Fact]
    public async Task Help_needs_no_rule_and_no_start()
    {
        using var loxley = new CommandLine();

        var said = await loxley.RunAsync("clocks", "due", "--help");

        said.Exit.ShouldBe(0, said.Error);
        said.Output.ShouldContain("--as-of");
        Directory.Exists(loxley.Data).ShouldBeFalse();
    }

    private const string Changed = "penalty-notice-full";

    private static async Task<Said> DueAsync(params string[] args)
    {
        using var loxley = await CommandLine.NewAsync();
        return await loxley.RunAsync(["clocks", "due", .. args]);
    }
}
