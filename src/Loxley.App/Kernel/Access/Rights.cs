namespace Loxley.App.Kernel.Access;

/// <summary>What a role may do; noun and verb. Whether it may be done to one record is the ground's affair.</summary>
public enum Right
{
    ChildSearch,
    ChildRecord,
    ChildRead,
    ChildRestrict,
    PersonAmend,
    WorkerInvolve,
    DuplicateJudge,
    ReferralWrite,
    ContactRecord,
    ContactRead,
    ContactTake,
    ContactDecide,
    ReferralDecide,
    AssessmentFinish,
    ContactApprove,
    LatenessExplain,
    NoteWrite,
    WarningRecord,
    WarningAgree,
    DocumentAdd,
    ChronologyExport,
    MessageRead,
    MyWorkRead,
    GlassBreak,
    GlassReview,
    TrailRead,
    SignInKeep,
    CoverGive,
    TeamCoverGive,
    WhosWhoRead,
}

/// <summary>What somebody is in the partnership.</summary>
public enum Role
{
    FrontDoorAdviser,
    FrontDoorWorker,
    FrontDoorManager,
    SocialWorker,
    TeamManager,
    LeadProfessional,
    ReviewingOfficer,
    ReferringProfessional,
    InformationGovernance,
    PartnershipOffice,
    BoardMember,
    Scrutineer,
    Analyst,
    System,
}

/// <summary>Which role holds which right: one table, shown in the generated documents.</summary>
public static class Roles
{
    private static readonly Right[] Everybody = [Right.MyWorkRead, Right.MessageRead, Right.SignInKeep, Right.CoverGive, Right.WhosWhoRead];

    /// <summary>What everybody may do to a record who reads it for their work.</summary>
    private static readonly Right[] RecordKeeping = [Right.NoteWrite, Right.WarningRecord, Right.DocumentAdd, Right.ChronologyExport];

    private static readonly Right[] FrontDoor =
    [
        .. Everybody, .. RecordKeeping, Right.ChildSearch, Right.ChildRecord, Right.ChildRead, Right.PersonAmend, Right.WorkerInvolve, Right.ContactRecord, Right.ContactRead,
        Right.ContactTake, Right.ContactDecide, Right.LatenessExplain, Right.GlassBreak,
    ];

    private static readonly Right[] Practitioner = [.. Everybody, .. RecordKeeping, Right.ChildSearch, Right.ChildRead, Right.ContactRead, Right.ReferralWrite];

    private static readonly Right[] SocialWork = [.. Practitioner, Right.GlassBreak, Right.ChildRecord, Right.PersonAmend, Right.WorkerInvolve, Right.AssessmentFinish, Right.LatenessExplain];

    private static readonly Dictionary<Role, HashSet<Right>> ByRole = new()
    {
        // An adviser logs and routes; whether it is a referral is for a qualified social worker.
        [Role.FrontDoorAdviser] = [.. FrontDoor],
        [Role.FrontDoorWorker] = [.. FrontDoor, Right.ReferralDecide],
        [Role.FrontDoorManager] = [.. FrontDoor, Right.ReferralDecide, Right.WarningAgree, Right.DuplicateJudge, Right.ContactApprove, Right.ChildRestrict, Right.GlassReview, Right.TrailRead, Right.TeamCoverGive],
        [Role.SocialWorker] = [.. SocialWork],
        [Role.TeamManager] = [.. SocialWork, Right.WarningAgree, Right.DuplicateJudge, Right.TeamCoverGive],
        [Role.LeadProfessional] = [.. Practitioner],
        [Role.ReviewingOfficer] = [.. Practitioner],
        [Role.ReferringProfessional] = [.. Everybody, Right.ContactRead, Right.ReferralWrite],
        [Role.InformationGovernance] = [.. Everybody, Right.GlassReview, Right.TrailRead],
        [Role.PartnershipOffice] = [.. Everybody],
        [Role.BoardMember] = [.. Everybody],
        [Role.Scrutineer] = [.. Everybody],
        [Role.Analyst] = [.. Everybody],
        [Role.System] = [],
    };

    /// <summary>The roles that somebody can sign in with.</summary>
    public static IReadOnlyList<Role> OfPeople { get; } = [.. Enum.GetValues<Role>().Where(r => r != Role.System)];

    public static bool Holds(this Role role, Right right) => ByRole[role].Contains(right);

    public static IReadOnlyCollection<Right> Rights(Role role) => ByRole[role];

    private static readonly Role[][] Kins = [[Role.FrontDoorWorker, Role.FrontDoorManager], [Role.SocialWorker, Role.TeamManager]];

    /// <summary>The roles of the same kind, which may stand in for each other: a worker and their manager, or the role alone.</summary>
    public static IReadOnlyList<Role> Kin(this Role role) => Kins.FirstOrDefault(k => k.Contains(role)) ?? [role];

    /// <summary>The role as the page says it.</summary>
    public static string Label(this Role role) => role switch
    {
        Role.FrontDoorAdviser => "Front-door adviser",
        Role.FrontDoorWorker => "Front-door worker",
        Role.FrontDoorManager => "Front-door manager",
        Role.SocialWorker => "Social worker",
        Role.TeamManager => "Team manager",
        Role.LeadProfessional => "Lead professional",
        Role.ReviewingOfficer => "Reviewing officer",
        Role.ReferringProfessional => "Referring professional",
        Role.InformationGovernance => "Information governance officer",
        Role.PartnershipOffice => "Partnership office",
        Role.BoardMember => "Board member",
        Role.Scrutineer => "Independent scrutineer",
        Role.Analyst => "Analyst",
        Role.System => "Loxley",
    };
}
