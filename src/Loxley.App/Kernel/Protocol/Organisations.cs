namespace Loxley.App.Kernel.Protocol;

/// <summary>What sort of body an agency is.</summary>
public enum AgencyKind
{
    Council,
    Police,
    Health,
    Education,
    Justice,
    Voluntary,
    Scrutiny,
}

/// <summary>A body that works with children here; an agency of several, such as all schools, stands for each of them.</summary>
public sealed record Agency(string Id, string Name, AgencyKind Kind, bool SafeguardingPartner, Period Period);

/// <summary>What a team is for, so that work reaches it whatever it is called locally.</summary>
public enum TeamPurpose
{
    FrontDoor,
    DutySocialWork,
    EarlyHelp,
    EmergencyDuty,
    DisabledChildren,
    DomesticAbuse,
    Safeguarding,
    PartnershipOffice,
}

/// <summary>People of one agency who share work.</summary>
public sealed record Team(string Id, string Name, string Agency, TeamPurpose Purpose, Period Period);

/// <summary>A board or subgroup of the partnership.</summary>
public sealed record Group
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    public required string Purpose { get; init; }

    /// <summary>The role that chairs it, never a person.</summary>
    public required string Chair { get; init; }

    /// <summary>The group it answers to, if any.</summary>
    public required string? ReportsTo { get; init; }

    public required string Meets { get; init; }

    /// <summary>Planned meetings a year; none where it meets as needed.</summary>
    public required int? MeetingsAYear { get; init; }

    public required IReadOnlyList<GroupMember> Members { get; init; }

    public required Period Period { get; init; }
}

/// <summary>A seat in a group, by agency and role; one that does not decide attends and advises.</summary>
public sealed record GroupMember(string Agency, string Role, bool Decides);
