using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Matching;

namespace Loxley.App.Modules.Accounts.WhosWho;

/// <summary>A part of who's who.</summary>
public enum WhosWhoPart
{
    People,
    Agencies,
    Settings,
}

/// <summary>Somebody, a body, or a place: what is read of it, and what it is found by.</summary>
/// <param name="Part">Where it stands.</param>
/// <param name="Name">Its name.</param>
/// <param name="What">The role of a person, the kind of a setting, the teams of an agency.</param>
/// <param name="Agency">The agency, as a code of the protocol.</param>
/// <param name="AgencyName">The agency's name.</param>
/// <param name="Team">The team of a person, if they have one.</param>
/// <param name="Setting">The setting, where it is one.</param>
public sealed record WhosWhoLine(WhosWhoPart Part, string Name, IReadOnlyList<string> What, string Agency, string AgencyName, string? Team, Setting? Setting)
{
    /// <summary>Whether each word stands somewhere in what is read, whatever its accents and capitals.</summary>
    public bool Holds(IReadOnlyList<string> words)
    {
        if (words.Count == 0) return true;
        var text = string.Join(' ', Words(string.Join(' ', [Name, .. What, AgencyName, Team])));
        return words.All(word => text.Contains(word, StringComparison.Ordinal));
    }

    /// <summary>The words of a line without their accents, capitals and apostrophes.</summary>
    public static IReadOnlyList<string> Words(string? line) =>
        [.. (line ?? "").Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Select(SortKey.Fold).Where(word => word.Length > 0)];

    /// <summary>Somebody with a part in the partnership.</summary>
    public static WhosWhoLine Of(PartnershipProtocol protocol, string name, Role role, string agency, string? team) =>
        new(WhosWhoPart.People, name, [role.Label()], agency, protocol.AgencyName(agency), team is null ? null : protocol.TeamName(team), null);

    /// <summary>The agencies with their teams and the settings, as they are on a date.</summary>
    public static IEnumerable<WhosWhoLine> Of(PartnershipProtocol protocol, DateOnly date) =>
    [
        .. protocol.Agencies.Where(a => a.Period.Covers(date)).Select(a => new WhosWhoLine(
            WhosWhoPart.Agencies, a.Name, [.. protocol.Teams.Where(t => t.Agency == a.Id && t.Period.Covers(date)).Select(t => t.Name)], a.Id, a.Name, null, null)),
        .. protocol.SettingsOn(date).Select(s => new WhosWhoLine(WhosWhoPart.Settings, s.Name, [s.Kind.Label()], s.Agency, protocol.AgencyName(s.Agency), null, s)),
    ];
}
