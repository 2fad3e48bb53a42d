using FsCheck;
using FsCheck.Fluent;
using Loxley.Core.Clocks;
using Loxley.Core.Time;
using static Loxley.Core.Tests.Days;

namespace Loxley.Core.Tests.Clocks;

public sealed class TimeLeftTests
{
    [Theory]
    [InlineData("2026-06-10", "2026-06-10 23:59", "due today", false)]
    [InlineData("2026-06-10", "2026-06-10 00:00", "due today", false)]
    [InlineData("2026-06-10", "2026-06-09 12:00", "1 working day left", false)]
    [InlineData("2026-06-10", "2026-06-05 12:00", "3 working days left", false)]
    [InlineData("2026-06-15", "2026-06-13 12:00", "1 working day left", false)]
    [InlineData("2026-06-10", "2026-06-11 00:00", "1 working day late", true)]
    [InlineData("2026-06-10", "2026-06-15 09:00", "3 working days late", true)]
    [InlineData("2026-06-12", "2026-06-13 09:00", "1 day late", true)]
    [InlineData("2026-06-12", "2026-06-14 09:00", "2 days late", true)]
    [InlineData("2026-06-12", "2026-06-15 09:00", "1 working day late", true)]
    [InlineData("2025-12-24", "2025-12-29 09:00", "1 working day late", true)]
    public void Working_days(string due, string now, string words, bool late) =>
        Read(ClockUnit.WorkingDays, On(due), AtLondon(now)).ShouldBe(new(words, late));

    [Theory]
    [InlineData(ClockUnit.CalendarDays, "2026-06-06 12:00", "due in 4 days", false)]
    [InlineData(ClockUnit.Weeks, "2026-06-09 12:00", "due tomorrow", false)]
    [InlineData(ClockUnit.Months, "2026-06-10 12:00", "due today", false)]
    [InlineData(ClockUnit.Months, "2026-06-11 12:00", "1 day late", true)]
    [InlineData(ClockUnit.Weeks, "2026-06-20 12:00", "10 days late", true)]
    public void Other_dates(ClockUnit unit, string now, string words, bool late) =>
        Read(unit, On("2026-06-10"), AtLondon(now)).ShouldBe(new(words, late));

    [Theory]
    [InlineData("2026-03-26 13:00", "72 hours left", false)]
    [InlineData("2026-03-28 14:30", "22 hours left", false)]
    [InlineData("2026-03-29 13:00", "1 hour left", false)]
    [InlineData("2026-03-29 13:15", "45 minutes left", false)]
    [InlineData("2026-03-29 13:59", "1 minute left", false)]
    [InlineData("2026-03-29 14:00", "due now", true)]
    [InlineData("2026-03-29 14:20", "20 minutes late", true)]
    [InlineData("2026-03-30 15:00", "25 hours late", true)]
    public void Hours_are_elapsed_across_the_clock_change(string now, string words, bool late)
    {
        var at = AtLondon("2026-03-29 14:00");
        Read(ClockUnit.Hours, new DueTime(London.Date(at), at, false), AtLondon(now)).ShouldBe(new(words, late));
    }

    [Theory]
    [InlineData("2026-06-10 23:59", "in time", false)]
    [InlineData("2026-06-11 00:00", "1 working day late", true)]
    public void At_the_end(string done, string words, bool late) =>
        TimeLeft.AtEnd(ClockUnit.WorkingDays, On("2026-06-10"), AtLondon(done), Calendar).ShouldBe(new(words, late));

    [Fact]
    public void Words_and_lateness_agree() => Prop.ForAll(Any, Any, UpToSixty, (start, now, days) =>
        new[] { ClockUnit.WorkingDays, ClockUnit.CalendarDays }.All(unit =>
        {
            var due = DueTime.From(DueTests.Rule(unit, days), London.Midnight(start), Calendar)!.Value;
            var left = Read(unit, due, London.Midnight(now));
            return left.Late == left.Words.EndsWith("late", StringComparison.Ordinal);
        })).QuickCheckThrowOnFailure();

    private static TimeLeft Read(ClockUnit unit, DueTime due, DateTime now) => TimeLeft.Until(unit, due, now, Calendar);

    private static DueTime On(string date) => new(Day(date), London.Midnight(Day(date).AddDays(1)), false);
}
