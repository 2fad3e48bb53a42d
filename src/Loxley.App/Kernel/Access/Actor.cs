namespace Loxley.App.Kernel.Access;

/// <summary>Who is acting: from the sign-in, or a named part of the system; never from the request.</summary>
public sealed record Actor
{
    public required Guid PartnershipId { get; init; }

    /// <summary>The id of the partnership's protocol.</summary>
    public required string Protocol { get; init; }

    public required Guid MemberId { get; init; }

    public required string Name { get; init; }

    public required Role Role { get; init; }

    public string? Agency { get; init; }

    public string? Team { get; init; }

    /// <summary>For whom the actor stands in now.</summary>
    public Covering? Covering { get; init; }

    /// <summary>The partnership is a practice one: everybody in it is invented.</summary>
    public bool Practice { get; init; }

    /// <summary>Jobs and the command line keep the whole partnership's books; nobody signs in as them.</summary>
    public bool SeesAll => Role == Role.System;

    /// <summary>The purpose for which the role sees what nobody named it for: to review records that others opened. Most roles have none.</summary>
    public string? Purpose => Role.Holds(Right.GlassReview) ? Party.GlassReview : null;

    /// <summary>A part of the system acting in a partnership under its own name.</summary>
    public static Actor System(Guid partnershipId, string protocol, string name) => new()
    {
        PartnershipId = partnershipId,
        Protocol = protocol,
        MemberId = Guid.Empty,
        Name = name,
        Role = Role.System,
    };
}

/// <summary>For whom somebody stands in, and the last day of it.</summary>
public sealed record Covering(Guid MemberId, string Name, DateOnly Last);

/// <summary>The written form of whom a ground lets in.</summary>
public static class Party
{
    /// <summary>The purpose of those who review records that were opened without other ground.</summary>
    public const string GlassReview = "glass-review";

    public static string Purpose(string name) => $"purpose:{name}";

    public static string Member(Guid id) => $"member:{id}";

    /// <summary>The member that a party is, if it is one person.</summary>
    public static Guid? MemberOf(string party) => party.StartsWith("member:", StringComparison.Ordinal) ? Guid.Parse(party.AsSpan(7)) : null;

    public static string Team(string id) => $"team:{id}";

    public static string Agency(string id) => $"agency:{id}";
}

/// <summary>Holds the actor of one request, job or command.</summary>
public sealed class CurrentActor
{
    private Actor? actor;

    public bool Known => actor is not null;

    public Actor Actor => actor ?? throw new InvalidOperationException("Nobody is acting: sign in, or name the part of the system.");

    /// <summary>The sign-in that the request came with; jobs and the command line have none.</summary>
    public SessionHold? Session { get; private set; }

    public void Set(Actor value, SessionHold? session = null) => (actor, Session) = (value, session);
}
