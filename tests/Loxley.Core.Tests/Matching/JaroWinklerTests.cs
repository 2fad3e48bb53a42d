using FsCheck;
using FsCheck.Fluent;
using Loxley.Core.Matching;

namespace Loxley.Core.Tests.Matching;

public sealed class JaroWinklerTests
{
    [Theory]
    [InlineData("MARTHA", "MARHTA", 0.9611)]
    [InlineData("DIXON", "DICKSONX", 0.8133)]
    [InlineData("DWAYNE", "DUANE", 0.84)]
    [InlineData("ABC", "ABC", 1)]
    [InlineData("ABC", "XYZ", 0)]
    [InlineData("", "ABC", 0)]
    [InlineData("", "", 0)]
    public void Agrees_with_the_published_examples(string first, string second, double likeness) =>
        JaroWinkler.Of(first, second).ShouldBe(likeness, 0.0001);

    [Fact]
    public void Is_symmetric_and_between_none_and_all() => Prop.ForAll(Words, Words, (one, other) =>
        JaroWinkler.Of(one, other) == JaroWinkler.Of(other, one) && JaroWinkler.Of(one, other) is >= 0 and <= 1.0000001)
        .QuickCheckThrowOnFailure();

    [Fact]
    public void A_word_is_wholly_like_itself() => Prop.ForAll(Words, word =>
        word.Length == 0 || Math.Abs(JaroWinkler.Of(word, word) - 1) < 1e-9).QuickCheckThrowOnFailure();

    private static Arbitrary<string> Words { get; } =
        Gen.Elements('A', 'B', 'C', 'D').ArrayOf().Select(letters => new string(letters)).ToArbitrary();
}
