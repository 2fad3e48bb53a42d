using System.ComponentModel.DataAnnotations;
using Loxley.App.Kernel.Forms;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>Who a child is, as somebody says who may know little: all of it may be missing.</summary>
public sealed record DescribedChild
{
    /// <summary>The given name, or what the child is called.</summary>
    [StringLength(100, ErrorMessage = "Child's given name must be 100 characters or less")]
    public string? GivenName { get; set; }

    [StringLength(100, ErrorMessage = "Child's family name must be 100 characters or less")]
    public string? FamilyName { get; set; }

    [Display(Name = "Child's date of birth")]
    public DateOnly? BornOn { get; set; }

    /// <summary>Where the child lives.</summary>
    [StringLength(300, ErrorMessage = "Child's address must be 300 characters or less")]
    public string? Address { get; set; }

    [StringLength(10, ErrorMessage = "Child's postcode must be 10 characters or less")]
    public string? Postcode { get; set; }

    /// <summary>What else tells who it is: an age, a school, what they look like.</summary>
    [StringLength(1_000, ErrorMessage = "What else tells who the child is must be 1,000 characters or less")]
    public string? Besides { get; set; }

    /// <summary>The name as far as it was said; empty where it was not.</summary>
    public string Name => $"{GivenName} {FamilyName}".Trim();

    /// <summary>Address and postcode on one line; empty where neither was said.</summary>
    public string Home => string.Join(", ", new[] { Address, Postcode }.Where(p => !string.IsNullOrWhiteSpace(p)));

    /// <summary>Nothing where nothing was said.</summary>
    public DescribedChild? OrNothing() =>
        BornOn is null && new[] { GivenName, FamilyName, Address, Postcode, Besides }.All(string.IsNullOrWhiteSpace) ? null : this;

    /// <summary>The same, where a form has to say who it is.</summary>
    /// <exception cref="RefusedException">Nothing was said.</exception>
    public DescribedChild OrRefused() => OrNothing() ?? throw new RefusedException(FrontDoorRefusals.NobodyDescribed);
}
