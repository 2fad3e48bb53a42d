using System.Globalization;
using FsCheck;
using FsCheck.Fluent;
using Loxley.Core.Time;

namespace Loxley.Core.Tests;

/// <summary>Dates, instants and generators that the tests share.</summary>
internal static class Days
{
    public static WorkingCalendar Calendar => BankHolidays.EnglandAndWales;

    /// <summary>Any day from 2019 to the end of 2026.</summary>
    public static Arbitrary<DateOnly> Any { get; } = Gen.Choose(0, 2921).Select(n => new DateOnly(2019, 1, 1).AddDays(n)).ToArbitrary();

    /// <summary>Any number of days from none to sixty.</summary>
    public static Arbitrary<int> UpToSixty { get; } = Gen.Choose(0, 60).ToArbitrary();

    public static DateOnly Day(string iso) => DateOnly.ParseExact(iso, "yyyy-MM-dd", CultureInfo.InvariantCulture);

    /// <summary>The instant of a wall-clock time in London.</summary>
    public static DateTime AtLondon(string iso)
    {
        var local = DateTime.ParseExact(iso, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture);
        return London.Instant(DateOnly.FromDateTime(local), TimeOnly.FromDateTime(local));
    }

    public static DateTime Utc(string iso) => DateTime.SpecifyKind(
        DateTime.ParseExact(iso, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture), DateTimeKind.Utc);
}
