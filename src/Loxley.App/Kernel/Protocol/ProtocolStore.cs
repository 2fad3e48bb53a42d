using Loxley.Core.Clocks;

namespace Loxley.App.Kernel.Protocol;

/// <summary>The protocols of every partnership on this host, read once at start.</summary>
public sealed class ProtocolStore
{
    private readonly Dictionary<string, (PartnershipProtocol Protocol, RuleBook Rules)> byPartnership;

    private ProtocolStore(IEnumerable<PartnershipProtocol> protocols, IReadOnlyList<ClockRule> statute) =>
        byPartnership = protocols.ToDictionary(p => p.Id, p => (p, new RuleBook(statute, p.LocalClocks)), StringComparer.Ordinal);

    /// <summary>Reads each folder under <paramref name="root"/>.</summary>
    /// <exception cref="ProtocolException">Anything at all is wrong in any of them, or there is none.</exception>
    public static ProtocolStore LoadAll(string root, IReadOnlySet<string> knownFacts, IReadOnlyList<ClockRule> statute)
    {
        var folders = Directory.Exists(root) ? Directory.GetDirectories(root).Order(StringComparer.Ordinal).ToArray() : [];
        if (folders.Length == 0)
        {
            throw new ProtocolException([new Problem("protocols", 1, $"there is no partnership's folder in {root}; add one")]);
        }
        var results = folders.Select(folder => ProtocolFolder.Load(folder, knownFacts, statute)).ToList();
        var problems = results.SelectMany(r => r.Problems).ToList();
        if (problems.Count > 0) throw new ProtocolException(problems);
        return new ProtocolStore(results.Select(r => r.Protocol!), statute);
    }

    /// <summary>The partnerships' ids, in order.</summary>
    public IReadOnlyList<string> Partnerships => [.. byPartnership.Keys.Order(StringComparer.Ordinal)];

    /// <exception cref="KeyNotFoundException">No protocol was read for that partnership.</exception>
    public PartnershipProtocol Protocol(string partnership) => Entry(partnership).Protocol;

    /// <summary>The law's and the partnership's clocks.</summary>
    /// <exception cref="KeyNotFoundException">No protocol was read for that partnership.</exception>
    public RuleBook Rules(string partnership) => Entry(partnership).Rules;

    private (PartnershipProtocol Protocol, RuleBook Rules) Entry(string partnership) =>
        byPartnership.TryGetValue(partnership, out var entry)
            ? entry
            : throw new KeyNotFoundException($"There is no protocol for the partnership '{partnership}'.");
}
