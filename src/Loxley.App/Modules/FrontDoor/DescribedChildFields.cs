using System.ComponentModel.DataAnnotations;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>The part of a form on which somebody says who a child is.</summary>
public sealed class DescribedChildFields
{
    [StringLength(100, ErrorMessage = "Child's given name must be 100 characters or less")]
    public string? GivenName { get; set; }

    [StringLength(100, ErrorMessage = "Child's family name must be 100 characters or less")]
    public string? FamilyName { get; set; }

    [Display(Name = "Child's date of birth")]
    public DateOnly? BornOn { get; set; }

    [StringLength(300, ErrorMessage = "Child's address must be 300 characters or less")]
    public string? Address { get; set; }

    [StringLength(10, ErrorMessage = "Child's postcode must be 10 characters or less")]
    public string? Postcode { get; set; }

    [StringLength(1_000, ErrorMessage = "What else tells who the child is must be 1,000 characters or less")]
    public string? Besides { get; set; }

    /// <summary>The child as it was typed.</summary>
    /// <exception cref="Kernel.Forms.RefusedException">Nothing was typed that tells who it is.</exception>
    public DescribedChild Read() => new DescribedChild(GivenName, FamilyName, BornOn, Address, Postcode, Besides).OrNothing()
        ?? throw new Kernel.Forms.RefusedException(FrontDoorRefusals.NobodyDescribed);
}
