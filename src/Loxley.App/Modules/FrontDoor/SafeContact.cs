using System.ComponentModel.DataAnnotations;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>What every door asks, so that nobody is put in danger by being reached or told.</summary>
public sealed record SafeContact
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

    private static string? Both(string? one, string? other) => (one, other) switch
    {
        (_, null) => one,
        (null, _) => other,
        var (a, b) when a.Contains(b, StringComparison.Ordinal) => a,
        var (a, b) when b.Contains(a, StringComparison.Ordinal) => b,
        _ => $"{one}\n{other}",
    };

    public bool Anything => HowSafely is not null || NotToTell is not null || CommunicationNeeds is not null || AddressToHide is not null;
}
