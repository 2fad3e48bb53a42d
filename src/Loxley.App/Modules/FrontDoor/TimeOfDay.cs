using System.Globalization;
using Loxley.App.Kernel.Forms;
using Loxley.Core.Time;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>A day and a time of day as people type them, in London.</summary>
internal static class TimeOfDay
{
    /// <summary>An instant as the two fields hold it.</summary>
    public static (DateOnly Day, string Time) Parts(DateTime instant)
    {
        var local = London.Local(instant);
        return (DateOnly.FromDateTime(local), local.ToString("HH:mm", CultureInfo.InvariantCulture));
    }

    /// <summary>The instant, to the minute.</summary>
    /// <param name="day">The day.</param>
    /// <param name="time">The time as typed: 14:05, 1405 or 2:05pm.</param>
    /// <param name="what">What a refusal calls it: "the time of the contact".</param>
    /// <param name="field">The field of the time.</param>
    /// <exception cref="RefusedException">It is no time.</exception>
    public static DateTime Read(DateOnly day, string time, string what, string field)
    {
        if (!TimeOnly.TryParseExact(time.Trim().Replace('.', ':'), ["H:mm", "HHmm", "h:mmtt", "htt"], CultureInfo.InvariantCulture, DateTimeStyles.None, out var at))
        {
            throw new RefusedException(new Refusal("NoTime", $"Enter {what} as hours and minutes, such as 14:05", field));
        }
        return London.Instant(day, at);
    }
}
