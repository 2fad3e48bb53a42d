using Loxley.Core.Families;

namespace Loxley.Core.Tests.Families;

public sealed class KinshipTests
{
    [Theory]
    [InlineData(RelationType.Parent, 'F', "mother", 'M', "son")]
    [InlineData(RelationType.Parent, 'U', "parent", 'U', "child")]
    [InlineData(RelationType.Sibling, 'M', "brother", 'F', "sister")]
    [InlineData(RelationType.Grandparent, 'F', "grandmother", 'M', "grandson")]
    [InlineData(RelationType.AuntOrUncle, 'M', "uncle", 'F', "niece")]
    public void A_relation_reads_from_both_sides(RelationType type, char relative, string label, char person, string inverse)
    {
        Kinship.Of(type).Label(relative).ShouldBe(label);
        Kinship.Of(type).InverseLabel(person).ShouldBe(inverse);
    }

    [Fact]
    public void Every_relation_is_told_and_those_across_generations_read_otherwise_from_below()
    {
        foreach (var type in Enum.GetValues<RelationType>())
        {
            Kinship.Of(type).Type.ShouldBe(type);
            Kinship.Of(type).Symmetric.ShouldBe(Kinship.Of(type).Generations == 0);
        }
    }
}
