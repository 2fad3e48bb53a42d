using FsCheck;
using FsCheck.Fluent;
using Loxley.Core.Identifiers;

namespace Loxley.Core.Tests.Identifiers;

public sealed class UniquePupilNumberTests
{
    private static readonly Arbitrary<string> Numbers =
        (from front in Gen.Choose(0, 999_999)
         from back in Gen.Choose(0, 999_999)
         select $"{front:000000}{back:000000}").Select(twelve => UniquePupilNumber.CheckLetter(twelve) + twelve).ToArbitrary();

    [Theory]
    [InlineData("892000100001")]
    [InlineData("89200010000A")]
    public void Is_read_with_the_letter_that_its_digits_make(string twelve)
    {
        var number = UniquePupilNumber.CheckLetter(twelve) + twelve;

        UniquePupilNumber.Read($" {number[..4]} {number[4..]} ".ToLowerInvariant(), out var read).ShouldBe(IdentifierFault.None);
        read.ShouldBe(number);
        UniquePupilNumber.IsTemporary(read).ShouldBe(twelve.EndsWith('A'));
    }

    /// <summary>2×8 + 3×9 + 4×2 + 8×1 + 13×1 = 72, which leaves 3 of 23: the fourth letter.</summary>
    [Fact]
    public void The_letter_follows_from_the_weights() => UniquePupilNumber.CheckLetter("892000100001").ShouldBe('D');

    [Theory]
    [InlineData("A892000100001", IdentifierFault.Check)]
    [InlineData("I892000100001", IdentifierFault.Characters)]
    [InlineData("D89200010000S", IdentifierFault.Characters)]
    [InlineData("D8920001A0001", IdentifierFault.Characters)]
    [InlineData("D89200010000", IdentifierFault.Length)]
    [InlineData("", IdentifierFault.Length)]
    public void A_wrong_one_says_why(string text, IdentifierFault fault)
    {
        UniquePupilNumber.Read(text, out var read).ShouldBe(fault);
        read.ShouldBeEmpty();
    }

    [Fact]
    public void One_wrong_digit_is_always_noticed() => Prop.ForAll(Numbers, Gen.Choose(1, 12).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (number, at, by) =>
        UniquePupilNumber.Read(number[..at] + ((number[at] - '0' + by) % 10) + number[(at + 1)..], out _) == IdentifierFault.Check).QuickCheckThrowOnFailure();
}
