using System.CommandLine;
using Loxley.Core.Clocks;

namespace Loxley.App.Cli;

/// <summary><c>loxley clocks list</c>: every dated row.</summary>
internal static class ClocksListCommand
{
    public static Command Make(Func<string, string?>? variable)
    {
        var (data, partnership, json) = (Shared.Data(), Shared.Partnership(), Shared.Json());
        var command = new Command("list", "List every time limit with its source") { data, partnership, json };
        command.SetAction(async (parsed, _) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var rules = await ClocksCommand.RulesAsync(parsed.GetValue(data)!, parsed.GetValue(partnership), variable);
            if (parsed.GetValue(json)) await output.WriteJsonAsync(rules.Clocks.Select(Document));
            else foreach (var line in Lines(rules.Clocks)) await output.WriteLineAsync(line);
            return 0;
        });
        return command;
    }

    private static object Document(ClockRule rule) => new
    {
        rule.Id,
        rule.Name,
        rule.Quantity,
        Unit = Words.Unit(rule.Unit),
        rule.Starts,
        rule.Stops,
        rule.Source,
        rule.From,
        rule.To,
    };

    private static IEnumerable<string> Lines(IReadOnlyList<ClockRule> rules) =>
    [
        .. Words.Table(
        [
            ["Id", "Limit", "In force", "Set by", "Mark", "Runs", "From what to what", "Source"],
            .. rules.Select(rule => new[]
            {
                rule.Id,
                rule.Limit,
                Words.InForce(rule),
                rule.Origin == RuleOrigin.Statute ? "law" : "protocol",
                rule.Mark.ToString(),
                rule.Awaited ? "awaited" : "yes",
                $"{rule.Starts} -> {rule.Stops}",
                rule.Source,
            }),
        ]),
        "",
        "Mark V: read in a copy of the source. Mark K: known and not read again; check the source before relying on it.",
        "Awaited: the room that states what starts it is not built yet, so Loxley counts it here and runs no clock by it.",
    ];
}
