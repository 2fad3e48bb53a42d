using Loxley.Core.Clocks;
using Loxley.Core.Time;

namespace Loxley.App.Kernel.Protocol;

/// <summary>Everything in which one partnership differs from another, as read from its folder at start.</summary>
public sealed record PartnershipProtocol
{
    public required string Id { get; init; }

    public required string Name { get; init; }

    /// <summary>The three-digit code the Department for Education gives the authority.</summary>
    public required string AuthorityCode { get; init; }

    public required string Version { get; init; }

    /// <summary>SHA-256 of the content in lower-case hex: the same for the same content, whatever its layout and comments.</summary>
    public required string Digest { get; init; }

    /// <summary>When the partnership's arrangements began; rows without a date of their own begin here.</summary>
    public required DateOnly From { get; init; }

    public required EmergencyDutyHours EmergencyDuty { get; init; }

    public required IReadOnlyList<UrgentNumber> UrgentNumbers { get; init; }

    /// <summary>A referral within this many months of an earlier one is a re-referral.</summary>
    public required int ReReferralMonths { get; init; }

    public required ContactRules Contacts { get; init; }

    public required IReadOnlyList<Agency> Agencies { get; init; }

    public required IReadOnlyList<Team> Teams { get; init; }

    /// <summary>Schools, practices and the like, those that have closed too.</summary>
    public required IReadOnlyList<Setting> Settings { get; init; }

    public required IReadOnlyList<Group> Groups { get; init; }

    public required IReadOnlyList<ClockRule> LocalClocks { get; init; }

    public required IReadOnlyDictionary<string, ProtocolList> Lists { get; init; }

    public required IReadOnlyList<LevelBand> Bands { get; init; }

    public required IReadOnlyList<LevelOfNeed> Levels { get; init; }

    /// <summary>The label of a code, whatever its dates: what has been recorded stays readable.</summary>
    public string Label(string list, string? code) =>
        code is null ? "" : Lists[list].Items.LastOrDefault(i => i.Code == code)?.Label ?? code;

    /// <summary>The team that has a purpose on a date.</summary>
    /// <exception cref="InvalidOperationException">The protocol names no such team.</exception>
    public Team TeamFor(TeamPurpose purpose, DateOnly date) =>
        Teams.FirstOrDefault(t => t.Purpose == purpose && t.Period.Covers(date))
        ?? throw new InvalidOperationException($"The protocol of {Id} names no team for {purpose} on {date:yyyy-MM-dd}.");

    /// <summary>Whether the emergency duty team answers at an instant, and not the front door.</summary>
    public bool EmergencyDutyAnswers(DateTime at) =>
        EmergencyDuty.Covers(TimeOnly.FromDateTime(London.Local(at)), BankHolidays.EnglandAndWales.IsWorkingDay(London.Date(at)));

    public string AgencyName(string? id) => Agencies.FirstOrDefault(a => a.Id == id)?.Name ?? id ?? "";

    public string TeamName(string? id) => Teams.FirstOrDefault(t => t.Id == id)?.Name ?? id ?? "";

    /// <summary>A setting by its id, whatever its dates: what has been recorded stays readable.</summary>
    public Setting? Setting(string id) => Settings.LastOrDefault(s => s.Id == id);

    public string SettingName(string id) => Setting(id)?.Name ?? id;

    /// <summary>The settings that are open on a date, in the order of their names.</summary>
    public IReadOnlyList<Setting> SettingsOn(DateOnly date) => [.. Settings.Where(s => s.Period.Covers(date)).OrderBy(s => s.Name, StringComparer.OrdinalIgnoreCase).ThenBy(s => s.Id, StringComparer.Ordinal)];

    /// <summary>What a record states to say by which protocol it was judged.</summary>
    public string Stamp => $"{Id} {Version} {Digest[..12]}";
}

/// <summary>When the emergency duty team answers instead of the front door; it runs over midnight, weekends and bank holidays.</summary>
public sealed record EmergencyDutyHours(TimeOnly Begins, TimeOnly Ends)
{
    /// <summary>Whether the emergency duty team answers at a London time of a day that is or is not a working day.</summary>
    public bool Covers(TimeOnly time, bool workingDay) => !workingDay || time.IsBetween(Begins, Ends);
}

/// <summary>A number to ring when a child cannot wait.</summary>
public sealed record UrgentNumber(string Label, string Number, string When);

/// <summary>How contacts are decided in this partnership.</summary>
/// <param name="OutcomesNeedingApproval">The outcomes that a manager approves.</param>
/// <param name="IdleHours">After how many hours a contact goes back into the queue when whoever has it does nothing with it.</param>
/// <param name="UnsentHours">After how many hours a referral that was begun and not sent is passed to the safeguarding lead of its author's agency.</param>
public sealed record ContactRules(IReadOnlySet<string> OutcomesNeedingApproval, int IdleHours, int UnsentHours)
{
    public bool NeedsApproval(string outcome) => OutcomesNeedingApproval.Contains(outcome);
}
