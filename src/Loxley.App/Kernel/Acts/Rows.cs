using Loxley.App.Kernel.Data;

namespace Loxley.App.Kernel.Acts;

/// <summary>Who did what, when and why. Never changed, never deleted.</summary>
public sealed class ActRow : Entity
{
    public required string Name { get; init; }

    public required DateTime At { get; init; }

    public required Guid ActorId { get; init; }

    public required string ActorName { get; init; }

    public required string ActorRole { get; init; }

    public string? ActorAgency { get; init; }

    /// <summary>Why, as a code of the protocol.</summary>
    public string? Reason { get; init; }

    /// <summary>What the digest is of, as text: salted hashes stand for whatever is personal.</summary>
    public required string Canonical { get; init; }

    /// <summary>SHA-256 of <see cref="Canonical"/> in lower-case hex.</summary>
    public required string Digest { get; init; }
}

/// <summary>A fact as it was stated in an act.</summary>
public sealed class FactRow : Entity
{
    public required Guid ActId { get; init; }

    public required int Position { get; init; }

    public required string Name { get; init; }

    public required Guid RecordId { get; init; }

    public Guid? ChildId { get; init; }

    public required DateTime HappenedAt { get; init; }

    /// <summary>The fact as text; emptied when the record is lawfully disposed of.</summary>
    public required string Content { get; init; }

    public required string Salt { get; init; }
}

/// <summary>A row before and after an act.</summary>
public sealed class ChangeRow : Entity
{
    public required Guid ActId { get; init; }

    public required int Position { get; init; }

    public required string Table { get; init; }

    public required Guid RowId { get; init; }

    /// <summary>The record that governs who may see this.</summary>
    public required Guid RecordId { get; init; }

    public string? Before { get; init; }

    public string? After { get; init; }

    public required string Salt { get; init; }
}
