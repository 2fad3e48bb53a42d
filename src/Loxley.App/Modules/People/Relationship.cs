using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.People.Contract;
using Loxley.Core.Families;

namespace Loxley.App.Modules.People;

/// <summary>Whether somebody holds parental responsibility for a child.</summary>
public enum Responsibility
{
    NotKnown,
    Holds,
    HoldsNot,
}

/// <summary>How one person stands to another: kept once, and read from both sides.</summary>
public sealed class Relationship : Record
{
    /// <summary>Whose relative is named: the child, where one is a parent or a carer.</summary>
    public required Guid PersonId { get; init; }

    public required Guid RelativeId { get; init; }

    /// <summary>What the relative is to the person.</summary>
    public required RelationType Type { get; init; }

    public Responsibility Responsibility { get; private set; }

    public bool MainCarer { get; private set; }

    public DateOnly? EndedOn { get; private set; }

    /// <summary>From when the link is kept from everybody: an adoption, a placement, a danger.</summary>
    public DateTime? SealedAt { get; private set; }

    /// <param name="person">Whose relative it is.</param>
    /// <param name="relative">The relative.</param>
    /// <param name="tie">What the relative is to the person, and what follows from it.</param>
    /// <param name="id">The relationship's own.</param>
    /// <param name="at">Now.</param>
    /// <exception cref="RefusedException">It cannot be so, or is so unlikely that somebody must say that they have looked.</exception>
    public static (Relationship Relationship, Deed Deed) Record(Person person, Person relative, Tie tie, Guid id, DateTime at)
    {
        if (person.Id == relative.Id) throw new RefusedException(PeopleRefusals.OwnRelative);
        tie.Check(person, relative);
        var straight = !tie.Inverse && !(Kinship.Of(tie.Type).Symmetric && person.Id.CompareTo(relative.Id) > 0);
        var (one, other) = straight ? (person, relative) : (relative, person);
        var relationship = new Relationship
        {
            Id = id, PersonId = one.Id, RelativeId = other.Id, Type = tie.Type, Responsibility = tie.Responsibility, MainCarer = tie.MainCarer,
        };
        return (relationship, Deed.Of(new RelationshipRecorded(one.Id, at, tie.Type)).With(relationship));
    }

    /// <summary>Puts right who has responsibility for and cares for the child.</summary>
    public Deed Amend(Responsibility responsibility, bool mainCarer, DateTime at)
    {
        if ((Responsibility, MainCarer) == (responsibility, mainCarer)) throw new RefusedException(PeopleRefusals.NothingChanged);
        (Responsibility, MainCarer) = (responsibility, mainCarer);
        return Deed.Of(new RelationshipAmended(PersonId, at, Type));
    }

    /// <summary>Ends what is no longer so: a foster placement, a marriage.</summary>
    public Deed End(DateOnly on, DateTime at)
    {
        if (EndedOn is not null) throw new RefusedException(PeopleRefusals.RelationshipOver);
        (EndedOn, MainCarer) = (on, false);
        return Deed.Of(new RelationshipEnded(PersonId, at, Type));
    }

    /// <summary>Keeps the link from everybody from now on: it is never drawn, named or matched again.</summary>
    public Deed Seal(string reason, DateTime at)
    {
        if (SealedAt is not null) throw new RefusedException(PeopleRefusals.AlreadySealed);
        SealedAt = at;
        return Deed.Of(new RelationshipSealed(Id, at, reason));
    }
}

/// <summary>What is said of two people.</summary>
/// <param name="Type">What the one is to the other.</param>
/// <param name="Inverse">It is the person who is that to the relative.</param>
/// <param name="Responsibility">Parental responsibility.</param>
/// <param name="MainCarer">Who looks after the child most of the time.</param>
/// <param name="Looked">Somebody has said that it is so, however unlikely.</param>
public sealed record Tie(RelationType Type, bool Inverse, Responsibility Responsibility, bool MainCarer, bool Looked)
{
    internal void Check(Person person, Person relative)
    {
        var (younger, older) = Inverse ? (relative, person) : (person, relative);
        var doubt = Plausibility.Of(Type, younger.BornOn, older.BornOn, younger.BornEstimated || older.BornEstimated);
        if (doubt.Verdict == Verdict.Impossible) throw new RefusedException(PeopleRefusals.Impossible(doubt.Sentence));
        if (doubt.Verdict == Verdict.Unlikely && !Looked) throw new RefusedException(PeopleRefusals.Unlikely(doubt.Sentence));
    }
}
