namespace Loxley.App.Kernel.Protocol;

/// <summary>A dated list of choices; a choice that has ended stays readable on the records that hold it.</summary>
public sealed record ProtocolList(string Id, string Name, string? Under, IReadOnlyList<ProtocolListItem> Items)
{
    /// <summary>The choices to offer on a date, in the order of the file.</summary>
    public IReadOnlyList<ProtocolListItem> ItemsOn(DateOnly date) => [.. Items.Where(i => i.Period.Covers(date))];

    /// <summary>The choices to offer on a date under one choice of the list that this one stands under.</summary>
    public IReadOnlyList<ProtocolListItem> ItemsOn(DateOnly date, string under) => [.. ItemsOn(date).Where(i => i.Under == under)];

    /// <summary>The item of a code on a date, or nothing.</summary>
    public ProtocolListItem? Find(string code, DateOnly date) => Items.FirstOrDefault(i => i.Code == code && i.Period.Covers(date));
}

/// <summary>One choice of a list: the code that is stored and the label that is shown.</summary>
public sealed record ProtocolListItem(string Code, string Label, string? Under, Period Period)
{
    public DateOnly From => Period.From;

    public DateOnly? To => Period.To;
}

/// <summary>The lists that pages rely on; a protocol without one of them is refused.</summary>
public static class ListIds
{
    public const string ContactMethods = "contact-methods";
    public const string ReferralSources = "referral-sources";
    public const string ContactOutcomes = "contact-outcomes";
    public const string ContactReasons = "contact-reasons";
    public const string ReferralNextSteps = "referral-next-steps";
    public const string ContactUrgencies = "contact-urgencies";
    public const string CallerRelations = "caller-relations";
    public const string Languages = "languages";
    public const string CommunicationNeeds = "communication-needs";
    public const string Sexes = "sexes";
    public const string Ethnicities = "ethnicities";
    public const string BreakGlassGrounds = "break-glass-grounds";
    public const string LateReasons = "late-reasons";
    public const string InvolvementRoles = "involvement-roles";
    public const string NoteKinds = "note-kinds";
    public const string WarningKinds = "warning-kinds";
    public const string DocumentKinds = "document-kinds";
    public const string ExportReasons = "export-reasons";
    public const string SharingBases = "sharing-bases";
    public const string ConsentPurposes = "consent-purposes";

    public static IReadOnlyList<string> All { get; } =
    [
        ContactMethods, ReferralSources, ContactOutcomes, ContactReasons, ReferralNextSteps, ContactUrgencies, CallerRelations, Languages, CommunicationNeeds,
        Sexes, Ethnicities, BreakGlassGrounds, LateReasons, InvolvementRoles, NoteKinds, WarningKinds, DocumentKinds, ExportReasons, SharingBases, ConsentPurposes,
    ];
}

/// <summary>The ways by which contacts come that the program itself opens.</summary>
public static class ContactMethods
{
    public const string Telephone = "telephone";
    public const string InPerson = "in-person";
    public const string Online = "online";

    /// <summary>Whether somebody was spoken with, so that nothing of it is in the caller's writing.</summary>
    public static bool IsSpoken(string method) => method is Telephone or InPerson;
}

/// <summary>Where contacts come from, as far as the program must know: the codes of the children in need census.</summary>
public static class ReferralSources
{
    public const string Anonymous = "9";
    public const string Unknown = "10";

    /// <summary>Family, acquaintances, the child and other individuals.</summary>
    public static IReadOnlyList<string> Individuals { get; } = ["1A", "1B", "1C", "1D"];

    /// <summary>Whether somebody of this source works with children, or for an agency.</summary>
    public static bool IsProfessional(string source) => source is not (Anonymous or Unknown) && !Individuals.Contains(source);
}

/// <summary>The grounds for sharing that the program acts on; a protocol words them and may add others.</summary>
public static class SharingBases
{
    public const string Consent = "consent";

    public static IReadOnlyList<string> All { get; } = [Consent];
}

/// <summary>The outcomes of a contact that the program acts on; a protocol words them and may add others.</summary>
public static class ContactOutcomes
{
    public const string ContactOnly = "contact-only";
    public const string AllocatedWorker = "allocated-worker";
    public const string EarlyHelp = "early-help";
    public const string Referral = "referral";

    public static IReadOnlyList<string> All { get; } = [ContactOnly, AllocatedWorker, EarlyHelp, Referral];

    /// <summary>Whether social care takes it on: as a referral, or by the worker who has the child.</summary>
    public static bool IsTakenOn(string outcome) => outcome is Referral or AllocatedWorker;
}

/// <summary>How urgent a contact is: the three that pages colour; a protocol words them and may add others.</summary>
public static class ContactUrgencies
{
    public const string Red = "red";
    public const string Amber = "amber";
    public const string Green = "green";

    public static IReadOnlyList<string> All { get; } = [Red, Amber, Green];
}

/// <summary>The next steps of a referral that the program acts on; a protocol words them and may add others.</summary>
public static class ReferralNextSteps
{
    public const string NoFurtherAction = "no-further-action";
    public const string Assessment = "childrens-assessment";
    public const string StrategyDiscussion = "strategy-discussion";
    public const string Other = "other";

    public static IReadOnlyList<string> All { get; } = [NoFurtherAction, Assessment, StrategyDiscussion, Other];

    /// <summary>Whether the child is assessed: the enquiry after a strategy discussion is carried out by the same assessment.</summary>
    public static bool AsksForAssessment(string? nextStep) => nextStep is Assessment or StrategyDiscussion;
}

/// <summary>The parts in a child's life that the program acts on; a protocol words them and may add others.</summary>
public static class InvolvementRoles
{
    public const string SocialWorker = "social-worker";

    public static IReadOnlyList<string> All { get; } = [SocialWorker];
}
