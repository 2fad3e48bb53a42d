using System.Globalization;
using Loxley.Core.Clocks;

namespace Loxley.App.Cli;

/// <summary>Dates, instants and units as the command line prints them: the same on every machine.</summary>
internal static class Words
{
    public static string Date(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    public static string Instant(DateTime instant) => instant.ToString("yyyy-MM-dd'T'HH:mm:ss.FFFFFF'Z'", CultureInfo.InvariantCulture);

    public static string Number(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    /// <summary>The unit, in the words in which a protocol states it.</summary>
    public static string Unit(ClockUnit unit) => unit switch
    {
        ClockUnit.WorkingDays => "working days",
        ClockUnit.CalendarDays => "calendar days",
        ClockUnit.Weeks => "weeks",
        ClockUnit.Months => "months",
        ClockUnit.Hours => "hours",
        ClockUnit.SchoolDays => "school days",
        ClockUnit.SchoolSessions => "school sessions",
        ClockUnit.NoFixedLimit => "no fixed limit",
    };

    /// <summary>The dates on which a clock may start to run by this row.</summary>
    public static string InForce(ClockRule rule) => rule.To is { } to ? $"{Date(rule.From)} to {Date(to)}" : $"from {Date(rule.From)}";

    /// <summary>Lines of columns, each as wide as its widest word; the last is as long as it is.</summary>
    public static IEnumerable<string> Table(IReadOnlyList<string[]> rows)
    {
        var widths = rows[0].Select((_, column) => rows.Max(row => row[column].Length)).ToArray();
        return rows.Select(row => string.Join("  ", row.Select((word, column) => word.PadRight(widths[column]))).TrimEnd());
    }
}
