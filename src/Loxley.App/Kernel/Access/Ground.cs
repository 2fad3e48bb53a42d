using Loxley.App.Kernel.Data;

namespace Loxley.App.Kernel.Access;

/// <summary>What access rests on.</summary>
public enum GroundKind
{
    /// <summary>Has a part in the record: asked to be told, or works with the child.</summary>
    Involvement,
    Agency,
    Team,
    Share,
    Cover,
    Purpose,
    BreakGlass,
}

/// <summary>Why a party may see a record, from when and until when. Nothing else lets anybody see anything.</summary>
public sealed class Ground : Entity
{
    private readonly string party = "";

    public required GroundKind Kind { get; init; }

    /// <summary>The record it opens.</summary>
    public required Guid SubjectId { get; init; }

    /// <summary>The child that record is about, so that restricting a child's record reaches every record about the child.</summary>
    public required Guid ChildId { get; init; }

    /// <summary>Whom it lets in, as <see cref="Access.Party"/> writes it.</summary>
    public required string Party
    {
        get => party;
        init => (party, MemberId) = (value, Access.Party.MemberOf(value));
    }

    /// <summary>The member, where it lets in one person.</summary>
    public Guid? MemberId { get; private set; }

    public required DateTime From { get; init; }

    /// <summary>First instant at which it no longer opens; far in the future while it has no end.</summary>
    public DateTime Until { get; set; } = Never;

    /// <summary>The record that it comes from.</summary>
    public required Guid SourceId { get; init; }

    /// <summary>The ground in words, which read the same to whom it lets in and to others: "Told us about this worry".</summary>
    public required string Why { get; init; }

    /// <summary>No end: a value and not a null, so that the filter is one range.</summary>
    public static DateTime Never { get; } = new(9999, 12, 31, 0, 0, 0, DateTimeKind.Utc);

    public bool Open(DateTime at) => From <= at && at < Until;
}
