using Loxley.Core.Time;

namespace Loxley.App.Demo;

/// <summary>When contacts come: most of them on working days while the front door is open, fewer in holidays and at night.</summary>
internal sealed class CityArrivals(WorkingHours hours, WorkingCalendar calendar)
{
    /// <summary>So many instants, each on the minute, from a day until a day, in order.</summary>
    public IReadOnlyList<DateTime> Between(CityRandom chance, DateOnly first, DateOnly last, int count)
    {
        var days = new List<(DateOnly Day, int UpTo)>();
        for (var day = first; day <= last; day = day.AddDays(1)) days.Add((day, (days.Count == 0 ? 0 : days[^1].UpTo) + Weight(day)));
        var instants = new List<DateTime>(count);
        for (var i = 0; i < count; i++)
        {
            var at = chance.Below(days[^1].UpTo);
            var found = days.BinarySearch((default, at), Comparer<(DateOnly Day, int UpTo)>.Create((x, y) => x.UpTo.CompareTo(y.UpTo)));
            instants.Add(On(chance, days[found < 0 ? ~found : found + 1].Day));
        }
        instants.Sort();
        return instants;
    }

    private int Weight(DateOnly day)
    {
        var season = day.Month switch { 8 => 70, 12 => 85, 7 or 4 => 92, _ => 100 };
        return calendar.IsWorkingDay(day) ? season : season * 35 / 100;
    }

    private DateTime On(CityRandom chance, DateOnly day)
    {
        var (opens, closes) = hours.Day(day);
        // On the last day of all, calls come early enough to be answered on that day.
        if (London.Midnight(day.AddDays(1)) == CityPlan.Closes) return opens.AddMinutes(chance.Below(240));
        if (calendar.IsWorkingDay(day) && chance.InHundred(86)) return opens.AddMinutes(chance.Below((int)(closes - opens).TotalMinutes));
        // Nothing comes between one and two, an hour that happens twice in autumn and not at all in spring.
        return chance.InHundred(70) ? closes.AddMinutes(chance.Below(6 * 60)) : opens.AddMinutes(-1 - chance.Below(6 * 60));
    }
}
