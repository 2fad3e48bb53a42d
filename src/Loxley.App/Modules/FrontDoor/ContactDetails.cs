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
}

/// <summary>Somebody who wrote down a worry about a restricted child, and how long they see it.</summary>
public sealed record Recorder(Guid MemberId, DateTime Until);

/// <summary>What the person at the telephone writes down.</summary>
public sealed record ContactDetails
{
    public required Guid ChildId { get; init; }

    public required DateTime ReceivedAt { get; init; }

    public required string Method { get; init; }

    public required string Source { get; init; }

    public string? CallerName { get; init; }

    public string? CallerRelation { get; init; }

    public string? CallerReach { get; init; }

    public Guid? CallerId { get; init; }

    public required string Worry { get; init; }

    public required bool FamilyKnows { get; init; }

    public string? WhyNotTold { get; init; }

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
        var contact = new Contact
        {
            Id = id,
            ChildId = ChildId,
            ReceivedAt = ReceivedAt,
            Method = Method,
            Source = Source,
            CallerName = Blank(CallerName),
            CallerRelation = Blank(CallerRelation),
            CallerReach = Blank(CallerReach),
            CallerId = CallerId,
            AsTold = Worry.Trim(),
            Worry = Worry.Trim(),
            FamilyKnows = FamilyKnows,
            WhyNotTold = FamilyKnows ? null : Blank(WhyNotTold),
            Stage = ContactStage.Waiting,
        };
        var deed = Deed.Of(new ContactReceived(id, ChildId, ReceivedAt, Method, Source)).With([contact, .. Grounds(id, newId, readers, at)]);
        return (contact, ToldItArrived ? deed.And(contact.Acknowledge(ReceivedAt)) : deed);
    }

    private void Check(DateTime at)
    {
        if (string.IsNullOrWhiteSpace(Worry)) throw new RefusedException(FrontDoorRefusals.NoWorry);
        if (ReceivedAt > at) throw new RefusedException(FrontDoorRefusals.ReceivedLater);
        if (London.Date(ReceivedAt) < London.Date(at).AddYears(-1)) throw new RefusedException(FrontDoorRefusals.ReceivedLongAgo);
        if (!FamilyKnows && string.IsNullOrWhiteSpace(WhyNotTold)) throw new RefusedException(FrontDoorRefusals.WhyFamilyNotTold);
    }

    private IEnumerable<Ground> Grounds(Guid id, Func<Guid> newId, ContactReaders readers, DateTime at)
    {
        if (readers.Owners is null)
        {
            yield return Ground(id, newId(), GroundKind.Agency, Party.Agency(readers.Door.Agency), $"{readers.Door.Name} answers contacts", at);
        }
        foreach (var owner in readers.Owners ?? [])
        {
            yield return Ground(id, newId(), GroundKind.Involvement, Party.Member(owner), "Answers for this restricted record", at);
        }
        if (readers.Recorder is { } recorder)
        {
            yield return Ground(id, newId(), GroundKind.Involvement, Party.Member(recorder.MemberId), "Wrote it down", at, recorder.Until);
        }
        if (CallerId is { } caller)
        {
            yield return Ground(id, newId(), GroundKind.Involvement, Party.Member(caller), "Told us about this worry", at);
        }
    }

    private Ground Ground(Guid id, Guid groundId, GroundKind kind, string party, string why, DateTime at, DateTime? until = null) => new()
    {
        Id = groundId,
        Kind = kind,
        SubjectId = id,
        ChildId = ChildId,
        Party = party,
        From = at,
        Until = until ?? Kernel.Access.Ground.Never,
        SourceId = id,
        Why = why,
    };

    private static string? Blank(string? text) => string.IsNullOrWhiteSpace(text) ? null : text.Trim();
}
