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
        var different = Digits(first).Zip(Digits(second)).Count(pair => pair.First != pair.Second);
        return different == 1 ? (0.8, "one digit of the date of birth differs") : (0, "");
    }

    private static string Digits(DateOnly date) => date.ToString("yyyyMMdd", CultureInfo.InvariantCulture);
}
