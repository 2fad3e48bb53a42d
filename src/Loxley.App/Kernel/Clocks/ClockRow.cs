using Loxley.App.Kernel.Data;

namespace Loxley.App.Kernel.Clocks;

/// <summary>A clock that runs or has run on a record, with the rule that made it. Only the keeper writes here.</summary>
public sealed class ClockRow : Entity
{
    public required string Rule { get; init; }

    /// <summary>Which dated row of the rule it started under.</summary>
    public required DateOnly RuleFrom { get; init; }

    public required Guid RecordId { get; init; }

    /// <summary>Whose it is; none until it is known whom the record is about.</summary>
    public Guid? ChildId { get; set; }

    public required DateTime StartedAt { get; init; }

    /// <summary>Last London date in time; none where the law gives no number.</summary>
    public DateOnly? DueOn { get; init; }

    /// <summary>First instant that is late.</summary>
    public DateTime? DueAt { get; init; }

    /// <summary>Bank holidays up to the due date were not all known.</summary>
    public bool Provisional { get; init; }

    /// <summary>Names of the facts still needed to stop it, with commas between.</summary>
    public required string Waiting { get; set; }

    public DateTime? StoppedAt { get; set; }

    /// <summary>When it ended without its purpose having been met.</summary>
    public DateTime? EndedAt { get; set; }

    /// <summary>When the watch noticed that it was late.</summary>
    public DateTime? BreachedAt { get; set; }

    public string? LateReason { get; set; }

    public string? LateNote { get; set; }

    public bool Running => StoppedAt is null && EndedAt is null;

    /// <summary>Whether it was, or at an instant is, late.</summary>
    public bool LateAt(DateTime now) => DueAt is { } due && (StoppedAt ?? EndedAt ?? now) >= due;
}
