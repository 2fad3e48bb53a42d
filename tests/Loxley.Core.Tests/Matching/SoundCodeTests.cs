using Loxley.Core.Matching;

namespace Loxley.Core.Tests.Matching;

public sealed class SoundCodeTests
{
    [Theory]
    [InlineData("Philip", "Fillip")]
    [InlineData("Stephen", "Steven")]
    [InlineData("Mohammed", "Muhamad")]
    [InlineData("Catherine", "Kathryn")]
    [InlineData("Knight", "Nite")]
    [InlineData("Wright", "Rite")]
    [InlineData("Geoffrey", "Jeffry")]
    [InlineData("Zoë", "Zoe")]
    [InlineData("Schmidt", "Shmit", false)]
    public void Names_said_alike_have_one_code(string one, string other, bool alike = true) => (SoundCode.Of(one) == SoundCode.Of(other)).ShouldBe(alike);

    [Theory]
    [InlineData("Robin", "Maya")]
    [InlineData("Ashdown", "Ashford")]
    public void Names_said_differently_do_not(string one, string other) => SoundCode.Of(one).ShouldNotBe(SoundCode.Of(other));

    [Theory]
    [InlineData("")]
    [InlineData("Никольский")]
    [InlineData("12")]
    public void A_name_without_letters_of_the_Latin_alphabet_has_none(string name) => SoundCode.Of(name).ShouldBeEmpty();
}
