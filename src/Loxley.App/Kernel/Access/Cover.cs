using Loxley.App.Kernel.Data;

namespace Loxley.App.Kernel.Access;

/// <summary>A colleague stands in for somebody, from an instant until another.</summary>
public sealed class Cover : Record
{
    public required Guid CoveredId { get; init; }

    public required string CoveredName { get; init; }

    public required Guid CovererId { get; init; }

    public required string CovererName { get; init; }

    public required DateTime From { get; init; }

    /// <summary>First instant at which it is over.</summary>
    public required DateTime Until { get; set; }

    public required string Reason { get; init; }
}
