using Loxley.Core.Time;
using static Loxley.Core.Tests.Days;

namespace Loxley.Core.Tests.Time;

public sealed class WorkingCalendarTests
{
    [Theory]
    [InlineData("2025-05-08", 15, "2025-05-30", "over the spring bank holiday")]
    [InlineData("2025-12-19", 15, "2026-01-14", "over Christmas and New Year")]
    [InlineData("2026-03-20", 15, "2026-04-14", "over Easter")]
    [InlineData("2025-12-01", 45, "2026-02-05", "over Christmas")]
    [InlineData("2025-05-10", 15, "2025-06-02", "from a Saturday")]
    [InlineData("2025-05-11", 15, "2025-06-02", "from a Sunday")]
    [InlineData("2025-05-09", 15, "2025-06-02", "from the Friday before")]
    [InlineData("2026-01-27", 45, "2026-03-31", "the census's plain 45")]
    [InlineData("2026-01-28", 44, "2026-03-31", "the census's query takes one off")]
    [InlineData("2026-03-10", 15, "2026-03-31", "the census's plain 15")]
    [InlineData("2026-03-11", 14, "2026-03-31", "the census's query takes one off")]
    [InlineData("2022-06-01", 1, "2022-06-06", "over the jubilee")]
    [InlineData("2022-09-16", 1, "2022-09-20", "over the State funeral")]
    [InlineData("2023-05-05", 1, "2023-05-09", "over the coronation")]
    [InlineData("2020-05-07", 1, "2020-05-11", "over VE day")]
    [InlineData("2022-12-23", 1, "2022-12-28", "over a Christmas at a weekend")]
    [InlineData("2024-02-28", 1, "2024-02-29", "onto a leap day")]
    [InlineData("2024-02-29", 1, "2024-03-01", "from a leap day")]
    [InlineData("2026-04-05", 0, "2026-04-02", "nothing from Easter Sunday is the Thursday before")]
    public void Counts(string start, int days, string due, string why) =>
        Calendar.AddWorkingDays(Day(start), days).ShouldBe(Day(due), why);

    [Theory]
    [InlineData("2025-05-08", "2025-05-30", 15)]
    [InlineData("2025-05-30", "2025-05-08", -15)]
    [InlineData("2025-05-09", "2025-05-10", 0)]
    [InlineData("2025-05-10", "2025-05-12", 1)]
    [InlineData("2025-12-24", "2025-12-29", 1)]
    [InlineData("2025-12-24", "2025-12-24", 0)]
    public void Counts_between(string start, string end, int days) =>
        Calendar.WorkingDaysBetween(Day(start), Day(end)).ShouldBe(days);

    [Fact]
    public void Does_not_count_backwards() =>
        Should.Throw<ArgumentOutOfRangeException>(() => Calendar.AddWorkingDays(Day("2026-01-05"), -1));

    [Fact]
    public void A_calendar_keeps_its_own_holidays()
    {
        var calendar = new WorkingCalendar([Day("2026-01-06")], Day("2026-12-31"));
        calendar.AddWorkingDays(Day("2026-01-05"), 1).ShouldBe(Day("2026-01-07"));
        calendar.KnownUntil.ShouldBe(Day("2026-12-31"));
    }
}
