using Loxley.Core.Matching;
using static Loxley.Core.Tests.Days;

namespace Loxley.Core.Tests.Matching;

public sealed class DateSlipTests
{
    [Theory]
    [InlineData("2015-03-04", "2015-03-04", "same date of birth")]
    [InlineData("2015-03-04", "2015-04-03", "day and month of birth swapped")]
    [InlineData("2015-03-04", "2015-03-14", "one digit of the date of birth differs")]
    [InlineData("2015-03-04", "2016-03-04", "one digit of the date of birth differs")]
    [InlineData("2015-03-31", "2015-03-13", "two digits of the date of birth swapped")]
    [InlineData("2015-03-04", "2016-04-03", "")]
    [InlineData("2015-03-04", "2016-03-05", "")]
    [InlineData("2015-03-04", "2014-12-25", "")]
    public void Names_the_slip_either_way_round(string first, string second, string reason)
    {
        DateSlip.Compare(Day(first), Day(second)).Reason.ShouldBe(reason);
        DateSlip.Compare(Day(second), Day(first)).Reason.ShouldBe(reason);
    }

    [Fact]
    public void The_same_date_scores_above_a_slip_and_a_slip_above_nothing()
    {
        var born = Day("2015-03-04");
        var (same, swapped, digit, other) = (Score(born), Score(Day("2015-04-03")), Score(Day("2015-03-05")), Score(Day("2012-11-20")));
        new[] { other, digit, swapped, same }.ShouldBeInOrder();
        (same, other).ShouldBe((1, 0));

        double Score(DateOnly date) => DateSlip.Compare(born, date).Score;
    }
}
