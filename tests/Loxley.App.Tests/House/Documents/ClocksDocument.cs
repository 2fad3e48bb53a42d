using Loxley.App.Kernel.Protocol;
using Loxley.Core.Clocks;

namespace Loxley.App.Tests.House.Documents;

/// <summary>Every time limit that Loxley knows, in words.</summary>
internal static class ClocksDocument
{
    private static readonly string[] Columns = ["Clock", "Limit", "Starts", "Stops", "Source", "In force", "Wording", "In Loxley"];

    public static string Text(ProtocolStore protocols)
    {
        var document = new Markdown(
            "Clocks",
            "Every time limit that Loxley holds: what starts it, what stops it, and where it is written.",
            "\"Read\" means that the wording was read in a copy of the source; \"not re-read\" means that it is known and must be checked there before anybody relies on it.",
            "\"Runs\" names the facts that start and stop it; \"awaited\" means that the room that would state them is not built yet.");
        Add(document, "Law and national guidance", "These cannot be changed by a partnership.", Statute.Rules);
        foreach (var id in protocols.Partnerships)
        {
            var protocol = protocols.Protocol(id);
            Add(document, $"{protocol.Name}: its own limits", $"From `protocols/{id}/clocks.yaml`.", protocol.LocalClocks);
        }
        return document.ToString();
    }

    private static void Add(Markdown document, string title, string sentence, IReadOnlyList<ClockRule> rules)
    {
        document.Section(title, sentence).Table(Columns, rules.Select(Row));
        var notes = rules.Where(r => r.Notes.Length > 0).Select(r => $"{r.Name}: {r.Notes.ReplaceLineEndings(" ").Trim()}").ToList();
        if (notes.Count > 0) document.List(notes);
    }

    private static string[] Row(ClockRule rule) =>
    [
        $"{rule.Name} (`{rule.Id}`)", rule.Limit, rule.Starts, rule.Stops, $"{rule.Source} ({rule.Edition})",
        rule.To is { } to ? $"{Markdown.Day(rule.From)} to {Markdown.Day(to)}" : $"From {Markdown.Day(rule.From)}",
        rule.Mark == Mark.V ? "Read" : "Not re-read",
        rule.Awaited ? "Awaited" : $"Runs: from {Facts(rule.StartFacts)} until {Facts(rule.StopFacts)}{(rule.EndFacts.Count > 0 ? $"; {Facts(rule.EndFacts)} ends it unmet" : "")}",
    ];

    private static string Facts(IEnumerable<string> names) => string.Join(" and ", names.Select(n => $"`{n}`"));
}
