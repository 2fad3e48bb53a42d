using Loxley.Core.Time;
using static Loxley.Core.Tests.Days;

namespace Loxley.Core.Tests.Time;

public sealed class BankHolidaysTests
{
    [Theory]
    [InlineData(2022, "01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27")]
    [InlineData(2023, "01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26")]
    [InlineData(2024, "01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26")]
    [InlineData(2025, "01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26")]
    [InlineData(2026, "01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28")]
    [InlineData(2027, "01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28")]
    public void Agrees_with_the_holidays_of_the_census_validator(int year, string monthsAndDays) =>
        BankHolidays.All.Where(h => h.Date.Year == year).Select(h => h.Date)
            .ShouldBe(monthsAndDays.Split(' ').Select(day => Day($"{year}-{day}")));

    [Theory]
    [InlineData("2019-12-26", "Boxing Day")]
    [InlineData("2020-05-08", "Early May bank holiday (moved to VE day)")]
    [InlineData("2020-12-28", "Boxing Day (substitute day)")]
    [InlineData("2021-12-27", "Christmas Day (substitute day)")]
    [InlineData("2022-06-03", "Platinum Jubilee")]
    [InlineData("2022-09-19", "State funeral of Queen Elizabeth II")]
    [InlineData("2022-12-26", "Boxing Day")]
    [InlineData("2022-12-27", "Christmas Day (substitute day)")]
    [InlineData("2023-05-08", "Coronation of King Charles III")]
    public void Names_the_awkward_ones(string date, string name) =>
        BankHolidays.All.Single(h => h.Date == Day(date)).Name.ShouldBe(name);

    [Theory]
    [InlineData("2020-05-04")]
    [InlineData("2022-05-30")]
    public void A_moved_holiday_leaves_a_working_day_behind(string date) => Calendar.IsWorkingDay(Day(date)).ShouldBeTrue();

    [Fact]
    public void Every_year_has_at_least_eight_on_weekdays_in_order()
    {
        var dates = BankHolidays.All.Select(h => h.Date).ToList();
        dates.ShouldBeInOrder();
        dates.ShouldBeUnique();
        dates.ShouldAllBe(date => date.DayOfWeek != DayOfWeek.Saturday && date.DayOfWeek != DayOfWeek.Sunday);
        dates.GroupBy(date => date.Year).ShouldAllBe(year => year.Count() >= 8);
        dates.Select(date => date.Year).Distinct().ShouldBe(Enumerable.Range(2019, 9));
        BankHolidays.KnownUntil.ShouldBe(new DateOnly(dates[^1].Year, 12, 31));
    }

    [Fact]
    public void Good_friday_and_easter_monday_stand_round_the_easter_of_the_church()
    {
        foreach (var year in Enumerable.Range(2019, 9))
        {
            var easter = Easter(year);
            BankHolidays.All.ShouldContain((easter.AddDays(-2), "Good Friday"));
            BankHolidays.All.ShouldContain((easter.AddDays(1), "Easter Monday"));
        }
    }

    // The anonymous Gregorian computus.
    private static DateOnly Easter(int year)
    {
        var (golden, century, rest) = (year % 19, year / 100, year % 100);
        var epact = ((19 * golden) + century - (century / 4) - ((century - ((century + 8) / 25) + 1) / 3) + 15) % 30;
        var weekday = (32 + (2 * (century % 4)) + (2 * (rest / 4)) - epact - (rest % 4)) % 7;
        var shift = (golden + (11 * epact) + (22 * weekday)) / 451;
        var number = epact + weekday - (7 * shift) + 114;
        return new DateOnly(year, number / 31, (number % 31) + 1);
    }
}
