using FsCheck;
using FsCheck.Fluent;
using Loxley.Core.Matching;

namespace Loxley.Core.Tests.Matching;

public sealed class EvidenceKeysTests
{
    [Theory]
    [InlineData("Anne-Marie O’Connor", "OConnor")]
    [InlineData("Anne-Marie O'Connor", "Connor")]
    [InlineData("Anne-Marie", "Annemarie")]
    [InlineData("Anne-Marie", "Marie")]
    [InlineData("de la Cruz", "Delacruz")]
    [InlineData("Philip", "Fillip")]
    public void A_name_is_filed_under_each_of_its_words_and_the_whole(string filed, string looked) =>
        EvidenceKeys.Name(filed).Overlaps(EvidenceKeys.Word(looked)).ShouldBeTrue();

    [Fact]
    public void A_name_without_letters_is_filed_under_nothing() => EvidenceKeys.Name(" -. ").ShouldBeEmpty();

    [Fact]
    public void A_postcode_is_found_however_it_is_spaced_and_without_its_end()
    {
        EvidenceKeys.Postcodes("NG1 5FT").ShouldContain(EvidenceKeys.Postcode("ng15ft"));
        EvidenceKeys.Postcodes("NG1 5FT").ShouldContain(EvidenceKeys.Postcode("NG1 5"));
        EvidenceKeys.Postcodes("NG1 5FT").ShouldNotContain(EvidenceKeys.Postcode("NG1 6FT"));
    }

    [Fact]
    public void A_number_and_a_name_of_the_same_letters_are_filed_apart() =>
        EvidenceKeys.Word("AB12").ShouldNotContain(EvidenceKeys.Identifier("AB12"));

    [Fact]
    public void Every_slip_of_a_date_is_a_likeness_and_the_other_way_round() => Prop.ForAll(Days.Any, Days.Any, (one, other) =>
        DateSlip.Around(one).Contains(other) == DateSlip.Compare(one, other).Score > 0 && DateSlip.Around(one).All(slip => DateSlip.Compare(one, slip).Score > 0)).QuickCheckThrowOnFailure();
}
