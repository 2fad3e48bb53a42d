using System.Reflection;
using System.Text.RegularExpressions;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Tests.Support;
using Loxley.Core.Clocks;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.House;

public sealed class FactTests(TestHost host) : IClassFixture<TestHost>
{
    private IReadOnlyList<ClockRule> Rules
    {
        get
        {
            var protocols = host.Services.GetRequiredService<ProtocolStore>();
            return [.. Statute.Rules, .. protocols.Partnerships.SelectMany(id => protocols.Protocol(id).LocalClocks)];
        }
    }

    [Fact]
    public void Every_fact_moves_a_clock_or_says_why_not() => Timeless(FactTypes.All.Values, Rules).ShouldBeEmpty();

    [Fact]
    public void Every_fact_that_a_rule_names_exists() => Unknown(FactTypes.Names, Rules).ShouldBeEmpty();

    [Fact]
    public void Facts_are_sealed_past_and_in_a_contract() => Misshapen(FactTypes.All.Values).ShouldBeEmpty();

    [Fact]
    public void Wrong_facts_are_found()
    {
        var rule = Statute.Rules[0] with { StartFacts = [nameof(BothTold)], StopFacts = ["NeverStated"], EndFacts = [] };

        Timeless([typeof(BothTold), typeof(SendLetter)], [rule]).ShouldBe(["BothTold has a clock and says that it has none", "SendLetter has no clock and does not say why"]);
        Unknown(new HashSet<string> { nameof(BothTold) }, [rule]).ShouldBe([$"{rule.Id}: NeverStated"]);
        Misshapen([typeof(SendLetter), typeof(BothTold)]).ShouldBe(
            ["SendLetter can be derived from", "SendLetter is not in the past tense", "SendLetter is in no contract", "BothTold is in no contract"]);
    }

    private static List<string> Timeless(IEnumerable<Type> facts, IReadOnlyList<ClockRule> rules)
    {
        var named = rules.SelectMany(Named).ToHashSet(StringComparer.Ordinal);
        return [.. facts.Select(fact => (named.Contains(fact.Name), string.IsNullOrWhiteSpace(fact.GetCustomAttribute<NoClockAttribute>()?.Reason)) switch
        {
            (true, false) => $"{fact.Name} has a clock and says that it has none",
            (false, true) => $"{fact.Name} has no clock and does not say why",
            _ => null,
        }).OfType<string>()];
    }

    private static List<string> Unknown(IReadOnlySet<string> facts, IEnumerable<ClockRule> rules) =>
        [.. rules.SelectMany(rule => Named(rule).Where(name => !facts.Contains(name)).Select(name => $"{rule.Id}: {name}"))];

    private static IEnumerable<string> Named(ClockRule rule) => [.. rule.StartFacts, .. rule.StopFacts, .. rule.EndFacts];

    private static List<string> Misshapen(IEnumerable<Type> facts) => [.. facts.SelectMany(Faults)];

    private static IEnumerable<string> Faults(Type fact)
    {
        if (!fact.IsSealed) yield return $"{fact.Name} can be derived from";
        if (!IsPast(fact.Name)) yield return $"{fact.Name} is not in the past tense";
        if (!Rooms.IsContract(fact) && Rooms.Of(fact) is not ("Kernel" or "Common")) yield return $"{fact.Name} is in no contract";
    }

    private static bool IsPast(string name) =>
        Regex.IsMatch(name, "([a-z]ed|Begun|Broken|Chosen|Found|Given|Gone|Held|Kept|Left|Lost|Made|Met|Paid|Put|Read|Seen|Sent|Set|Taken|Told|Withdrawn|Written)(?![a-z])");

    [NoClock("For the test")]
    private sealed record BothTold() : Fact(Guid.Empty, null, default)
    {
        public override string Say(PartnershipProtocol protocol) => "";
    }

    private record SendLetter() : Fact(Guid.Empty, null, default)
    {
        public override string Say(PartnershipProtocol protocol) => "";
    }

    private sealed record SendLetterAgain : SendLetter;
}
