using Loxley.App.Kernel.Protocol;
using Loxley.Core.Time;

namespace Loxley.App.Demo;

/// <summary>When the front door is open, and when work that takes a while is done.</summary>
internal sealed class WorkingHours(EmergencyDutyHours night, WorkingCalendar calendar)
{
    private readonly Dictionary<DateOnly, (DateTime Opens, DateTime Closes)> days = [];

    public static DateTime Earlier(DateTime one, DateTime other) => one < other ? one : other;

    public bool Open(DateTime instant)
    {
        var date = London.Date(instant);
        var (opens, closes) = Day(date);
        return calendar.IsWorkingDay(date) && instant >= opens && instant < closes;
    }

    /// <summary>The instant itself while the front door is open, else when it opens next.</summary>
    public DateTime Next(DateTime instant)
    {
        for (var date = London.Date(instant); ; date = date.AddDays(1))
        {
            if (!calendar.IsWorkingDay(date)) continue;
            var (opens, closes) = Day(date);
            if (instant < opens) return opens;
            if (instant < closes) return instant;
        }
    }

    /// <summary>When work that begins at an instant, and goes on only while the front door is open, is done.</summary>
    public DateTime After(DateTime instant, TimeSpan work)
    {
        while (true)
        {
            var from = Next(instant);
            var left = Day(London.Date(from)).Closes - from;
            if (work < left) return from + work;
            work -= left;
            instant = London.Midnight(London.Date(from).AddDays(1));
        }
    }

    /// <summary>The same time so many working days later.</summary>
    public DateTime DaysAfter(DateTime instant, int days)
    {
        for (; days > 0; days--) instant = Next(London.Midnight(London.Date(instant).AddDays(1)).Add(London.Local(instant).TimeOfDay));
        return instant;
    }

    /// <summary>The instant before which work of some length must have begun to be done by then.</summary>
    public DateTime Before(DateTime instant, TimeSpan work)
    {
        for (var date = London.Date(instant); ; date = date.AddDays(-1))
        {
            if (!calendar.IsWorkingDay(date)) continue;
            var (opens, closes) = Day(date);
            var until = instant < closes ? instant : closes;
            if (until <= opens) continue;
            if (work <= until - opens) return until - work;
            work -= until - opens;
        }
    }

    /// <summary>Opening and closing of a date, were it a working day.</summary>
    public (DateTime Opens, DateTime Closes) Day(DateOnly date)
    {
        if (!days.TryGetValue(date, out var day)) days[date] = day = (London.Instant(date, night.Ends), London.Instant(date, night.Begins));
        return day;
    }
}
