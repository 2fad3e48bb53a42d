using FsCheck;
using FsCheck.Fluent;
using Loxley.Core.Matching;
using static Loxley.Core.Tests.Days;

namespace Loxley.Core.Tests.Matching;

public sealed class NameComparisonTests
{
    private static readonly PersonKnown Robin = new("Robin", "Thornley", Day("2015-03-04"));

    [Theory]
    [InlineData("  Anne-Marie ", "ANNE MARIE")]
    [InlineData("O'Shea", "OSHEA")]
    [InlineData("Zoë", "ZOE")]
    [InlineData(" - ", "")]
    public void Normalises(string name, string plain) => NameComparison.Normalise(name).ShouldBe(plain);

    [Theory]
    [InlineData("Anne-Marie", "o'Shea", "AMO")]
    [InlineData("", "Thornley", "T")]
    [InlineData("", "", "")]
    public void Gives_initials(string given, string family, string initials) =>
        NameComparison.Initials(given, family).ShouldBe(initials);

    [Theory]
    [InlineData("Robin", "Thornley", "2015-03-04", 1.0, "same family name; same given name; same date of birth")]
    [InlineData("Robyn", "Thornley", "2015-03-04", 0.9, "same family name; similar given name; same date of birth")]
    [InlineData("R", "Thornley", "2015-04-03", 0.9, "same family name; same initial of given name; day and month of birth swapped")]
    [InlineData("Robin", "Thornley-Ash", "2015-03-14", 0.9,
        "part of family name the same; same given name; one digit of the date of birth differs")]
    [InlineData("Thornley", "Robin", "2015-03-04", 0.95, "given and family name the other way round; same date of birth")]
    [InlineData("ROBIN", "thornley", null, 1.0, "same family name; same given name")]
    [InlineData("", "Thornley", "2015-03-04", 1.0, "same family name; same date of birth")]
    public void Says_why_two_look_alike(string given, string family, string? born, double atLeast, string reasons)
    {
        var likeness = NameComparison.Compare(Robin, new(given, family, born is null ? null : Day(born)));
        likeness.Score.ShouldBeInRange(atLeast, 1);
        string.Join("; ", likeness.Reasons).ShouldBe(reasons);
    }

    [Fact]
    public void Strangers_are_not_alike()
    {
        var likeness = NameComparison.Compare(Robin, new("Maya", "Okafor", Day("2009-11-20")));
        likeness.Score.ShouldBeLessThan(0.5);
        likeness.Reasons.ShouldBeEmpty();
    }

    [Fact]
    public void Nothing_known_is_no_likeness() =>
        NameComparison.Compare(new("", "", null), Robin).Score.ShouldBe(0);

    [Fact]
    public void Names_the_other_way_round_weigh_the_same_either_way()
    {
        var crossed = new PersonKnown("Thornly", "Robin", null);
        NameComparison.Compare(crossed, Robin).Score.ShouldBe(NameComparison.Compare(Robin, crossed).Score, 1e-9);
    }

    [Fact]
    public void Does_not_hang_on_the_order() => Prop.ForAll(People, People, (one, other) =>
        Math.Abs(NameComparison.Compare(one, other).Score - NameComparison.Compare(other, one).Score) < 1e-9
        && NameComparison.Compare(one, other).Score is >= 0 and <= 1 + 1e-9).QuickCheckThrowOnFailure();

    private static Arbitrary<PersonKnown> People { get; } = (
        from given in Gen.Elements("", "R", "Robin", "Robyn", "Anne-Marie", "Marie", "Thornley")
        from family in Gen.Elements("", "Thornley", "Thornly", "Ash", "Thornley-Ash", "Robin")
        from born in Any.Generator
        from known in Gen.Elements(true, false)
        select new PersonKnown(given, family, known ? born : null)).ToArbitrary();
}
