namespace Loxley.App.Demo;

/// <summary>Makes addresses in streets that are not there, with postcodes that no letter box has.</summary>
internal sealed class CityStreets(CityRandom random)
{
    private static readonly string[] Names =
    [
        "Bellfounders", "Bobbin", "Candlewick", "Carder", "Chequers", "Clockmaker", "Cooper", "Cordwainer", "Dovecote", "Dyer",
        "Farrier", "Fiddler", "Fletcher", "Framework", "Fuller", "Hosier", "Inkhorn", "Lacemaker", "Lantern", "Limekiln", "Loom",
        "Maltster", "Miller", "Needle", "Pannier", "Pinmaker", "Quill", "Saddler", "Shuttle", "Spindle", "Tallow", "Tanner",
        "Thimble", "Tinder", "Treadle", "Wagoner", "Weaver", "Wheelwright", "Wicket", "Woolpack",
    ];

    private static readonly string[] Kinds = ["Avenue", "Close", "Court", "Drive", "Lane", "Mews", "Rise", "Road", "Street", "Way"];

    /// <summary>Letters that the second part of a postcode never has.</summary>
    private const string Never = "CIKMOV";

    public (string Address, string Postcode) Next() =>
    (
        FormattableString.Invariant($"{random.Between(1, 180)} {random.Pick(Names)} {random.Pick(Kinds)}, Nottingham"),
        FormattableString.Invariant($"NG{random.Between(1, 16)} {random.Below(10)}{Never[random.Below(6)]}{Never[random.Below(6)]}"));
}
