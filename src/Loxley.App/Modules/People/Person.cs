using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.People.Contract;
using Loxley.Core.Time;

namespace Loxley.App.Modules.People;

/// <summary>What is known of a child when the record is made; nothing is certain.</summary>
public sealed record PersonDetails
{
    public string GivenName { get; init; } = "";

    public string FamilyName { get; init; } = "";

    public DateOnly? BornOn { get; init; }

    public string Sex { get; init; } = "U";

    public string? Ethnicity { get; init; }

    public string? Language { get; init; }

    public string? CommunicationNeeds { get; init; }

    public string? Address { get; init; }

    public string? Postcode { get; init; }
}

/// <summary>A child or young person.</summary>
public sealed class Person : Record
{
    public required string GivenName { get; init; }

    public required string FamilyName { get; init; }

    /// <summary>How lists order the name; the same on both databases.</summary>
    public required string SortKey { get; init; }

    public DateOnly? BornOn { get; init; }

    public required string Sex { get; init; }

    public string? Ethnicity { get; init; }

    public string? Language { get; init; }

    public string? CommunicationNeeds { get; init; }

    public string? Address { get; init; }

    public string? Postcode { get; init; }

    /// <summary>The member who answers for the record while it is restricted.</summary>
    public Guid? OwnerId { get; private set; }

    public DateTime? RestrictedAt { get; private set; }

    public string Name => $"{GivenName} {FamilyName}".Trim();

    public static (Person Child, Deed Deed) Record(PersonDetails details, Guid id, Guid groundId, Actor by, string agencyName, DateTime at)
    {
        var (given, family) = (details.GivenName.Trim(), details.FamilyName.Trim());
        if (given.Length + family.Length == 0) throw new RefusedException(PeopleRefusals.NoName);
        var today = London.Date(at);
        if (details.BornOn > today) throw new RefusedException(PeopleRefusals.BornLater);
        if (details.BornOn <= today.AddYears(-26)) throw new RefusedException(PeopleRefusals.TooOld);
        var child = new Person
        {
            Id = id,
            GivenName = given,
            FamilyName = family,
            SortKey = Core.Matching.SortKey.Of(family, given),
            BornOn = details.BornOn,
            Sex = details.Sex,
            Ethnicity = details.Ethnicity,
            Language = details.Language,
            CommunicationNeeds = details.CommunicationNeeds,
            Address = details.Address?.Trim(),
            Postcode = details.Postcode?.Trim().ToUpperInvariant(),
        };
        var ground = new Ground
        {
            Id = groundId,
            Kind = GroundKind.Agency,
            SubjectId = id,
            ChildId = id,
            Party = Party.Agency(by.Agency!),
            From = at,
            SourceId = id,
            Why = $"{agencyName} keeps this record",
        };
        return (child, Deed.Of(new ChildRecorded(id, at)).With(child, ground));
    }

    /// <summary>Closes the record to all but the owner; what rested on an agency or a team ends now.</summary>
    /// <param name="owner">Who answers for it from now on.</param>
    /// <param name="reason">Why, in words.</param>
    /// <param name="open">Every ground on the records about the child that is open now.</param>
    /// <param name="newId">Gives ids of the owner's grounds.</param>
    /// <param name="at">Now.</param>
    public Deed Restrict(Actor owner, string reason, IEnumerable<Ground> open, Func<Guid> newId, DateTime at)
    {
        if (RestrictedAt is not null) throw new RefusedException(PeopleRefusals.AlreadyRestricted);
        (RestrictedAt, OwnerId) = (at, owner.MemberId);
        return CloseToAgencies(reason, open, newId, at);
    }

    /// <summary>Ends every ground of an agency or a team, and gives the owner one in its place.</summary>
    public Deed CloseToAgencies(string reason, IEnumerable<Ground> open, Func<Guid> newId, DateTime at)
    {
        var ended = open.Where(g => g.Kind is GroundKind.Agency or GroundKind.Team && g.Until > at).ToList();
        foreach (var ground in ended) ground.Until = at;
        var records = ended.Select(g => g.SubjectId).Append(Id).Distinct();
        return Deed.Of(new ChildRestricted(Id, at, reason)).With([.. records.Select(r => OwnersGround(OwnerId!.Value, r, newId(), at))]);
    }

    /// <summary>Lets the owner of a restricted record see a record about the child.</summary>
    private Ground OwnersGround(Guid owner, Guid recordId, Guid groundId, DateTime at) => new()
    {
        Id = groundId,
        Kind = GroundKind.Involvement,
        SubjectId = recordId,
        ChildId = Id,
        Party = Party.Member(owner),
        From = at,
        SourceId = Id,
        Why = "Answers for this restricted record",
    };
}
