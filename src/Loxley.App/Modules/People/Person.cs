using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.People.Contract;
using Loxley.Core.Matching;
using Loxley.Core.Time;

namespace Loxley.App.Modules.People;

/// <summary>A child or young person, or an adult who matters to one.</summary>
public sealed class Person : Record
{
    public PersonKind Kind { get; init; }

    public string GivenName { get; private set; } = "";

    public string FamilyName { get; private set; } = "";

    /// <summary>How lists order the name; the same on both databases.</summary>
    public string SortKey { get; private set; } = "";

    /// <summary>Names besides the first, as text.</summary>
    public string? OtherNames { get; private set; }

    public DateOnly? BornOn { get; private set; }

    public bool BornEstimated { get; private set; }

    public DateOnly? ExpectedOn { get; private set; }

    public DateOnly? DiedOn { get; private set; }

    public string Sex { get; private set; } = "U";

    public string? Ethnicity { get; private set; }

    public string? Language { get; private set; }

    public string? CommunicationNeeds { get; private set; }

    public string? Address { get; private set; }

    public string? Postcode { get; private set; }

    /// <summary>Where they lived before, as text.</summary>
    public string? FormerAddresses { get; private set; }

    /// <summary>Shared by those who live together; none where nobody has said with whom.</summary>
    public Guid? HouseholdId { get; private set; }

    /// <summary>Identifiers, as text.</summary>
    public string? Identifiers { get; private set; }

    /// <summary>The record to go on with, where this one was judged to be of somebody recorded twice.</summary>
    public Guid? GoOnWithId { get; internal set; }

    /// <summary>The member who answers for the record while it is restricted.</summary>
    public Guid? OwnerId { get; private set; }

    public DateTime? RestrictedAt { get; private set; }

    public string Name => $"{GivenName} {FamilyName}".Trim();

    /// <summary>Where the record is read.</summary>
    public string Link => Kind == PersonKind.Child ? $"/children/{Id}" : $"/people/{Id}";

    public static (Person Child, Deed Deed) Record(PersonDetails details, Guid id, Guid groundId, Actor by, string agencyName, DateTime at)
    {
        details.Check(London.Date(at));
        var person = new Person { Id = id, Kind = details.Kind };
        person.Take(details);
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
        return (person, Deed.Of(new ChildRecorded(id, at)).With(person, ground));
    }

    /// <summary>Puts what is known right. A name or an address that is replaced is kept as a former one.</summary>
    /// <param name="details">All of it, as it is to be.</param>
    /// <param name="at">Now.</param>
    public Deed Amend(PersonDetails details, DateTime at)
    {
        var today = London.Date(at);
        details = details with { Kind = Kind };
        details.Check(today);
        var before = this.Details();
        var changed = before.Differences(details);
        if (changed.Count == 0) throw new RefusedException(PeopleRefusals.NothingChanged);
        if (before.FullName != details.FullName && details.OtherNames.All(n => n.Full != before.FullName))
        {
            details = details with { OtherNames = [.. details.OtherNames, new OtherName(NameKind.Former, before.GivenName, before.FamilyName)] };
        }
        if (before.Home != details.Home && before.Home.Length > 0)
        {
            FormerAddresses = PersonParts.Text([.. this.AddressesBefore(), new FormerAddress(before.Address ?? "", before.Postcode ?? "", today)]);
            HouseholdId = null;
        }
        var born = before.BornOn is null && details.BornOn is not null && ExpectedOn is not null;
        Take(details);
        return born ? Deed.Of(new BirthRecorded(Id, at, details.BornOn!.Value)) : Deed.Of(new PersonAmended(Id, at, string.Join(", ", changed)));
    }

    /// <summary>Says that two live together: one who has no address takes the other's.</summary>
    /// <param name="other">Who lives with them.</param>
    /// <param name="household">The household's id, where neither has one.</param>
    public void ShareHome(Person other, Guid household)
    {
        HouseholdId = other.HouseholdId = HouseholdId ?? other.HouseholdId ?? household;
        var (from, to) = string.IsNullOrEmpty(other.Address) && string.IsNullOrEmpty(other.Postcode) ? (this, other) : (other, this);
        if (string.IsNullOrEmpty(to.Address) && string.IsNullOrEmpty(to.Postcode)) (to.Address, to.Postcode) = (from.Address, from.Postcode);
    }

    /// <summary>What a search finds them by.</summary>
    public IReadOnlySet<long> SearchKeys()
    {
        var keys = new HashSet<long>();
        foreach (var name in this.NamesBesides().Prepend(new OtherName(NameKind.Other, GivenName, FamilyName)))
        {
            keys.UnionWith(EvidenceKeys.Name(name.GivenName));
            keys.UnionWith(EvidenceKeys.Name(name.FamilyName));
        }
        if (BornOn is { } born) keys.Add(EvidenceKeys.Born(born));
        if (!string.IsNullOrEmpty(Postcode)) keys.UnionWith(EvidenceKeys.Postcodes(Postcode));
        keys.UnionWith(this.NumbersKnown().Select(i => EvidenceKeys.Identifier(i.Value)));
        return keys;
    }

    private void Take(PersonDetails details)
    {
        (GivenName, FamilyName) = (details.GivenName.Trim(), details.FamilyName.Trim());
        SortKey = Core.Matching.SortKey.Of(FamilyName, GivenName);
        OtherNames = PersonParts.Text(details.OtherNames);
        (BornOn, BornEstimated, DiedOn) = (details.BornOn, details.BornEstimated && details.BornOn is not null, details.DiedOn);
        ExpectedOn = details.BornOn is null ? details.ExpectedOn : null;
        (Sex, Ethnicity, Language, CommunicationNeeds) = (details.Sex, details.Ethnicity, details.Language, details.CommunicationNeeds);
        (Address, Postcode) = (details.Address?.Trim(), details.Postcode?.Trim().ToUpperInvariant());
        Identifiers = PersonParts.Text(details.Identifiers);
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
        var ended = open.Where(g => g.Kind is GroundKind.Agency or GroundKind.Team or GroundKind.Cover && g.Until > at).ToList();
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
