using Loxley.Core.Time;

namespace Loxley.Core.Clocks;

/// <summary>When something is due.</summary>
/// <param name="On">The last London date on which it is in time.</param>
/// <param name="At">The first UTC instant at which it is late.</param>
/// <param name="Provisional">The bank holidays up to that date are not all known yet.</param>
public readonly record struct DueTime(DateOnly On, DateTime At, bool Provisional)
{
    /// <summary>Works out when a clock is due.</summary>
    /// <param name="rule">The rule in force on the start date.</param>
    /// <param name="start">The UTC instant of the event that starts it.</param>
    /// <param name="calendar">The working days.</param>
    /// <returns>Nothing for units that need a school's calendar, or have no limit.</returns>
    public static DueTime? From(ClockRule rule, DateTime start, WorkingCalendar calendar)
    {
        if (rule.Unit == ClockUnit.Hours)
        {
            var at = start.AddHours(rule.Quantity);
            return new DueTime(London.Date(at), at, false);
        }
        var on = LastDate(rule, London.Date(start), calendar);
        return on is { } date ? new DueTime(date, London.Midnight(date.AddDays(1)), date > calendar.KnownUntil) : null;
    }

    /// <summary>The last date on which an event that follows day 0 is in time: pure, and the same for law and local rules.</summary>
    private static DateOnly? LastDate(ClockRule rule, DateOnly start, WorkingCalendar calendar) => rule.Unit switch
    {
        ClockUnit.WorkingDays => calendar.AddWorkingDays(start, rule.Quantity),
        ClockUnit.CalendarDays => start.AddDays(rule.Quantity),
        ClockUnit.Weeks => start.AddDays(7 * rule.Quantity),
        ClockUnit.Months => start.AddMonths(rule.Quantity),
        ClockUnit.Hours or ClockUnit.SchoolDays or ClockUnit.SchoolSessions or ClockUnit.NoFixedLimit => null,
    };
}
