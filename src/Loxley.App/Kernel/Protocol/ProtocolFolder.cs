using System.Security.Cryptography;
using System.Text.Json;
using Loxley.App.Kernel.Protocol.Reading;
using Loxley.Core.Clocks;
using YamlDotNet.RepresentationModel;

namespace Loxley.App.Kernel.Protocol;

/// <summary>A protocol that can be used, or everything that is wrong with it.</summary>
public sealed record ProtocolResult(PartnershipProtocol? Protocol, IReadOnlyList<Problem> Problems);

/// <summary>Reads and checks the folder of one partnership.</summary>
public static class ProtocolFolder
{
    private static readonly string[] Files =
        ["agencies.yaml", "clocks.yaml", "groups.yaml", "levels.yaml", "lists.yaml", "partnership.yaml", "settings.yaml", "teams.yaml"];

    /// <summary>Reads a folder whose name is the partnership's id.</summary>
    /// <param name="folder">Where the files are.</param>
    /// <param name="knownFacts">Names of every fact type that Loxley records.</param>
    /// <param name="statute">The law's clocks, whose ids a local clock may not take.</param>
    public static ProtocolResult Load(string folder, IReadOnlySet<string> knownFacts, IReadOnlyList<ClockRule> statute)
    {
        var problems = new Problems();
        var name = Path.GetFileName(Path.TrimEndingDirectorySeparator(Path.GetFullPath(folder)));
        var shown = $"protocols/{name}";
        RefuseStrangers(folder, shown, problems);
        var roots = new Dictionary<string, YamlMappingNode>(StringComparer.Ordinal);
        foreach (var file in Files)
        {
            if (YamlFile.Read(Path.Combine(folder, file), $"{shown}/{file}", problems) is { } root) roots[file] = root;
        }
        // With a file unreadable, what the others refer to in it is unknown: say only what is certain.
        if (roots.Count < Files.Length) return new ProtocolResult(null, problems.InOrder());

        Section Root(string file) => new(problems, $"{shown}/{file}", roots[file], file);
        var protocol = Read(name, Root, Digest(roots), problems, knownFacts, statute);
        return problems.Any ? new ProtocolResult(null, problems.InOrder()) : new ProtocolResult(protocol, []);
    }

    private static PartnershipProtocol Read(
        string folder, Func<string, Section> root, string digest, Problems problems,
        IReadOnlySet<string> knownFacts, IReadOnlyList<ClockRule> statute)
    {
        var partnership = new PartnershipReader(root("partnership.yaml"));
        var from = partnership.From();
        var organisations = new OrganisationReader(problems, from);
        var agencies = organisations.Agencies(root("agencies.yaml"));
        var agencyIds = agencies.Select(a => a.Id).ToHashSet(StringComparer.Ordinal);
        var choices = new ListReader(problems, from);
        var lists = choices.Lists(root("lists.yaml"));
        var outcomes = lists.TryGetValue(ListIds.ContactOutcomes, out var list) ? list.Items.Select(i => i.Code) : [];
        var levels = choices.Levels(root("levels.yaml"));
        var clocks = new ClockReader(problems, knownFacts, statute.Select(r => r.Id).ToHashSet(StringComparer.Ordinal));
        var protocol = new PartnershipProtocol
        {
            Id = partnership.Id(folder),
            Name = partnership.Name(),
            AuthorityCode = partnership.AuthorityCode(),
            Version = partnership.Version(),
            Digest = digest,
            From = from,
            EmergencyDuty = partnership.EmergencyDuty(),
            UrgentNumbers = partnership.UrgentNumbers(),
            ReReferralMonths = partnership.ReReferralMonths(),
            Contacts = partnership.Contacts(outcomes.ToHashSet(StringComparer.Ordinal)),
            Agencies = agencies,
            Teams = organisations.Teams(root("teams.yaml"), agencyIds),
            Settings = new SettingReader(problems, from).Settings(root("settings.yaml"), agencyIds),
            Groups = organisations.Groups(root("groups.yaml"), agencyIds),
            LocalClocks = clocks.Clocks(root("clocks.yaml")),
            Lists = lists,
            Bands = levels.Bands,
            Levels = levels.Levels,
        };
        partnership.Done();
        return protocol;
    }

    /// <summary>A file with a slip in its name would otherwise be passed over without a word.</summary>
    private static void RefuseStrangers(string folder, string shown, Problems problems)
    {
        if (!Directory.Exists(folder)) return;
        foreach (var path in Directory.EnumerateFiles(folder))
        {
            var file = Path.GetFileName(path);
            if (Path.GetExtension(file) is not (".yaml" or ".yml") || Files.Contains(file, StringComparer.Ordinal)) continue;
            problems.Add($"{shown}/{file}", 1, $"a protocol has no file of this name{Nearest.Hint(file, Files)}");
        }
    }

    private static string Digest(Dictionary<string, YamlMappingNode> roots)
    {
        using var buffer = new MemoryStream();
        using (var json = new Utf8JsonWriter(buffer))
        {
            json.WriteStartObject();
            foreach (var (file, root) in roots.OrderBy(pair => pair.Key, StringComparer.Ordinal))
            {
                json.WritePropertyName(file);
                YamlFile.Write(json, root);
            }
            json.WriteEndObject();
        }
        return Convert.ToHexStringLower(SHA256.HashData(buffer.ToArray()));
    }
}
