namespace Loxley.App.Kernel.Trail;

/// <summary>A second's digests chained to those before: what was sealed cannot be changed unnoticed.</summary>
public sealed class SealRow
{
    public required Guid PartnershipId { get; init; }

    public required long Number { get; init; }

    public required DateTime At { get; init; }

    /// <summary>Hash of the seal before; empty for the first.</summary>
    public required string Previous { get; init; }

    /// <summary>One line an item: kind, id, digest.</summary>
    public required string Items { get; init; }

    public required string Hash { get; init; }
}

/// <summary>An act or a disclosure that the next seal will take.</summary>
public sealed class UnsealedRow
{
    public const string Act = "act";
    public const string Disclosure = "disclosure";

    public required Guid PartnershipId { get; init; }

    public required Guid ItemId { get; init; }

    public required string Kind { get; init; }

    public required string Digest { get; init; }
}
