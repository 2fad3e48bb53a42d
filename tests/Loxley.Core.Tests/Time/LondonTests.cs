using FsCheck;
using FsCheck.Fluent;
using Loxley.Core.Time;
using static Loxley.Core.Tests.Days;

namespace Loxley.Core.Tests.Time;

public sealed class LondonTests
{
    [Theory]
    [InlineData("2026-06-30 22:59", "2026-06-30")]
    [InlineData("2026-06-30 23:00", "2026-07-01")]
    [InlineData("2026-12-31 23:59", "2026-12-31")]
    public void A_day_is_a_day_in_London(string utc, string date) => London.Date(Utc(utc)).ShouldBe(Day(date));

    [Theory]
    [InlineData("2026-03-29 01:30", "2026-03-29 01:00", "a skipped time is the moment of the change")]
    [InlineData("2026-03-29 00:59", "2026-03-29 00:59", "before the change")]
    [InlineData("2026-03-29 02:00", "2026-03-29 01:00", "after the change")]
    [InlineData("2026-10-25 01:30", "2026-10-25 00:30", "a time that happens twice is the first")]
    [InlineData("2026-10-25 02:00", "2026-10-25 02:00", "after the change")]
    public void Reads_the_clock_on_the_nights_it_changes(string wall, string utc, string why) =>
        AtLondon(wall).ShouldBe(Utc(utc), why);

    [Fact]
    public void Refuses_an_instant_that_is_not_universal() =>
        Should.Throw<ArgumentException>(() => London.Date(new DateTime(2026, 1, 1, 0, 0, 0, DateTimeKind.Unspecified)));

    [Fact]
    public void Midnight_begins_the_day() => Prop.ForAll(Any, day =>
        London.Date(London.Midnight(day)) == day && London.Date(London.Midnight(day).AddTicks(-1)) == day.AddDays(-1))
        .QuickCheckThrowOnFailure();
}
