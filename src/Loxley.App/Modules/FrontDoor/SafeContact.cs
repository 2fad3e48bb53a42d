using System.ComponentModel.DataAnnotations;
using System.Text.RegularExpressions;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>What every door asks, so that nobody is put in danger by being reached or told.</summary>
public sealed partial record SafeContact
{
    /// <summary>How and when it is safe to reach the child and the family.</summary>
    [StringLength(500, ErrorMessage = "How it is safe to reach the family must be 500 characters or less")]
    public string? HowSafely { get; set; }

    /// <summary>Who must not be told.</summary>
    [StringLength(500, ErrorMessage = "Who must not be told must be 500 characters or less")]
    public string? NotToTell { get; set; }

    /// <summary>Which language or other help the family needs to be understood.</summary>
    [StringLength(500, ErrorMessage = "Language and communication needs must be 500 characters or less")]
    public string? CommunicationNeeds { get; set; }

    /// <summary>An address that must be kept from somebody, and from whom.</summary>
    [StringLength(500, ErrorMessage = "The address to keep hidden must be 500 characters or less")]
    public string? AddressToHide { get; set; }

    /// <summary>This and what somebody else says, each after the other where they differ: of what keeps somebody safe nothing is written over.</summary>
    public SafeContact And(SafeContact other) => new()
    {
        HowSafely = Both(HowSafely, other.HowSafely), NotToTell = Both(NotToTell, other.NotToTell),
        CommunicationNeeds = Both(CommunicationNeeds, other.CommunicationNeeds), AddressToHide = Both(AddressToHide, other.AddressToHide),
    };

    private static string Plain(string text) => string.Concat(text.Where(char.IsLetterOrDigit)).ToUpperInvariant();

    [GeneratedRegex(@"\b[A-Z]{1,2}\d[A-Z\d]?\s*\d[A-Z]{2}\b", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex Postcode();

    /// <summary>A number and the first word of a street: "4 Alder".</summary>
    [GeneratedRegex(@"\b\d+[A-Z]?\s+[A-Z]{3,}", RegexOptions.IgnoreCase | RegexOptions.CultureInvariant, matchTimeoutMilliseconds: 1000)]
    private static partial Regex House();

    private static string? Both(string? one, string? other) => (one, other) switch
    {
        (_, null) => one,
        (null, _) => other,
        var (a, b) when a.Contains(b, StringComparison.Ordinal) => a,
        var (a, b) when b.Contains(a, StringComparison.Ordinal) => b,
        _ => $"{one}\n{other}",
    };

    /// <summary>Whether a text names an address while one is to be kept hidden: any postcode, or a house and street that are named as hidden.</summary>
    public bool IsGivenAwayBy(string? text)
    {
        if (AddressToHide is null || string.IsNullOrWhiteSpace(text)) return false;
        var plain = Plain(text);
        return Postcode().IsMatch(text) || House().Matches(AddressToHide).Any(house => plain.Contains(Plain(house.Value), StringComparison.Ordinal));
    }

    public bool Anything => HowSafely is not null || NotToTell is not null || CommunicationNeeds is not null || AddressToHide is not null;
}
