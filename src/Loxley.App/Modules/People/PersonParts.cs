using System.Text.Json;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.Core.Identifiers;
using Loxley.Core.Matching;

namespace Loxley.App.Modules.People;

/// <summary>What a person's record keeps as text: names, addresses and numbers of which there may be several.</summary>
public static class PersonParts
{
    /// <summary>More names than this are refused: nobody reads them.</summary>
    public const int MostNames = 30;

    public static IReadOnlyList<OtherName> NamesBesides(this Person person) => Read<OtherName>(person.OtherNames);

    public static IReadOnlyList<FormerAddress> AddressesBefore(this Person person) => Read<FormerAddress>(person.FormerAddresses);

    public static IReadOnlyList<PersonIdentifier> NumbersKnown(this Person person) => Read<PersonIdentifier>(person.Identifiers);

    /// <summary>What is known, as it would be typed.</summary>
    public static PersonDetails Details(this Person person) => new()
    {
        Kind = person.Kind,
        GivenName = person.GivenName,
        FamilyName = person.FamilyName,
        OtherNames = person.NamesBesides(),
        BornOn = person.BornOn,
        BornEstimated = person.BornEstimated,
        ExpectedOn = person.ExpectedOn,
        DiedOn = person.DiedOn,
        Sex = person.Sex,
        Ethnicity = person.Ethnicity,
        Language = person.Language,
        CommunicationNeeds = person.CommunicationNeeds,
        Address = person.Address,
        Postcode = person.Postcode,
        Identifiers = person.NumbersKnown(),
    };

    /// <summary>What is compared with other people.</summary>
    public static PersonKnown Known(this PersonDetails details) => new(details.GivenName, details.FamilyName, details.BornOn)
    {
        Postcode = details.Postcode,
        Identifiers = details.Identifiers.GroupBy(i => i.Label, StringComparer.Ordinal).ToDictionary(g => g.Key, g => g.First().Value, StringComparer.Ordinal),
    };

    /// <exception cref="RefusedException">It cannot be so.</exception>
    public static void Check(this PersonDetails details, DateOnly today)
    {
        Refusal? wrong = (details.GivenName + details.FamilyName).Trim().Length == 0 ? PeopleRefusals.NoName
            : details.BornOn > today ? PeopleRefusals.BornLater
            : details.Kind == PersonKind.Child && details.BornOn <= today.AddYears(-26) ? PeopleRefusals.TooOld
            : details.Kind == PersonKind.Adult && details.BornOn > today.AddYears(-18) ? PeopleRefusals.NoAdult
            : details.BornOn <= today.AddYears(-120) ? PeopleRefusals.BornLongAgo
            : details.BornOn is null && (details.ExpectedOn < today.AddDays(-30) || details.ExpectedOn > today.AddDays(44 * 7)) ? PeopleRefusals.ExpectedWrong
            : details.DiedOn > today || details.DiedOn < details.BornOn ? PeopleRefusals.DiedWrong
            : details.OtherNames.Count > MostNames ? PeopleRefusals.TooManyNames
            : details.Identifiers.Select(Fault).FirstOrDefault(f => f is not null);
        if (wrong is not null) throw new RefusedException(wrong);
    }

    /// <summary>What differs, in words.</summary>
    public static IReadOnlyList<string> Differences(this PersonDetails before, PersonDetails after)
    {
        (string What, bool Differs)[] all =
        [
            ("name", before.FullName != after.FullName),
            ("other names", !before.OtherNames.SequenceEqual(after.OtherNames)),
            ("date of birth", (before.BornOn, before.BornEstimated) != (after.BornOn, after.BornEstimated)),
            ("expected date", before.ExpectedOn != after.ExpectedOn && after.BornOn is null),
            ("date of death", before.DiedOn != after.DiedOn),
            ("sex", before.Sex != after.Sex),
            ("ethnic group", before.Ethnicity != after.Ethnicity),
            ("main language", before.Language != after.Language),
            ("communication needs", before.CommunicationNeeds != after.CommunicationNeeds),
            ("address", before.Home != after.Home),
            ("identifiers", !before.Identifiers.SequenceEqual(after.Identifiers)),
        ];
        return [.. all.Where(d => d.Differs).Select(d => d.What)];
    }

    internal static string? Text<T>(IReadOnlyList<T> parts) => parts.Count == 0 ? null : JsonSerializer.Serialize(parts, EntityJson.Options);

    private static List<T> Read<T>(string? text) => text is null ? [] : JsonSerializer.Deserialize<List<T>>(text, EntityJson.Options)!;

    private static Refusal? Fault(PersonIdentifier identifier) => identifier.Kind switch
    {
        IdentifierKind.Nhs => NhsNumber.Read(identifier.Value, out _) switch
        {
            IdentifierFault.None => null,
            IdentifierFault.Check => PeopleRefusals.NhsNumberCheck,
            _ => PeopleRefusals.NhsNumberForm,
        },
        IdentifierKind.Upn => UniquePupilNumber.Read(identifier.Value, out _) switch
        {
            IdentifierFault.None => null,
            IdentifierFault.Check => PeopleRefusals.UpnCheck,
            _ => PeopleRefusals.UpnForm,
        },
        IdentifierKind.Local => null,
    };
}
