using System.Globalization;

namespace Loxley.Core.Matching;

/// <summary>Slips that a date suffers when it is written or typed.</summary>
public static class DateSlip
{
    /// <summary>How alike two dates of birth are, with the reason; 0 and no reason where no single slip explains it.</summary>
    /// <param name="first">One date.</param>
    /// <param name="second">The other; their order does not matter.</param>
    public static (double Score, string Reason) Compare(DateOnly first, DateOnly second)
    {
        if (first == second) return (1, "same date of birth");
        var swapped = first.Year == second.Year && first.Day == second.Month && first.Month == second.Day;
        if (swapped) return (0.85, "day and month of birth swapped");
        var (one, other) = (Digits(first), Digits(second));
        int[] different = [.. Enumerable.Range(0, one.Length).Where(at => one[at] != other[at])];
        return different switch
        {
            [_] => (0.8, "one digit of the date of birth differs"),
            [var at, var next] when next == at + 1 && one[at] == other[next] && one[next] == other[at] => (0.8, "two digits of the date of birth swapped"),
            _ => (0, ""),
        };
    }

    /// <summary>The date itself, and every date that one slip makes of it: day and month or two neighbouring digits swapped, or one digit other.</summary>
    /// <param name="date">The date.</param>
    public static IReadOnlySet<DateOnly> Around(DateOnly date)
    {
        var dates = new HashSet<DateOnly> { date };
        if (date.Day <= 12) dates.Add(new DateOnly(date.Year, date.Day, date.Month));
        var digits = Digits(date).ToCharArray();
        for (var at = 0; at < digits.Length; at++)
        {
            var right = digits[at];
            for (digits[at] = '0'; digits[at] <= '9'; digits[at]++)
            {
                if (DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var slip)) dates.Add(slip);
            }
            digits[at] = right;
        }
        for (var at = 0; at + 1 < digits.Length; at++)
        {
            (digits[at], digits[at + 1]) = (digits[at + 1], digits[at]);
            if (DateOnly.TryParseExact(digits, "yyyyMMdd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var slip)) dates.Add(slip);
            (digits[at], digits[at + 1]) = (digits[at + 1], digits[at]);
        }
        return dates;
    }

    private static string Digits(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
