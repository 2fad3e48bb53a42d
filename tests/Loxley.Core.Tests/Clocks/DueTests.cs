using FsCheck;
using FsCheck.Fluent;
using Loxley.Core.Clocks;
using Loxley.Core.Time;
using static Loxley.Core.Tests.Days;

namespace Loxley.Core.Tests.Clocks;

public sealed class DueTests
{
    [Theory]
    [InlineData(ClockUnit.WorkingDays, 15, "2025-05-08", "2025-05-30")]
    [InlineData(ClockUnit.WorkingDays, 15, "2025-12-19", "2026-01-14")]
    [InlineData(ClockUnit.WorkingDays, 15, "2026-03-20", "2026-04-14")]
    [InlineData(ClockUnit.WorkingDays, 45, "2025-12-01", "2026-02-05")]
    [InlineData(ClockUnit.CalendarDays, 8, "2026-12-24", "2027-01-01")]
    [InlineData(ClockUnit.CalendarDays, 0, "2026-12-24", "2026-12-24")]
    [InlineData(ClockUnit.Weeks, 6, "2026-03-25", "2026-05-06")]
    [InlineData(ClockUnit.Weeks, 26, "2026-01-05", "2026-07-06")]
    [InlineData(ClockUnit.Months, 3, "2026-08-31", "2026-11-30")]
    [InlineData(ClockUnit.Months, 3, "2026-11-30", "2027-02-28")]
    [InlineData(ClockUnit.Months, 6, "2023-08-31", "2024-02-29")]
    [InlineData(ClockUnit.Months, 12, "2024-02-29", "2025-02-28")]
    public void Counts_by_date(ClockUnit unit, int quantity, string start, string due) =>
        DueTime.From(Rule(unit, quantity), London.Midnight(Day(start)), Calendar)!.Value.On.ShouldBe(Day(due));

    [Theory]
    [InlineData(ClockUnit.SchoolDays)]
    [InlineData(ClockUnit.SchoolSessions)]
    [InlineData(ClockUnit.NoFixedLimit)]
    public void Gives_nothing_where_it_cannot_know(ClockUnit unit) =>
        DueTime.From(Rule(unit, 5), Utc("2026-06-01 12:00"), Calendar).ShouldBeNull();

    [Theory]
    [InlineData("2026-06-01 22:30", "2026-06-02", "half past eleven at night is still that day")]
    [InlineData("2026-06-01 23:30", "2026-06-03", "half past midnight is the next")]
    [InlineData("2026-06-05 22:30", "2026-06-08", "late on a Friday")]
    [InlineData("2026-06-06 09:00", "2026-06-08", "on a Saturday, as if on the Friday")]
    [InlineData("2026-05-25 09:00", "2026-05-26", "on a bank holiday, as if on the Friday before")]
    public void A_referral_counts_from_its_London_day(string utc, string due, string why)
    {
        var time = DueTime.From(Rule(ClockUnit.WorkingDays, 1), Utc(utc), Calendar).ShouldNotBeNull();
        time.On.ShouldBe(Day(due), why);
        time.At.ShouldBe(London.Midnight(Day(due).AddDays(1)));
    }

    [Theory]
    [InlineData("2026-03-27 12:00", "2026-03-30 13:00", "over the spring change the wall clock says an hour more")]
    [InlineData("2026-10-23 12:00", "2026-10-26 11:00", "over the autumn change the wall clock says an hour less")]
    [InlineData("2026-12-24 17:00", "2026-12-27 17:00", "Christmas stops no hours")]
    [InlineData("2024-02-27 08:00", "2024-03-01 08:00", "over a leap day")]
    public void Seventy_two_hours_elapse(string start, string end, string why)
    {
        var time = DueTime.From(Rule(ClockUnit.Hours, 72), AtLondon(start), Calendar).ShouldNotBeNull();
        time.At.ShouldBe(AtLondon(end), why);
        time.On.ShouldBe(London.Date(AtLondon(end)));
    }

    [Fact]
    public void Hours_elapse_the_same_whenever_they_start() => Prop.ForAll(Any, UpToSixty, UpToSixty, (day, hour, hours) =>
    {
        var start = London.Midnight(day).AddHours(hour);
        return DueTime.From(Rule(ClockUnit.Hours, hours), start, Calendar)!.Value.At - start == TimeSpan.FromHours(hours);
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("2027-12-20", 7, false)]
    [InlineData("2027-12-20", 12, true)]
    public void Says_when_the_holidays_are_not_known_yet(string start, int days, bool provisional) =>
        DueTime.From(Rule(ClockUnit.WorkingDays, days), London.Midnight(Day(start)), Calendar)!.Value.Provisional.ShouldBe(provisional);

    internal static ClockRule Rule(ClockUnit unit, int quantity) => new()
    {
        Id = "test", Name = "Test", Quantity = quantity, Unit = unit, Starts = "Start", Stops = "Stop", Source = "Source",
        Edition = "Edition", From = new(2019, 1, 1), Mark = Mark.V,
    };
}
