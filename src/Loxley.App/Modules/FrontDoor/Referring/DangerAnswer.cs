using System.ComponentModel.DataAnnotations;

namespace Loxley.App.Modules.FrontDoor.Referring;

/// <summary>The part of a form that asks for danger, before anything else and whenever it changes.</summary>
public sealed record DangerAnswer
{
    [Required(ErrorMessage = "Choose whether a child is in danger now")]
    public bool? Now { get; set; }

    /// <summary>What is said of it, be it that there is none.</summary>
    [StringLength(3_000, ErrorMessage = "What is happening must be 3,000 characters or less")]
    public string? Words { get; set; }
}
