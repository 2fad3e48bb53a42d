namespace Loxley.Core.Time;

/// <summary>The one conversion between instants and dates: the law's days are London's days.</summary>
public static class London
{
    /// <summary>The zone of Europe/London. Throws <see cref="TimeZoneNotFoundException"/> on a host without zone data.</summary>
    public static TimeZoneInfo Zone { get; } = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");

    /// <summary>The date in London at an instant.</summary>
    /// <param name="instant">A UTC instant; any other kind throws <see cref="ArgumentException"/>.</param>
    public static DateOnly Date(DateTime instant) => DateOnly.FromDateTime(Local(instant));

    /// <summary>The wall-clock time in London at an instant, of kind unspecified.</summary>
    /// <param name="instant">A UTC instant; any other kind throws <see cref="ArgumentException"/>.</param>
    public static DateTime Local(DateTime instant)
    {
        if (instant.Kind != DateTimeKind.Utc) throw new ArgumentException("An instant is UTC.", nameof(instant));
        return TimeZoneInfo.ConvertTimeFromUtc(instant, Zone);
    }

    /// <summary>The instant at which a date begins in London.</summary>
    public static DateTime Midnight(DateOnly date) => Instant(date, TimeOnly.MinValue);

    /// <summary>
    /// The instant of a wall-clock time in London. A time that the spring change skips is read as the instant the clocks
    /// moved; a time that happens twice in autumn is read as the first.
    /// </summary>
    public static DateTime Instant(DateOnly date, TimeOnly time)
    {
        var local = date.ToDateTime(time);
        if (Zone.IsInvalidTime(local))
        {
            local = new DateTime(local.Year, local.Month, local.Day, local.Hour, 0, 0).AddHours(1);
        }
        var offset = Zone.IsAmbiguousTime(local) ? Zone.GetAmbiguousTimeOffsets(local).Max() : Zone.GetUtcOffset(local);
        return DateTime.SpecifyKind(local - offset, DateTimeKind.Utc);
    }
}
