using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Time;

namespace Loxley.App.Demo;

/// <summary>Who does what about one contact, and when: known before it is chosen which child it is about.</summary>
internal sealed record ContactPlan
{
    public required DateTime Received { get; init; }

    public required string Source { get; init; }

    public required string Relation { get; init; }

    public required string Method { get; init; }

    /// <summary>The caller's part in the partnership, where the caller signs in.</summary>
    public Actor? Caller { get; init; }

    public required Actor Recorder { get; init; }

    public required DateTime Recorded { get; init; }

    /// <summary>When the caller was told that it arrived; none where that was said in the call.</summary>
    public DateTime? Acknowledged { get; init; }

    /// <summary>When somebody noted that what a professional said had come in writing; none where it is not noted, or nothing was owed.</summary>
    public DateTime? Confirmed { get; init; }

    public Actor? Confirmer { get; init; }

    public required Actor Worker { get; init; }

    public required DateTime Taken { get; init; }

    /// <summary>When somebody said how urgent it is; none for most.</summary>
    public DateTime? Rated { get; init; }

    public string? Urgency { get; init; }

    /// <summary>When an adviser passed it to a social worker; none for most.</summary>
    public DateTime? PassedOn { get; init; }

    public required DateTime Decided { get; init; }

    public DateTime? Returned { get; init; }

    public DateTime? DecidedAgain { get; init; }

    public required Actor Manager { get; init; }

    public required DateTime Approved { get; init; }

    /// <summary>When somebody told the caller the outcome, besides what a caller who signs in reads with the approval.</summary>
    public required DateTime Told { get; init; }

    /// <summary>When the assessment is finished, should there be one.</summary>
    public required DateTime Assessed { get; init; }

    /// <summary>Who assesses.</summary>
    public required Actor Assessor { get; init; }

    public string Outcome { get; set; } = "contact-only";

    /// <summary>Somebody has to speak with the caller: a professional whose referral is not accepted.</summary>
    public bool SpokenTo => ReferralSources.IsProfessional(Source) && !ContactOutcomes.IsTakenOn(Outcome);

    public bool ReReferral { get; set; }

    /// <summary>The day it counts on, should it be a referral.</summary>
    public DateOnly ReceivedOn => London.Date(Received);
}
