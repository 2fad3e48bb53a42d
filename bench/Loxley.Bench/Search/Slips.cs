using System.Globalization;
using Loxley.App.Demo;
using Loxley.App.Modules.People;

namespace Loxley.Bench.Search;

/// <summary>What people type of somebody, with the slips that hands and ears make.</summary>
internal sealed class Slips(CityRandom random)
{
    private const string Letters = "abcdefghijklmnopqrstuvwxyz";

    public string TypoInEachName(PersonDetails who) => $"{Typo(who.GivenName)} {Typo(who.FamilyName)} {Day(who.BornOn!.Value)}";

    public string TypoWithoutBirth(PersonDetails who) => $"{Typo(who.GivenName)} {Typo(who.FamilyName)}";

    /// <summary>Day and month the other way round, where that is a date; else the date as it is.</summary>
    public static string SwappedBirth(PersonDetails who)
    {
        var born = who.BornOn!.Value;
        return $"{who.GivenName} {who.FamilyName} {Day(born.Day <= 12 ? new DateOnly(born.Year, born.Day, born.Month) : born)}";
    }

    public string TypoAndSwappedBirth(PersonDetails who) => SwappedBirth(who with { GivenName = Typo(who.GivenName), FamilyName = Typo(who.FamilyName) });

    private static string Day(DateOnly date) => date.ToString("d/M/yyyy", CultureInfo.InvariantCulture);

    /// <summary>One letter too few, too many or other, or two the other way round.</summary>
    private string Typo(string name)
    {
        var at = random.Below(name.Length - 1);
        var letter = Letters[random.Below(Letters.Length)];
        return random.Below(4) switch
        {
            0 => name.Remove(at, 1),
            1 => name.Insert(at, $"{letter}"),
            2 => name.Remove(at, 1).Insert(at, $"{letter}"),
            _ => $"{name[..at]}{name[at + 1]}{name[at]}{name[(at + 2)..]}",
        };
    }
}
