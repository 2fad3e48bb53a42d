using FsCheck;
using FsCheck.Fluent;
using Loxley.Core.Matching;

namespace Loxley.Core.Tests.Matching;

public sealed class DeleteOneKeysTests
{
    private static readonly Arbitrary<string> Names =
        Gen.ArrayOf(Gen.Elements("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray())).Where(letters => letters.Length is > 1 and < 30).Select(letters => new string(letters)).ToArbitrary();

    private static readonly Arbitrary<char> Letters = Gen.Elements("ABCDEFGHIJKLMNOPQRSTUVWXYZ".ToCharArray()).ToArbitrary();

    private static readonly Arbitrary<int> Places = Gen.Choose(0, 1_000).ToArbitrary();

    [Fact]
    public void A_name_is_found_with_a_letter_too_few() => Prop.ForAll(Names, Places, (name, place) =>
        Meet(name, name.Remove(place % name.Length, 1))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_name_is_found_with_a_letter_too_many() => Prop.ForAll(Names, Places, Letters, (name, place, letter) =>
        Meet(name, name.Insert(place % (name.Length + 1), $"{letter}"))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_name_is_found_with_another_letter() => Prop.ForAll(Names, Places, Letters, (name, place, letter) =>
        Meet(name, name.Remove(place % name.Length, 1).Insert(place % name.Length, $"{letter}"))).QuickCheckThrowOnFailure();

    [Fact]
    public void A_name_is_found_with_two_neighbours_the_other_way_round() => Prop.ForAll(Names, Places, (name, place) =>
    {
        var at = place % (name.Length - 1);
        return Meet(name, $"{name[..at]}{name[at + 1]}{name[at]}{name[(at + 2)..]}");
    }).QuickCheckThrowOnFailure();

    [Theory]
    [InlineData("Zoë", "ZOE")]
    [InlineData("O'Neil", "ONeill")]
    [InlineData("Никольский", "Николский")]
    public void However_it_is_written(string one, string other) => Meet(one, other).ShouldBeTrue();

    [Theory]
    [InlineData("Robin", "Wren")]
    [InlineData("A", "B")]
    [InlineData("", "")]
    [InlineData("'", "-")]
    public void Names_that_differ_by_more_do_not_meet(string one, string other) => Meet(one, other).ShouldBeFalse();

    /// <summary>The keys are kept in a database: another release must make the same.</summary>
    [Fact]
    public void The_keys_of_a_name_never_change() => DeleteOneKeys.Of("Ab").Order().ShouldBe([-6_001_582_460_263_592_906, 650_948_300_150_757_124, 653_818_025_499_820_159]);

    private static bool Meet(string one, string other) => DeleteOneKeys.Of(one).Overlaps(DeleteOneKeys.Of(other));
}
