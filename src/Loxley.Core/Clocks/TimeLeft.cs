using System.Globalization;
using Loxley.Core.Time;

namespace Loxley.Core.Clocks;

/// <summary>How long is left until something is due, or how late it is, in the words a list shows.</summary>
/// <param name="Words">Such as "due today", "2 working days left", "3 working days late" or "due in 4 days".</param>
/// <param name="Late">The time has passed.</param>
public readonly record struct TimeLeft(string Words, bool Late)
{
    /// <summary>Says how long is left.</summary>
    /// <param name="unit">The unit of the rule: working days are counted as such, hours by the clock, all others by date.</param>
    /// <param name="due">When it is due.</param>
    /// <param name="now">The UTC instant of reading.</param>
    /// <param name="calendar">The working days.</param>
    public static TimeLeft Until(ClockUnit unit, DueTime due, DateTime now, WorkingCalendar calendar)
    {
        var late = now >= due.At;
        var today = London.Date(now);
        return new TimeLeft(unit switch
        {
            ClockUnit.Hours => HourWords(due.At - now),
            _ when today == due.On => "due today",
            ClockUnit.WorkingDays => WorkingDayWords(today, due.On, calendar),
            _ => DayWords(due.On.DayNumber - today.DayNumber),
        }, late);
    }

    /// <summary>Says how late something was when it was done, or that it was done in time.</summary>
    /// <param name="unit">The unit of the rule.</param>
    /// <param name="due">When it was due.</param>
    /// <param name="done">The UTC instant at which it was done.</param>
    /// <param name="calendar">The working days.</param>
    public static TimeLeft AtEnd(ClockUnit unit, DueTime due, DateTime done, WorkingCalendar calendar) =>
        done < due.At ? new TimeLeft("in time", false) : Until(unit, due, done, calendar);

    // Where no working day lies between, as on the Saturday after a due Friday, days are said.
    private static string WorkingDayWords(DateOnly today, DateOnly due, WorkingCalendar calendar) =>
        calendar.WorkingDaysBetween(today, due) switch
        {
            0 => DayWords(due.DayNumber - today.DayNumber),
            > 0 and var left => Count(left, "working day") + " left",
            var late => Count(-late, "working day") + " late",
        };

    private static string DayWords(int days) => days switch
    {
        1 => "due tomorrow",
        > 1 => $"due in {Count(days, "day")}",
        _ => Count(-days, "day") + " late",
    };

    private static string HourWords(TimeSpan left)
    {
        var size = left.Duration();
        if (size < TimeSpan.FromMinutes(1)) return "due now";
        var count = size < TimeSpan.FromHours(1)
            ? Count((int)size.TotalMinutes, "minute")
            : Count((int)size.TotalHours, "hour");
        return count + (left > TimeSpan.Zero ? " left" : " late");
    }

    private static string Count(int number, string unit) =>
        string.Create(CultureInfo.InvariantCulture, $"{number} {unit}{(number == 1 ? "" : "s")}");
}
