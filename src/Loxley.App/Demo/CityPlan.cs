using Loxley.Core.Time;

namespace Loxley.App.Demo;

/// <summary>How many of each in a financial year, from 1 April to 31 March.</summary>
/// <param name="Start">The calendar year in which it begins.</param>
/// <param name="Early">Contacts of its first three months.</param>
/// <param name="Later">Contacts of the other nine.</param>
/// <param name="EarlyHelp">Contacts that led to early help.</param>
/// <param name="Referrals">Referrals to social care.</param>
/// <param name="ReReferrals">Those within twelve months of an earlier one about the same child.</param>
public sealed record CityYear(int Start, int Early, int Later, int EarlyHelp, int Referrals, int ReReferrals)
{
    public int Contacts => Early + Later;

    public string Name => FormattableString.Invariant($"{Start}-{(Start + 1) % 100:00}");

    public DateOnly First => new(Start, 4, 1);

    public DateOnly Last => new(Start + 1, 3, 31);
}

/// <summary>
/// The size of the invented city. At full scale 2023-24 has the published counts, and so has July 2022 to March 2023; the
/// rest is near what was published.
/// </summary>
public sealed record CityPlan(double Scale, int Children, IReadOnlyList<CityYear> Years)
{
    public const double Least = 0.01;

    private static readonly CityYear[] Full =
    [
        new(2021, 4_790, 14_410, 6_400, 4_383, 841),
        new(2022, 5_378, 16_122, 7_055, 5_692, 1_417),
        new(2023, 5_755, 17_263, 5_467, 4_362, 1_422),
        new(2024, 5_640, 16_960, 5_310, 3_953, 1_074),
        new(2025, 5_520, 16_580, 5_190, 3_980, 1_051),
    ];

    public static DateTime Begins { get; } = London.Midnight(new DateOnly(2021, 4, 1));

    /// <summary>The closed years end here: everything before is the same on any day, everything after is the live tail.</summary>
    public static DateTime Closes { get; } = London.Midnight(new DateOnly(2026, 4, 1));

    /// <summary>An instant that the city does not come to.</summary>
    public static DateTime NotYet { get; } = new(2200, 1, 1, 0, 0, 0, DateTimeKind.Utc);

    public static CityPlan At(double scale) => new(scale, Part(66_000, scale), [.. Full.Select(year => Part(year, scale))]);

    private static CityYear Part(CityYear year, double scale)
    {
        var later = Part(year.Later, scale);
        return year with
        {
            Early = Part(year.Contacts, scale) - later,
            Later = later,
            EarlyHelp = Part(year.EarlyHelp, scale),
            Referrals = Part(year.Referrals, scale),
            ReReferrals = Part(year.ReReferrals, scale),
        };
    }

    private static int Part(int count, double scale) => (int)Math.Round(count * scale, MidpointRounding.AwayFromZero);
}
