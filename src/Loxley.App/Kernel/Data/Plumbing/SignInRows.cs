namespace Loxley.App.Kernel.Data.Plumbing;

/// <summary>A sign-in that lasts until it is ended, nothing is sent for a while, or a working day is over.</summary>
public sealed class SessionRow
{
    public required Guid PartnershipId { get; init; }

    public required Guid Id { get; init; }

    public required Guid AccountId { get; init; }

    public required DateTime BegunAt { get; init; }

    /// <summary>When something was last sent, to the minute.</summary>
    public required DateTime SeenAt { get; set; }

    /// <summary>From what, in plain words: "Firefox on Windows".</summary>
    public required string Device { get; init; }

    public DateTime? EndedAt { get; set; }
}

/// <summary>How often somebody has lately tried to sign in, by a key that says who counts as one.</summary>
public sealed class SignInTriesRow
{
    public required string Key { get; init; }

    public required int Count { get; set; }

    public required DateTime LastAt { get; set; }
}
