using Loxley.Core.Matching;

namespace Loxley.Core.Tests.Matching;

public sealed class SortKeyTests
{
    [Theory]
    [InlineData("O'Neil", "Zoë", "ONEIL ZOE")]
    [InlineData("o’neil", "zoe", "ONEIL ZOE")]
    [InlineData("Smith-Jones", "Mary Ann", "SMITHJONES MARYANN")]
    [InlineData("  de  la Cruz ", " José ", "DELACRUZ JOSE")]
    [InlineData("Łuczak", "Øyvind", "LUCZAK OYVIND")]
    [InlineData("Weiß", "Ærin", "WEISS AERIN")]
    [InlineData("Никольский", "Йан", "НИКОЛЬСКИИ ИАН")]
    [InlineData("", "Ada", " ADA")]
    [InlineData("", "", " ")]
    public void Folds(string family, string given, string key) => SortKey.Of(family, given).ShouldBe(key);

    [Fact]
    public void Is_the_same_however_the_accent_is_stored() =>
        SortKey.Of("Andre\u0301", "Zoe\u0308").ShouldBe(SortKey.Of("Andr\u00e9", "Zo\u00eb"));

    [Fact]
    public void Orders_a_list_as_a_reader_expects()
    {
        (string Family, string Given)[] list =
        [
            ("", "Unknown"), ("Éabha", "Una"), ("Eades", "Tom"), ("Smith", "Zara"), ("Smith-Ames", "Bo"), ("SMITHERS", "Al"),
            ("Smithson", "Al"),
        ];
        var ordered = list.OrderBy(name => SortKey.Of(name.Family, name.Given), StringComparer.Ordinal);
        ordered.Select(name => name.Family).ShouldBe(["", "Éabha", "Eades", "Smith", "Smith-Ames", "SMITHERS", "Smithson"]);
    }
}
