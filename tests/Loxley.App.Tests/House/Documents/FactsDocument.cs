using System.Reflection;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Clocks;

namespace Loxley.App.Tests.House.Documents;

/// <summary>Every fact that Loxley records, and the clocks that it moves.</summary>
internal static class FactsDocument
{
    public static string Text(ProtocolStore protocols)
    {
        List<ClockRule> rules = [.. Statute.Rules, .. protocols.Partnerships.SelectMany(id => protocols.Protocol(id).LocalClocks)];
        var document = new Markdown(
            "Facts",
            "What Loxley writes down as having happened.",
            "Clocks, chronologies and the trail are made from these and from nothing else.");
        foreach (var room in FactTypes.All.Values.GroupBy(Rooms.Of).OrderBy(g => g.Key, StringComparer.Ordinal))
        {
            document.Section(Markdown.Words(room.Key)).Table(["Fact", "What happened", "Clocks"], room.Select(fact => Row(fact, rules)));
        }
        return document.ToString();
    }

    private static string[] Row(Type fact, List<ClockRule> rules) =>
        [$"{Markdown.Words(fact.Name)} (`{fact.Name}`)", Summaries.Of(fact), Clocks(fact, rules)];

    private static string Clocks(Type fact, List<ClockRule> rules)
    {
        string[] moves =
        [
            .. rules.Where(r => r.StartFacts.Contains(fact.Name)).Select(r => $"Starts: {r.Name}."),
            .. rules.Where(r => r.StopFacts.Contains(fact.Name))
                .Select(r => $"Stops: {r.Name}{(r.StopFacts.Count > 1 ? $", together with {string.Join(" and ", r.StopFacts.Where(f => f != fact.Name).Select(f => $"`{f}`"))}" : "")}."),
            .. rules.Where(r => r.EndFacts.Contains(fact.Name)).Select(r => $"Ends without its purpose met: {r.Name}."),
        ];
        return moves.Length > 0 ? string.Join(" ", moves) : $"None. {fact.GetCustomAttribute<NoClockAttribute>()?.Reason}.";
    }
}
