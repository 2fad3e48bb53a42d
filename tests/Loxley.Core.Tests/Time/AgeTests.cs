using FsCheck;
using FsCheck.Fluent;
using Loxley.Core.Time;
using static Loxley.Core.Tests.Days;

namespace Loxley.Core.Tests.Time;

public sealed class AgeTests
{
    [Theory]
    [InlineData("2016-05-10", "2026-05-09", 9)]
    [InlineData("2016-05-10", "2026-05-10", 10)]
    [InlineData("2024-02-29", "2025-02-28", 0)]
    [InlineData("2024-02-29", "2025-03-01", 1)]
    [InlineData("2024-02-29", "2028-02-28", 3)]
    [InlineData("2024-02-29", "2028-02-29", 4)]
    [InlineData("2026-05-10", "2026-05-10", 0)]
    [InlineData("2026-05-10", "2026-05-09", -1)]
    public void Counts_whole_years(string born, string on, int years) => Age.Years(Day(born), Day(on)).ShouldBe(years);

    [Theory]
    [InlineData("2027-01-20", "2026-11-20", "unborn")]
    [InlineData("2026-11-20", "2026-11-20", "under 1")]
    [InlineData("2025-11-21", "2026-11-20", "under 1")]
    [InlineData("2025-11-20", "2026-11-20", "1")]
    [InlineData("2009-11-20", "2026-11-20", "17")]
    public void Says_it_in_words(string born, string on, string words) => Age.Words(Day(born), Day(on)).ShouldBe(words);

    [Theory]
    [InlineData("2008-02-29", 18, "2026-03-01")]
    [InlineData("2008-02-29", 16, "2024-02-29")]
    [InlineData("2008-02-28", 18, "2026-02-28")]
    public void Knows_the_day_an_age_is_reached(string born, int years, string on) => Age.Reached(Day(born), years).ShouldBe(Day(on));

    [Fact]
    public void An_age_is_reached_on_its_day_and_not_before() => Prop.ForAll(Any, UpToSixty, (born, years) =>
        Age.Years(born, Age.Reached(born, years)) == years && Age.Years(born, Age.Reached(born, years).AddDays(-1)) == years - 1)
        .QuickCheckThrowOnFailure();
}
