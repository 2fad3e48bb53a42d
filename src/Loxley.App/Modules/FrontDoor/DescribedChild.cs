namespace Loxley.App.Modules.FrontDoor;

/// <summary>Who a child is, as somebody says who may know little: all of it may be missing.</summary>
/// <param name="GivenName">The given name, or what the child is called.</param>
/// <param name="FamilyName">The family name.</param>
/// <param name="BornOn">The date of birth.</param>
/// <param name="Address">Where the child lives.</param>
/// <param name="Postcode">The postcode of that.</param>
/// <param name="Besides">What else tells who it is: an age, a school, what they look like.</param>
public sealed record DescribedChild(string? GivenName, string? FamilyName, DateOnly? BornOn, string? Address, string? Postcode, string? Besides)
{
    /// <summary>The name as far as it was said; empty where it was not.</summary>
    public string Name => $"{GivenName} {FamilyName}".Trim();

    /// <summary>Address and postcode on one line; empty where neither was said.</summary>
    public string Home => string.Join(", ", new[] { Address, Postcode }.Where(p => !string.IsNullOrWhiteSpace(p)));

    /// <summary>Nothing where nothing was said.</summary>
    public DescribedChild? OrNothing() =>
        BornOn is null && new[] { GivenName, FamilyName, Address, Postcode, Besides }.All(string.IsNullOrWhiteSpace) ? null : this;
}
