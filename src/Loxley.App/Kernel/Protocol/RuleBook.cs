using Loxley.Core.Clocks;

namespace Loxley.App.Kernel.Protocol;

/// <summary>Law and local rules together, found by the fact that starts, stops or ends them: read on every save.</summary>
public sealed class RuleBook
{
    private readonly Dictionary<(string Id, DateOnly From), ClockRule> dated;
    private readonly Dictionary<string, ClockRule[]> started;
    private readonly Dictionary<string, ClockRule[]> stopped;
    private readonly Dictionary<string, ClockRule[]> ended;

    public RuleBook(IReadOnlyList<ClockRule> statute, IReadOnlyList<ClockRule> local)
    {
        Clocks = [.. statute, .. local];
        dated = Clocks.ToDictionary(r => (r.Id, r.From));
        started = ByFact(Clocks, r => r.StartFacts);
        stopped = ByFact(Clocks, r => r.StopFacts);
        ended = ByFact(Clocks, r => r.EndFacts);
    }

    public IReadOnlyList<ClockRule> Clocks { get; }

    /// <summary>The dated row that a clock was started under.</summary>
    /// <exception cref="KeyNotFoundException">There is no such row.</exception>
    public ClockRule Find(string id, DateOnly from) => dated[(id, from)];

    /// <summary>The rules that a fact of a London date starts.</summary>
    public IReadOnlyList<ClockRule> RulesStartedBy(string factName, DateOnly date)
    {
        if (!started.TryGetValue(factName, out var rules)) return [];
        return Array.TrueForAll(rules, r => r.InForce(date)) ? rules : Array.FindAll(rules, r => r.InForce(date));
    }

    /// <summary>The rules that wait for a fact, of every date: a clock keeps the row it started under.</summary>
    public IReadOnlyList<ClockRule> RulesStoppedBy(string factName) => stopped.GetValueOrDefault(factName, []);

    /// <summary>The rules that a fact ends without their purpose having been met, of every date.</summary>
    public IReadOnlyList<ClockRule> RulesEndedBy(string factName) => ended.GetValueOrDefault(factName, []);

    private static Dictionary<string, ClockRule[]> ByFact(
        IEnumerable<ClockRule> rules, Func<ClockRule, IReadOnlyList<string>> facts) => rules
        .SelectMany(rule => facts(rule).Distinct(StringComparer.Ordinal), (rule, fact) => (rule, fact))
        .GroupBy(pair => pair.fact, pair => pair.rule, StringComparer.Ordinal)
        .ToDictionary(group => group.Key, group => group.ToArray(), StringComparer.Ordinal);
}
