using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Families;

namespace Loxley.App.Modules.People.Contract;

/// <summary>A child's record was made.</summary>
[NoClock("Making a record is not an event in the child's life")]
[Weighs(Weight.Routine)]
public sealed record ChildRecorded(Guid RecordId, DateTime HappenedAt) : Fact(RecordId, RecordId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => "Record made";
}

/// <summary>What is known of a person was put right.</summary>
[NoClock("Details are not an event")]
public sealed record PersonAmended(Guid RecordId, DateTime HappenedAt, string What) : Fact(RecordId, RecordId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Details changed: {What}";
}

/// <summary>A child who was expected has been born.</summary>
[NoClock("No limit of this release runs from a birth")]
public sealed record BirthRecorded(Guid RecordId, DateTime HappenedAt, DateOnly BornOn) : Fact(RecordId, RecordId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Born on {When.Day(BornOn)}";
}

/// <summary>A child's record was closed to all but those named.</summary>
[NoClock("A restriction has no end in law")]
public sealed record ChildRestricted(Guid RecordId, DateTime HappenedAt, string Reason) : Fact(RecordId, RecordId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Record restricted: {Reason}";
}

/// <summary>Somebody opened a record without other ground, with a reason, for a few hours.</summary>
[Weighs(Weight.Routine)]
public sealed record GlassBroken(Guid RecordId, Guid? ChildId, DateTime HappenedAt, string Ground, string Reason)
    : Fact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) =>
        $"Record opened without other ground: {protocol.Label(ListIds.BreakGlassGrounds, Ground)}. {Reason}";
}

/// <summary>Somebody else looked at why a record had been opened without other ground.</summary>
[Weighs(Weight.Routine)]
public sealed record GlassReviewed(Guid RecordId, Guid? ChildId, DateTime HappenedAt, bool Justified, string Note)
    : Fact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Opening without other ground reviewed: {(Justified ? "justified" : "not justified")}. {Note}";
}

/// <summary>How two people stand to each other was recorded.</summary>
[NoClock("A family is no event")]
public sealed record RelationshipRecorded(Guid RecordId, DateTime HappenedAt, RelationType Type) : Fact(RecordId, RecordId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Family: {Kinship.Of(Type).Label('U')} recorded";
}

/// <summary>Responsibility or care within a family was put right.</summary>
[NoClock("A family is no event")]
public sealed record RelationshipAmended(Guid RecordId, DateTime HappenedAt, RelationType Type) : Fact(RecordId, RecordId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Family: responsibility or care of {Kinship.Of(Type).Label('U')} changed";
}

/// <summary>A relationship is over.</summary>
[NoClock("A family is no event")]
public sealed record RelationshipEnded(Guid RecordId, DateTime HappenedAt, RelationType Type) : Fact(RecordId, RecordId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Family: {Kinship.Of(Type).Label('U')} ended";
}

/// <summary>A link between two people is kept from everybody. It stands in nobody's chronology.</summary>
[NoClock("A seal has no end in law")]
public sealed record RelationshipSealed(Guid RecordId, DateTime HappenedAt, string Reason) : Fact(RecordId, null, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Link sealed: {Reason}";
}

/// <summary>Somebody began to work with a child.</summary>
[NoClock("Other facts say what must follow")]
public sealed record WorkerInvolved(Guid RecordId, DateTime HappenedAt, string Name, string Role, string Why) : Fact(RecordId, RecordId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"{Name} began to work with the child as {protocol.Label(ListIds.InvolvementRoles, Role)}: {Why}";
}

/// <summary>Somebody's work with a child ended.</summary>
[NoClock("Other facts say what must follow")]
public sealed record InvolvementEnded(Guid RecordId, DateTime HappenedAt, string Name, string Role, string Reason) : Fact(RecordId, RecordId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"{Name} ended work with the child as {protocol.Label(ListIds.InvolvementRoles, Role)}: {Reason}";
}

/// <summary>A child began to attend a setting, or was put on its list.</summary>
[NoClock("Where a child is registered sets no limit")]
public sealed record ChildRegistered(Guid RecordId, DateTime HappenedAt, string Setting) : Fact(RecordId, RecordId, HappenedAt)
{
    public override bool DayOnly => true;

    public override string Say(PartnershipProtocol protocol) => $"Registered with {protocol.SettingName(Setting)}";
}

/// <summary>A child no longer attends a setting, or is no longer on its list.</summary>
[NoClock("Where a child is registered sets no limit")]
public sealed record RegistrationEnded(Guid RecordId, DateTime HappenedAt, string Setting, string Reason) : Fact(RecordId, RecordId, HappenedAt)
{
    public override bool DayOnly => true;

    public override string Say(PartnershipProtocol protocol) => $"No longer registered with {protocol.SettingName(Setting)}: {Reason}";
}
