namespace Loxley.Core.Time;

/// <summary>Which days count as working days, from a list of holidays that is known until a date.</summary>
public sealed class WorkingCalendar
{
    private readonly HashSet<DateOnly> holidays;

    /// <summary>Makes a calendar.</summary>
    /// <param name="holidays">Every holiday that falls on a weekday.</param>
    /// <param name="knownUntil">Last date for which the list is complete; answers beyond it are provisional.</param>
    public WorkingCalendar(IEnumerable<DateOnly> holidays, DateOnly knownUntil)
    {
        this.holidays = [.. holidays];
        KnownUntil = knownUntil;
    }

    /// <summary>Last date for which the holidays are known.</summary>
    public DateOnly KnownUntil { get; }

    /// <summary>Whether a date is a working day: not Saturday, not Sunday, not a listed holiday.</summary>
    public bool IsWorkingDay(DateOnly date) =>
        date.DayOfWeek is not (DayOfWeek.Saturday or DayOfWeek.Sunday) && !holidays.Contains(date);

    /// <summary>
    /// The working day that is <paramref name="days"/> after <paramref name="start"/>. The start is day 0; a start on a
    /// non-working day counts as if the last working day before it were day 0.
    /// </summary>
    /// <param name="start">Day 0.</param>
    /// <param name="days">How many working days; zero gives the start, or the last working day before it.</param>
    public DateOnly AddWorkingDays(DateOnly start, int days)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(days);
        var date = start;
        while (!IsWorkingDay(date)) date = date.AddDays(-1);
        for (var left = days; left > 0;)
        {
            date = date.AddDays(1);
            if (IsWorkingDay(date)) left--;
        }
        return date;
    }

    /// <summary>
    /// How many working days lie after <paramref name="start"/>, up to and with <paramref name="end"/>: the number that
    /// <see cref="AddWorkingDays"/> adds to the start to reach a working day. Negative where the end comes first.
    /// </summary>
    /// <param name="start">Day 0.</param>
    /// <param name="end">The last day counted.</param>
    public int WorkingDaysBetween(DateOnly start, DateOnly end)
    {
        if (end < start) return -WorkingDaysBetween(end, start);
        var days = 0;
        for (var date = start; date < end;)
        {
            date = date.AddDays(1);
            if (IsWorkingDay(date)) days++;
        }
        return days;
    }
}
