using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Protocol;

namespace Loxley.App.Modules.People.Contract;

/// <summary>Two records that are alike were judged to be of two people.</summary>
[NoClock("Nothing happened to anybody")]
public sealed record RecordsJudgedApart(Guid RecordId, DateTime HappenedAt, Guid JudgementId, string Reason) : Fact(RecordId, RecordId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"A record like this one was judged to be of another person: {Reason}";
}

/// <summary>Two records were judged to be of one person, who is recorded twice.</summary>
[NoClock("Nothing happened to anybody")]
public sealed record RecordsJudgedOne(Guid RecordId, DateTime HappenedAt, Guid JudgementId, bool GoesOn, string Reason) : Fact(RecordId, RecordId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) =>
        $"Judged to be recorded twice, to go on with {(GoesOn ? "this record" : "the other record")}: {Reason}";
}

/// <summary>A judgement of two records was taken back.</summary>
[NoClock("Nothing happened to anybody")]
public sealed record DuplicateJudgementWithdrawn(Guid RecordId, DateTime HappenedAt, Guid JudgementId, string Why) : Fact(RecordId, RecordId, HappenedAt)
{
    public override string Say(PartnershipProtocol protocol) => $"A judgement of this record and one like it was withdrawn: {Why}";
}
