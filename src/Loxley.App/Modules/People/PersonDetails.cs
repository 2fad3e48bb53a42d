namespace Loxley.App.Modules.People;

/// <summary>Whether a record is kept of somebody as a child, or because they matter to one.</summary>
public enum PersonKind
{
    /// <summary>A child or young person, born or not.</summary>
    Child,

    /// <summary>A parent, a carer or another adult of a child's family.</summary>
    Adult,
}

/// <summary>What is known of somebody when the record is made or changed; nothing is certain.</summary>
public sealed record PersonDetails
{
    public PersonKind Kind { get; init; }

    public string GivenName { get; init; } = "";

    public string FamilyName { get; init; } = "";

    /// <summary>Names besides the first: known as, former, other spellings.</summary>
    public IReadOnlyList<OtherName> OtherNames { get; init; } = [];

    public DateOnly? BornOn { get; init; }

    /// <summary>The date of birth is a guess.</summary>
    public bool BornEstimated { get; init; }

    /// <summary>When a child who is not born yet is expected.</summary>
    public DateOnly? ExpectedOn { get; init; }

    public DateOnly? DiedOn { get; init; }

    public string Sex { get; init; } = "U";

    public string? Ethnicity { get; init; }

    public string? Language { get; init; }

    public string? CommunicationNeeds { get; init; }

    public string? Address { get; init; }

    public string? Postcode { get; init; }

    public IReadOnlyList<PersonIdentifier> Identifiers { get; init; } = [];

    public string FullName => $"{GivenName.Trim()} {FamilyName.Trim()}".Trim();

    /// <summary>Address and postcode on one line.</summary>
    public string Home => string.Join(", ", new[] { Address?.Trim(), Postcode?.Trim().ToUpperInvariant() }.Where(p => !string.IsNullOrEmpty(p)));
}

/// <summary>What a name besides the first is.</summary>
public enum NameKind
{
    KnownAs,
    Former,
    Other,
}

/// <summary>A name besides the first.</summary>
public sealed record OtherName(NameKind Kind, string GivenName, string FamilyName)
{
    public string Full => $"{GivenName} {FamilyName}".Trim();
}

/// <summary>What gives an identifier.</summary>
public enum IdentifierKind
{
    Nhs,
    Upn,
    Local,
}

/// <summary>A number by which others know somebody, as it is kept: without blanks.</summary>
public sealed record PersonIdentifier(IdentifierKind Kind, string Value)
{
    public string Label => Kind switch
    {
        IdentifierKind.Nhs => "NHS number",
        IdentifierKind.Upn => "unique pupil number",
        IdentifierKind.Local => "council number",
    };

    /// <summary>As it is read: an NHS number in three groups.</summary>
    public string Shown => Kind == IdentifierKind.Nhs ? Core.Identifiers.NhsNumber.Spaced(Value) : Value;
}

/// <summary>Where somebody lived before.</summary>
public sealed record FormerAddress(string Address, string Postcode, DateOnly Until);
