using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.People;

namespace Loxley.App.Demo;

/// <summary>A few children who were recorded twice in the last days, and twins who were not: somebody has to tell the ones from the others.</summary>
internal sealed class CityTwice(CityScribe scribe, PartnershipProtocol protocol, CityChildren children, CityCast cast)
{
    /// <summary>How each differs from the record that is there already.</summary>
    private static readonly Func<PersonDetails, PersonDetails?>[] Slips =
    [
        // Day and month the other way round.
        d => d with { BornOn = Swapped(d.BornOn!.Value) },
        // A letter left out of the given name.
        d => d with { GivenName = d.GivenName.Remove(d.GivenName.Length - 2, 1) },
        // A letter twice in the family name.
        d => d with { FamilyName = d.FamilyName.Insert(2, d.FamilyName[1..2]) },
        // Twins, with names that are nearly the same.
        Twin,
        Twin,
    ];

    /// <summary>How many records it makes.</summary>
    public static int Records => Slips.Length;

    /// <param name="moment">When each of them was made.</param>
    public void Write(Func<int, DateTime> moment)
    {
        var known = children.All.Where(c => c is { Recorded: true, Apart: false, BornOn.Year: >= 2009 and <= 2022 }).ToList();
        for (var i = 0; i < Slips.Length; i++)
        {
            var again = Again(known, Slips[i]);
            Record(again, scribe.Chance.Pick(cast.Workers), moment(i));
        }
    }

    private PersonDetails Again(List<CityChild> known, Func<PersonDetails, PersonDetails?> slip)
    {
        while (true)
        {
            var child = scribe.Chance.Pick(known);
            known.Remove(child);
            var details = children.Details(child);
            if (slip(details) is { } other && other != details && !SeedNames.Holds(other.GivenName, other.FamilyName)) return other;
        }
    }

    private void Record(PersonDetails details, Actor by, DateTime at)
    {
        var act = scribe.Begin("RecordChild", at, by);
        var deed = Person.Record(details, scribe.Chance.Id(at), scribe.Chance.Id(at), by, protocol.AgencyName(by.Agency), at).Deed;
        scribe.Save(act, deed, []);
        scribe.Keep(deed.Added);
    }

    private static DateOnly Swapped(DateOnly born) => born.Day <= 12 ? new DateOnly(born.Year, born.Day, born.Month) : born;

    /// <summary>Nobody where the name has too few letters to be like another.</summary>
    private static PersonDetails? Twin(PersonDetails details) => details.GivenName.Length < 5
        ? null
        : details with { GivenName = details.GivenName[..^1] + (details.GivenName[^1] == 'a' ? "e" : "a"), Sex = details.Sex == "F" ? "M" : "F" };
}
