using Loxley.Core.Families;

namespace Loxley.Core.Tests.Families;

public sealed class PlausibilityTests
{
    private static readonly DateOnly Child = new(2016, 2, 29);

    [Theory]
    [InlineData(RelationType.Parent, "2016-02-29", Verdict.Impossible)]
    [InlineData(RelationType.Parent, "2020-01-01", Verdict.Impossible)]
    [InlineData(RelationType.Parent, "2007-03-01", Verdict.Impossible)]
    [InlineData(RelationType.Parent, "2004-06-01", Verdict.Unlikely)]
    [InlineData(RelationType.Parent, "1990-06-01", Verdict.Possible)]
    [InlineData(RelationType.Parent, "1940-06-01", Verdict.Unlikely)]
    [InlineData(RelationType.AdoptiveParent, "2000-06-01", Verdict.Unlikely)]
    [InlineData(RelationType.AdoptiveParent, "1980-06-01", Verdict.Possible)]
    [InlineData(RelationType.FosterCarer, "2017-06-01", Verdict.Impossible)]
    [InlineData(RelationType.StepParent, "1995-06-01", Verdict.Possible)]
    [InlineData(RelationType.Grandparent, "1995-06-01", Verdict.Unlikely)]
    [InlineData(RelationType.Grandparent, "1960-06-01", Verdict.Possible)]
    [InlineData(RelationType.Sibling, "2016-02-29", Verdict.Possible)]
    [InlineData(RelationType.Sibling, "2016-03-01", Verdict.Possible)]
    [InlineData(RelationType.Sibling, "2016-06-01", Verdict.Unlikely)]
    [InlineData(RelationType.Sibling, "2017-01-01", Verdict.Possible)]
    [InlineData(RelationType.HalfSibling, "2016-06-01", Verdict.Possible)]
    [InlineData(RelationType.Sibling, "1980-06-01", Verdict.Unlikely)]
    [InlineData(RelationType.AuntOrUncle, "2020-06-01", Verdict.Possible)]
    [InlineData(RelationType.Partner, "1960-06-01", Verdict.Unlikely)]
    public void Dates_that_hardly_go_together_are_said(RelationType type, string relative, Verdict verdict)
    {
        var doubt = Plausibility.Of(type, Child, Days.Day(relative));
        doubt.Verdict.ShouldBe(verdict);
        (doubt.Sentence.Length > 0).ShouldBe(verdict != Verdict.Possible);
    }

    [Fact]
    public void A_guess_makes_nothing_impossible() =>
        Plausibility.Of(RelationType.Parent, Child, Child.AddYears(1), estimated: true).Verdict.ShouldBe(Verdict.Unlikely);

    [Fact]
    public void What_is_not_known_cannot_be_doubted() => Plausibility.Of(RelationType.Parent, Child, null).Verdict.ShouldBe(Verdict.Possible);
}
