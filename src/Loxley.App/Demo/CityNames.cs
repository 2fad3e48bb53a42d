namespace Loxley.App.Demo;

/// <summary>Makes names out of syllables; a name that the public papers hold is never made.</summary>
internal sealed class CityNames(CityRandom random)
{
    private static readonly string[] GivenStarts =
    [
        "Al", "Am", "An", "Ar", "Bel", "Bren", "Cal", "Cor", "Da", "Del", "El", "Em", "Fa", "Fen", "Gar", "Ha", "Il", "Jan", "Jo",
        "Ka", "Kel", "La", "Len", "Lu", "Ma", "Mi", "Na", "No", "Ol", "Or", "Pa", "Pel", "Quin", "Ra", "Ro", "Sa", "Sel", "Ta",
        "Tor", "Ul", "Va", "Wil", "Ya", "Za", "Zel",
    ];

    private static readonly string[] GivenEnds =
    [
        "bel", "dan", "dra", "el", "ena", "eth", "fin", "ia", "ian", "ika", "ina", "is", "ka", "la", "len", "li", "lin", "lo",
        "mar", "mir", "na", "ni", "nor", "ra", "ren", "ric", "rin", "sa", "sha", "ta", "tan", "thea", "vin", "wyn", "ya", "zan",
    ];

    private static readonly string[] FamilyStarts =
    [
        "Alder", "Amber", "Ash", "Bar", "Beck", "Birch", "Bram", "Briar", "Brook", "Clay", "Cob", "Copper", "Dale", "Dray", "Dun",
        "Elder", "Elm", "Fal", "Fern", "Finch", "Flint", "Gale", "Gorse", "Grey", "Hal", "Hart", "Haw", "Hazel", "Heath", "Holly",
        "Iver", "Kes", "Lark", "Lin", "Lock", "Mal", "Maple", "Marl", "Meer", "Mill", "Moss", "Nettle", "Oak", "Orch", "Pell",
        "Quarry", "Raven", "Reed", "Rowan", "Rush", "Sal", "Sedge", "Sorrel", "Stan", "Swan", "Tarn", "Teal", "Thorn", "Vale",
        "Wal", "Wen", "Whin", "Wyn", "Yar", "Yew",
    ];

    private static readonly string[] FamilyEnds =
    [
        "acre", "bourne", "by", "combe", "croft", "dean", "den", "fold", "ford", "garth", "gate", "grove", "ham", "hithe", "holme",
        "hurst", "ley", "low", "mere", "more", "over", "rigg", "shaw", "side", "stead", "stow", "thwaite", "toft", "wade", "wath",
        "well", "wick", "with", "wold", "worthy",
    ];

    public string Family() => random.Pick(FamilyStarts) + random.Pick(FamilyEnds);

    /// <summary>A given name that goes with a family name.</summary>
    public string Given(string family)
    {
        while (true)
        {
            var given = random.Pick(GivenStarts) + random.Pick(GivenEnds);
            if (!SeedNames.Holds(given, family)) return given;
        }
    }

    public string Full()
    {
        var family = Family();
        return $"{Given(family)} {family}";
    }
}
