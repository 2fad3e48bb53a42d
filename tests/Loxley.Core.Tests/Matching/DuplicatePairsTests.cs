using Loxley.Core.Matching;

namespace Loxley.Core.Tests.Matching;

public sealed class DuplicatePairsTests
{
    private static readonly PersonKnown Robin = new("Robin", "Thistlewood", new DateOnly(2015, 3, 4)) { Postcode = "NG1 5FT" };

    [Fact]
    public void Whoever_may_be_one_person_is_paired_once_and_the_most_alike_come_first()
    {
        PersonKnown[] people =
        [
            Robin,
            new("Maya", "Okafor", new DateOnly(2009, 11, 20)),
            Robin with { Given = "Robyn" },
            Robin with { Born = new DateOnly(2015, 4, 3), Postcode = null },
            Robin with { Given = "Thistlewood", Family = "Robin" },
            new("Wren", "Thistlewood", new DateOnly(2017, 1, 2)) { Postcode = "NG1 5FT" },
        ];

        var pairs = DuplicatePairs.Find(people, 0.85);
        pairs.Where(p => p.First == 0).Select(p => p.Second).Order().ShouldBe([2, 3, 4]);
        pairs.ShouldAllBe(p => p.First < p.Second && p.Second != 1 && p.Second != 5);
        pairs.Select(p => (p.First, p.Second)).Distinct().Count().ShouldBe(pairs.Count);
        pairs.Select(p => p.Likeness.Score).ShouldBeInOrder(SortDirection.Descending);
    }

    [Fact]
    public void A_number_pairs_people_with_other_names()
    {
        var numbers = new Dictionary<string, string> { ["NHS number"] = "9434765919" };
        var pair = DuplicatePairs.Find([Robin with { Identifiers = numbers }, Robin with { Given = "Merle", Family = "Larkmead", Identifiers = numbers }], 0.6).Single();
        pair.Likeness.Reasons.ShouldContain("same NHS number");
    }

    [Fact]
    public void Nobody_is_paired_with_nobody() => DuplicatePairs.Find([new("", "", null), new("", "", null)], 0).ShouldBeEmpty();
}
