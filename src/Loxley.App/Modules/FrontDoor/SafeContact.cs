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

    public bool Anything => HowSafely is not null || NotToTell is not null || CommunicationNeeds is not null || AddressToHide is not null;
}
