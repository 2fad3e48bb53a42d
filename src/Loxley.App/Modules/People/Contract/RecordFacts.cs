using System.Text.Json.Serialization;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;

namespace Loxley.App.Modules.People.Contract;

/// <summary>A note was finished in a child's record. The chronology shows the note itself.</summary>
[NoClock("A note tells of something that happened, and limits run from that")]
public sealed record NoteFinished(Guid RecordId, Guid? ChildId, DateTime HappenedAt, Guid NoteId, string Kind, bool Significant, bool Timed) : Fact(RecordId, ChildId, HappenedAt)
{
    [JsonIgnore]
    public override bool DayOnly => !Timed;

    [JsonIgnore]
    public override string? Link => $"/notes/{NoteId}";

    public override string Say(PartnershipProtocol protocol) => $"Note: {protocol.Label(ListIds.NoteKinds, Kind).ToLowerInvariant()}";
}

/// <summary>Something was added to a finished note.</summary>
[NoClock("Putting words right changes no limit")]
[Weighs(Weight.Routine)]
public sealed record NoteCorrected(Guid RecordId, Guid? ChildId, DateTime HappenedAt, Guid NoteId) : Fact(RecordId, ChildId, HappenedAt)
{
    [JsonIgnore]
    public override string? Link => $"/notes/{NoteId}";

    public override string Say(PartnershipProtocol protocol) => "A note was corrected";
}

/// <summary>A note that should not stand in this record was withdrawn.</summary>
[NoClock("Putting words right changes no limit")]
[Weighs(Weight.Routine)]
public sealed record NoteWithdrawn(Guid RecordId, Guid? ChildId, DateTime HappenedAt, Guid NoteId, string Why) : Fact(RecordId, ChildId, HappenedAt)
{
    [JsonIgnore]
    public override string? Link => $"/notes/{NoteId}";

    public override string Say(PartnershipProtocol protocol) => $"A note was withdrawn: {Why}";
}

/// <summary>Something that happened to a warning, which stands among the child's warnings.</summary>
public abstract record WarningFact(Guid RecordId, Guid? ChildId, DateTime HappenedAt, Guid WarningId, string Kind) : Fact(RecordId, ChildId, HappenedAt)
{
    [JsonIgnore]
    public override string? Link => $"/children/{RecordId}/warnings";

    protected string KindIn(PartnershipProtocol protocol) => protocol.Label(ListIds.WarningKinds, Kind).ToLowerInvariant();
}

/// <summary>A warning was recorded.</summary>
[NoClock("Whoever records a warning says when it is reviewed: no rule gives that date")]
public sealed record WarningRecorded(Guid RecordId, Guid? ChildId, DateTime HappenedAt, Guid WarningId, string Kind)
    : WarningFact(RecordId, ChildId, HappenedAt, WarningId, Kind)
{
    public override string Say(PartnershipProtocol protocol) => $"Warning recorded: {KindIn(protocol)}";
}

/// <summary>A manager agreed with a warning.</summary>
[NoClock("It changes no date")]
[Weighs(Weight.Routine)]
public sealed record WarningAgreed(Guid RecordId, Guid? ChildId, DateTime HappenedAt, Guid WarningId, string Kind)
    : WarningFact(RecordId, ChildId, HappenedAt, WarningId, Kind)
{
    public override string Say(PartnershipProtocol protocol) => $"Warning agreed by a manager: {KindIn(protocol)}";
}

/// <summary>A warning was looked at again and goes on.</summary>
[NoClock("Whoever reviews a warning says when it is reviewed next: no rule gives that date")]
[Weighs(Weight.Routine)]
public sealed record WarningRenewed(Guid RecordId, Guid? ChildId, DateTime HappenedAt, Guid WarningId, string Kind, DateOnly ReviewOn, string Why)
    : WarningFact(RecordId, ChildId, HappenedAt, WarningId, Kind)
{
    public override string Say(PartnershipProtocol protocol) => $"Warning renewed until {When.Day(ReviewOn)}: {KindIn(protocol)}. {Why}";
}

/// <summary>A warning does not hold any more.</summary>
[NoClock("It changes no date")]
public sealed record WarningEnded(Guid RecordId, Guid? ChildId, DateTime HappenedAt, Guid WarningId, string Kind, string Why)
    : WarningFact(RecordId, ChildId, HappenedAt, WarningId, Kind)
{
    public override string Say(PartnershipProtocol protocol) => $"Warning ended: {KindIn(protocol)}. {Why}";
}

/// <summary>A document was added to a child's record.</summary>
[NoClock("Limits run from what happened, not from its papers")]
public sealed record DocumentAdded(Guid RecordId, Guid? ChildId, DateTime HappenedAt, Guid DocumentId, string Title, int Number) : Fact(RecordId, ChildId, HappenedAt)
{
    [JsonIgnore]
    public override string? Link => $"/children/{RecordId}/documents";

    public override string Say(PartnershipProtocol protocol) => Number == 1 ? $"Document added: {Title}" : $"Document replaced by version {Number}: {Title}";
}

/// <summary>A document that should not stand in this record was withdrawn.</summary>
[NoClock("Limits run from what happened, not from its papers")]
[Weighs(Weight.Routine)]
public sealed record DocumentWithdrawn(Guid RecordId, Guid? ChildId, DateTime HappenedAt, Guid DocumentId, string Title, string Why) : Fact(RecordId, ChildId, HappenedAt)
{
    [JsonIgnore]
    public override string? Link => $"/children/{RecordId}/documents";

    public override string Say(PartnershipProtocol protocol) => $"Document withdrawn: {Title}. {Why}";
}

/// <summary>A child's chronology left Loxley as a file.</summary>
[NoClock("No limit runs on what was given out")]
[Weighs(Weight.Routine)]
public sealed record ChronologyExported(Guid RecordId, Guid? ChildId, DateTime HappenedAt, string Reason, string? Note) : Fact(RecordId, ChildId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"Chronology exported: {protocol.Label(ListIds.ExportReasons, Reason).ToLowerInvariant()}";
}
