using System.CommandLine.Parsing;
using System.Globalization;
using Loxley.Core.Time;

namespace Loxley.App.Cli;

/// <summary>A date or an instant as somebody types it: times without an offset are London's.</summary>
/// <param name="Date">The London date.</param>
/// <param name="Instant">The UTC instant; none where a date was given alone.</param>
internal sealed record StartMoment(DateOnly Date, DateTime? Instant)
{
    private const int FirstYear = 1900;
    private const int LastYear = 2200;

    private static readonly string[] Clock = ["yyyy-MM-dd'T'HH:mm", "yyyy-MM-dd'T'HH:mm:ss", "yyyy-MM-dd'T'HH:mm:ss.FFFFFF"];
    private static readonly string[] WithOffset = [.. Clock.Select(format => format + "zzz"), .. Clock.Select(format => format + "'Z'")];

    public DateTime At => Instant ?? London.Midnight(Date);

    public override string ToString() => Instant is { } at ? Words.Instant(at) : Words.Date(Date);

    public static StartMoment? Parse(ArgumentResult argument)
    {
        if (Read(argument.Tokens[0].Value) is { } moment) return moment;
        argument.AddError($"'{argument.Tokens[0].Value}' is not a date such as 2026-03-04, nor an instant such as 2026-03-04T10:00Z.");
        return null;
    }

    public static DateOnly? ParseDate(ArgumentResult argument)
    {
        if (ReadDate(argument.Tokens[0].Value) is { } date) return date;
        argument.AddError($"'{argument.Tokens[0].Value}' is not a date such as 2026-03-04.");
        return null;
    }

    private static StartMoment? Read(string text)
    {
        if (ReadDate(text) is { } date) return new StartMoment(date, null);
        if (DateTimeOffset.TryParseExact(text, WithOffset, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal, out var exact))
        {
            return InRange(exact.Year) ? new StartMoment(London.Date(exact.UtcDateTime), exact.UtcDateTime) : null;
        }
        if (!DateTime.TryParseExact(text, Clock, CultureInfo.InvariantCulture, DateTimeStyles.None, out var wall) || !InRange(wall.Year)) return null;
        return new StartMoment(DateOnly.FromDateTime(wall), London.Instant(DateOnly.FromDateTime(wall), TimeOnly.FromDateTime(wall)));
    }

    private static DateOnly? ReadDate(string text) =>
        DateOnly.TryParseExact(text, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var date) && InRange(date.Year)
            ? date
            : null;

    private static bool InRange(int year) => year is >= FirstYear and <= LastYear;
}
