using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.Core.Time;

namespace Loxley.App.Modules.FrontDoor;

/// <summary>Whom a new contact is opened to, besides a caller with an account.</summary>
/// <param name="Door">The front door's team, whose agency sees it where the child's record is not restricted.</param>
public sealed record ContactReaders(Team Door)
{
    /// <summary>Who answers for the child's record, where it is restricted: then the agency does not see it.</summary>
    public IReadOnlyList<Guid>? Owners { get; init; }

    /// <summary>Who wrote it down, where the child's record is restricted and they may see it.</summary>
    public Recorder? Recorder { get; init; }

    /// <summary>The grounds that let them in, and the caller who signs in here.</summary>
    /// <param name="contact">The contact.</param>
    /// <param name="newId">Gives ids.</param>
    /// <param name="at">From when.</param>
    internal IEnumerable<Ground> Grounds(Contact contact, Func<Guid> newId, DateTime at)
    {
        if (Owners is null) yield return Open(GroundKind.Agency, Party.Agency(Door.Agency), $"{Door.Name} answers contacts");
        foreach (var owner in Owners ?? []) yield return Open(GroundKind.Involvement, Party.Member(owner), "Answers for this restricted record");
        if (Recorder is { } recorder) yield return Open(GroundKind.Involvement, Party.Member(recorder.MemberId), "Wrote it down", recorder.Until);
        if (contact.CallerId is { } caller) yield return Open(GroundKind.Involvement, Party.Member(caller), "Told us about this worry");

        Ground Open(GroundKind kind, string party, string why, DateTime? until = null) => new()
        {
            Id = newId(), Kind = kind, SubjectId = contact.Id, ChildId = contact.About, Party = party, From = at,
            Until = until ?? Ground.Never, SourceId = contact.Id, Why = why,
        };
    }
}

/// <summary>Somebody who wrote down a worry about a restricted child, and how long they see it.</summary>
public sealed record Recorder(Guid MemberId, DateTime Until);

/// <summary>What the person at the telephone writes down.</summary>
public sealed record ContactDetails
{
    /// <summary>The child's record; none where the caller's words are all that is known of who it is.</summary>
    public Guid? ChildId { get; init; }

    /// <summary>Who the child is, in the caller's words.</summary>
    public DescribedChild? Described { get; init; }

    public required DateTime ReceivedAt { get; init; }

    public required string Method { get; init; }

    public required string Source { get; init; }

    public string? CallerName { get; init; }

    public string? CallerRelation { get; init; }

    public string? CallerReach { get; init; }

    public Guid? CallerId { get; init; }

    public required string Worry { get; init; }

    /// <summary>Whether the family knows; nothing where the caller does not know that.</summary>
    public required bool? FamilyKnows { get; init; }

    public string? WhyNotTold { get; init; }

    /// <summary>Whether the family knows has been asked; what comes bit by bit may say it later.</summary>
    public bool SaysWhetherFamilyKnows { get; init; } = true;

    /// <summary>The referral that a professional sends, where it comes by one, and what it says besides the worry.</summary>
    public Guid? ReferralFormId { get; init; }

    public IReadOnlyList<ReferralPart> Referred { get; init; } = [];

    /// <summary>How the sender files it, such as the number of a police notice.</summary>
    public string? TheirReference { get; init; }

    /// <summary>What to heed before anybody is reached or told.</summary>
    public SafeContact Safely { get; init; } = new();

    /// <summary>The caller was told in the call that it is written down.</summary>
    public required bool ToldItArrived { get; init; }

    /// <summary>Makes the contact, and lets in the front door's agency, or who answers for a restricted record, and the caller.</summary>
    /// <param name="id">The contact's id.</param>
    /// <param name="newId">Gives ids of grounds.</param>
    /// <param name="readers">Whom it is opened to.</param>
    /// <param name="at">Now.</param>
    public (Contact Contact, Deed Deed) Receive(Guid id, Func<Guid> newId, ContactReaders readers, DateTime at)
    {
        Check(at);
        var contact = Contact.Of(this, id);
        var deed = Deed.Of(new ContactReceived(id, ChildId, ReceivedAt, Method, Source)).With([contact, .. readers.Grounds(contact, newId, at)]);
        deed = deed.And(contact.AskOfProfessional(ToldItArrived));
        return (contact, ToldItArrived ? deed.And(contact.Acknowledge(ReceivedAt)) : deed);
    }

    private void Check(DateTime at)
    {
        if (string.IsNullOrWhiteSpace(Worry)) throw new RefusedException(FrontDoorRefusals.NoWorry);
        if (ReceivedAt > at) throw new RefusedException(FrontDoorRefusals.ReceivedLater);
        if (London.Date(ReceivedAt) < London.Date(at).AddYears(-1)) throw new RefusedException(FrontDoorRefusals.ReceivedLongAgo);
        if (FamilyKnows == false && string.IsNullOrWhiteSpace(WhyNotTold)) throw new RefusedException(FrontDoorRefusals.WhyFamilyNotTold);
        if (Described?.BornOn > London.Date(ReceivedAt)) throw new RefusedException(FrontDoorRefusals.BornLater);
    }
}
