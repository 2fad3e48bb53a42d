using FsCheck;
using FsCheck.Fluent;
using Loxley.Core.Families;

namespace Loxley.Core.Tests.Families;

public sealed class FamilyMapTests
{
    private static readonly Guid[] People = [.. Enumerable.Range(1, 9).Select(n => new Guid(n, 0, 0, new byte[8]))];

    private static readonly Arbitrary<FamilyLink[]> Families = Gen.ArrayOf(
        from one in Gen.Elements(People)
        from other in Gen.Elements(People)
        where one != other
        from type in Gen.Elements(Enum.GetValues<RelationType>())
        select new FamilyLink(one, other, type)).ToArbitrary();

    [Fact]
    public void Parents_stand_above_grandparents_above_them_and_brothers_and_sisters_beside()
    {
        var (child, mother, father, gran, sister) = (People[0], People[1], People[2], People[3], People[4]);
        var places = FamilyMap.Layout(child,
        [
            new(child, mother, RelationType.Parent), new(child, father, RelationType.Parent), new(mother, father, RelationType.Partner),
            new(mother, gran, RelationType.Parent), new(child, sister, RelationType.Sibling),
        ]).ToDictionary(p => p.Id);

        places.Values.GroupBy(p => p.Row).OrderBy(g => g.Key).Select(g => g.Select(p => p.Id)).ShouldBe([[gran], [mother, father], [child, sister]]);
        places[gran].Generation.ShouldBe(2);
        Math.Abs(places[mother].Column - places[father].Column).ShouldBe(1);
    }

    [Fact]
    public void Somebody_without_family_stands_alone() => FamilyMap.Layout(People[0], []).ShouldBe([new FamilyPlace(People[0], 0, 0, 0)]);

    [Fact]
    public void Nobody_stands_on_another_and_the_order_of_links_does_not_matter() => Prop.ForAll(Families, links =>
    {
        var places = FamilyMap.Layout(People[0], links);
        return places.DistinctBy(p => (p.Row, p.Column)).Count() == places.Count
            && places.DistinctBy(p => p.Id).Count() == places.Count
            && places.Single(p => p.Id == People[0]).Generation == 0
            && places.GroupBy(p => p.Row).All(row => row.Select(p => p.Column).SequenceEqual(Enumerable.Range(0, row.Count())))
            && FamilyMap.Layout(People[0], [.. links.Reverse()]).SequenceEqual(places);
    }).QuickCheckThrowOnFailure();
}
