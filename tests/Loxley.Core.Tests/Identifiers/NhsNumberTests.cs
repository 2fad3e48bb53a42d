using FsCheck;
using FsCheck.Fluent;
using Loxley.Core.Identifiers;

namespace Loxley.Core.Tests.Identifiers;

public sealed class NhsNumberTests
{
    private static readonly Arbitrary<string> Numbers = Gen.Choose(0, 999_999_999).Select(n => $"{n:000000000}")
        .Where(nine => NhsNumber.CheckDigit(nine) is not null).Select(nine => nine + NhsNumber.CheckDigit(nine)).ToArbitrary();

    [Theory]
    [InlineData("943 476 5919", "9434765919")]
    [InlineData("943-476-5919", "9434765919")]
    [InlineData("\u00a09434765919\n", "9434765919")]
    [InlineData("９４３ ４７６ ５９１９", "9434765919")]
    public void Is_read_as_it_is_typed(string text, string number)
    {
        NhsNumber.Read(text, out var read).ShouldBe(IdentifierFault.None);
        read.ShouldBe(number);
    }

    [Theory]
    [InlineData("9434765918", IdentifierFault.Check)]
    [InlineData("943476591", IdentifierFault.Length)]
    [InlineData("94347659190", IdentifierFault.Length)]
    [InlineData("943476591A", IdentifierFault.Characters)]
    [InlineData("", IdentifierFault.Length)]
    public void A_wrong_one_says_why(string text, IdentifierFault fault)
    {
        NhsNumber.Read(text, out var read).ShouldBe(fault);
        read.ShouldBeEmpty();
    }

    [Fact]
    public void One_wrong_digit_is_always_noticed() => Prop.ForAll(Numbers, Gen.Choose(0, 9).ToArbitrary(), Gen.Choose(1, 9).ToArbitrary(), (number, at, by) =>
        NhsNumber.Read(number[..at] + ((number[at] - '0' + by) % 10) + number[(at + 1)..], out _) == IdentifierFault.Check).QuickCheckThrowOnFailure();

    [Fact]
    public void Two_neighbours_the_other_way_round_are_always_noticed() => Prop.ForAll(Numbers, Gen.Choose(0, 8).ToArbitrary(), (number, at) =>
        number[at] == number[at + 1]
        || NhsNumber.Read(number[..at] + number[at + 1] + number[at] + number[(at + 2)..], out _) == IdentifierFault.Check).QuickCheckThrowOnFailure();

    [Fact]
    public void Is_written_in_threes_and_four() => NhsNumber.Spaced("9434765919").ShouldBe("943 476 5919");
}
