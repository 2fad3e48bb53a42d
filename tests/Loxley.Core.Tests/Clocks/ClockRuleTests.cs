using Loxley.Core.Clocks;
using static Loxley.Core.Tests.Days;

namespace Loxley.Core.Tests.Clocks;

public sealed class ClockRuleTests
{
    [Theory]
    [InlineData(ClockUnit.WorkingDays, 45, "45 working days")]
    [InlineData(ClockUnit.WorkingDays, 1, "1 working day")]
    [InlineData(ClockUnit.CalendarDays, 8, "8 days")]
    [InlineData(ClockUnit.CalendarDays, 0, "the same day")]
    [InlineData(ClockUnit.Weeks, 1, "1 week")]
    [InlineData(ClockUnit.Months, 3, "3 months")]
    [InlineData(ClockUnit.Hours, 72, "72 hours")]
    [InlineData(ClockUnit.SchoolDays, 15, "15 school days")]
    [InlineData(ClockUnit.SchoolSessions, 10, "10 school sessions")]
    [InlineData(ClockUnit.NoFixedLimit, 0, "no fixed limit")]
    public void Says_its_limit(ClockUnit unit, int quantity, string words) => DueTests.Rule(unit, quantity).Limit.ShouldBe(words);

    [Theory]
    [InlineData("2023-12-31", false)]
    [InlineData("2024-01-01", true)]
    [InlineData("2024-08-18", true)]
    [InlineData("2024-08-19", false)]
    public void Is_in_force_from_its_first_day_to_its_last(string date, bool inForce) =>
        (DueTests.Rule(ClockUnit.Weeks, 1) with { From = Day("2024-01-01"), To = Day("2024-08-18") })
            .InForce(Day(date)).ShouldBe(inForce);
}
