using System.Text.Json.Serialization;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Protocol;

namespace Loxley.App.Modules.FrontDoor.Contract;

/// <summary>Something that happened to a referral while it was written, which is about nobody on record: its contacts are.</summary>
public abstract record ReferralFormFact(Guid RecordId, DateTime HappenedAt) : Fact(RecordId, null, HappenedAt)
{
    [JsonIgnore]
    public override string? Link => $"/referrals/{RecordId}";
}

/// <summary>A professional began to write a referral.</summary>
[NoClock("Limits count from the contact that it becomes")]
public sealed record ReferralFormBegun(Guid RecordId, DateTime HappenedAt, bool Danger) : ReferralFormFact(RecordId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => Danger ? "Referral form begun: a child is said to be in danger now" : "Referral form begun";
}

/// <summary>Something was written into a referral.</summary>
[NoClock("Limits count from the contact that it becomes")]
[Weighs(Weight.Routine)]
public sealed record ReferralFormWritten(Guid RecordId, DateTime HappenedAt, string What) : ReferralFormFact(RecordId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Referral form written on: {What}";
}

/// <summary>A referral lay unsent so long that the safeguarding lead of its author's agency was told.</summary>
[NoClock("Limits count from the contact that it becomes")]
public sealed record ReferralFormLeft(Guid RecordId, DateTime HappenedAt, int Hours, string? Team) : ReferralFormFact(RecordId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) =>
        $"Referral form not sent for {Hours} {(Hours == 1 ? "hour" : "hours")}: {(Team is null ? "its author was reminded, since the agency has no safeguarding team" : $"passed to {Team}")}";
}

/// <summary>A referral was sent to the front door.</summary>
[NoClock("Limits count from the contact that it becomes")]
public sealed record ReferralFormSent(Guid RecordId, DateTime HappenedAt) : ReferralFormFact(RecordId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => "Referral form sent to the front door";
}
