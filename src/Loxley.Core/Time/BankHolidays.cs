namespace Loxley.Core.Time;

/// <summary>The bank holidays of England and Wales: a list and no formula, because proclamations move and add days. Taken from GOV.UK.</summary>
public static class BankHolidays
{
    private const string NewYear = "New Year's Day";
    private const string GoodFriday = "Good Friday";
    private const string EasterMonday = "Easter Monday";
    private const string EarlyMay = "Early May bank holiday";
    private const string Spring = "Spring bank holiday";
    private const string Summer = "Summer bank holiday";
    private const string Christmas = "Christmas Day";
    private const string Boxing = "Boxing Day";
    private const string Substitute = " (substitute day)";

    /// <summary>Last date for which every bank holiday is known.</summary>
    public static DateOnly KnownUntil { get; } = new(2027, 12, 31);

    /// <summary>Every bank holiday from 2019 to <see cref="KnownUntil"/>, in date order, on the weekday it was kept.</summary>
    public static IReadOnlyList<(DateOnly Date, string Name)> All { get; } =
    [
        (new(2019, 1, 1), NewYear),
        (new(2019, 4, 19), GoodFriday),
        (new(2019, 4, 22), EasterMonday),
        (new(2019, 5, 6), EarlyMay),
        (new(2019, 5, 27), Spring),
        (new(2019, 8, 26), Summer),
        (new(2019, 12, 25), Christmas),
        (new(2019, 12, 26), Boxing),
        (new(2020, 1, 1), NewYear),
        (new(2020, 4, 10), GoodFriday),
        (new(2020, 4, 13), EasterMonday),
        (new(2020, 5, 8), EarlyMay + " (moved to VE day)"),
        (new(2020, 5, 25), Spring),
        (new(2020, 8, 31), Summer),
        (new(2020, 12, 25), Christmas),
        (new(2020, 12, 28), Boxing + Substitute),
        (new(2021, 1, 1), NewYear),
        (new(2021, 4, 2), GoodFriday),
        (new(2021, 4, 5), EasterMonday),
        (new(2021, 5, 3), EarlyMay),
        (new(2021, 5, 31), Spring),
        (new(2021, 8, 30), Summer),
        (new(2021, 12, 27), Christmas + Substitute),
        (new(2021, 12, 28), Boxing + Substitute),
        (new(2022, 1, 3), NewYear + Substitute),
        (new(2022, 4, 15), GoodFriday),
        (new(2022, 4, 18), EasterMonday),
        (new(2022, 5, 2), EarlyMay),
        (new(2022, 6, 2), Spring),
        (new(2022, 6, 3), "Platinum Jubilee"),
        (new(2022, 8, 29), Summer),
        (new(2022, 9, 19), "State funeral of Queen Elizabeth II"),
        (new(2022, 12, 26), Boxing),
        (new(2022, 12, 27), Christmas + Substitute),
        (new(2023, 1, 2), NewYear + Substitute),
        (new(2023, 4, 7), GoodFriday),
        (new(2023, 4, 10), EasterMonday),
        (new(2023, 5, 1), EarlyMay),
        (new(2023, 5, 8), "Coronation of King Charles III"),
        (new(2023, 5, 29), Spring),
        (new(2023, 8, 28), Summer),
        (new(2023, 12, 25), Christmas),
        (new(2023, 12, 26), Boxing),
        (new(2024, 1, 1), NewYear),
        (new(2024, 3, 29), GoodFriday),
        (new(2024, 4, 1), EasterMonday),
        (new(2024, 5, 6), EarlyMay),
        (new(2024, 5, 27), Spring),
        (new(2024, 8, 26), Summer),
        (new(2024, 12, 25), Christmas),
        (new(2024, 12, 26), Boxing),
        (new(2025, 1, 1), NewYear),
        (new(2025, 4, 18), GoodFriday),
        (new(2025, 4, 21), EasterMonday),
        (new(2025, 5, 5), EarlyMay),
        (new(2025, 5, 26), Spring),
        (new(2025, 8, 25), Summer),
        (new(2025, 12, 25), Christmas),
        (new(2025, 12, 26), Boxing),
        (new(2026, 1, 1), NewYear),
        (new(2026, 4, 3), GoodFriday),
        (new(2026, 4, 6), EasterMonday),
        (new(2026, 5, 4), EarlyMay),
        (new(2026, 5, 25), Spring),
        (new(2026, 8, 31), Summer),
        (new(2026, 12, 25), Christmas),
        (new(2026, 12, 28), Boxing + Substitute),
        (new(2027, 1, 1), NewYear),
        (new(2027, 3, 26), GoodFriday),
        (new(2027, 3, 29), EasterMonday),
        (new(2027, 5, 3), EarlyMay),
        (new(2027, 5, 31), Spring),
        (new(2027, 8, 30), Summer),
        (new(2027, 12, 27), Christmas + Substitute),
        (new(2027, 12, 28), Boxing + Substitute),
    ];

    /// <summary>The working days of England and Wales.</summary>
    public static WorkingCalendar EnglandAndWales { get; } = new(All.Select(holiday => holiday.Date), KnownUntil);
}
