using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Protocol;

namespace Loxley.App.Modules.People.Contract;

/// <summary>A child's record was made.</summary>
[NoClock("Making a record is not an event in the child's life")]
public sealed record ChildRecorded(Guid RecordId, DateTime HappenedAt) : Fact(RecordId, RecordId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => "Record made";
}

/// <summary>A child's record was closed to all but those named.</summary>
[NoClock("A restriction has no end in law")]
public sealed record ChildRestricted(Guid RecordId, DateTime HappenedAt, string Reason) : Fact(RecordId, RecordId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Record restricted: {Reason}";
}

/// <summary>Somebody opened a record without other ground, with a reason, for a few hours.</summary>
public sealed record GlassBroken(Guid RecordId, Guid? ChildId, DateTime HappenedAt, string Ground, string Reason)
    : Fact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) =>
        $"Record opened without other ground: {protocol.Label(ListIds.BreakGlassGrounds, Ground)}. {Reason}";
}

/// <summary>Somebody else looked at why a record had been opened without other ground.</summary>
public sealed record GlassReviewed(Guid RecordId, Guid? ChildId, DateTime HappenedAt, bool Justified, string Note)
    : Fact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Opening without other ground reviewed: {(Justified ? "justified" : "not justified")}. {Note}";
}
