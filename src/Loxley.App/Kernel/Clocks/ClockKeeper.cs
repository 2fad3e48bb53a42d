using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Clocks;
using Loxley.Core.Time;

namespace Loxley.App.Kernel.Clocks;

/// <summary>Starts, stops and ends clocks from facts. It knows no database: the save and the demo city both use it.</summary>
public sealed class ClockKeeper(RuleBook rules, WorkingCalendar calendar)
{
    /// <summary>Whether a fact can touch a clock that runs already, so that the record's clocks must be at hand.</summary>
    public bool TouchesRunning(Fact fact) =>
        fact is ClockFact or IGivesChild || rules.RulesStoppedBy(fact.GetType().Name).Count > 0 || rules.RulesEndedBy(fact.GetType().Name).Count > 0;

    /// <summary>Applies one fact.</summary>
    /// <param name="fact">What happened.</param>
    /// <param name="clocks">The clocks of its record that are at hand; new ones are added.</param>
    /// <param name="newId">Gives ids.</param>
    /// <returns>The clocks that were started.</returns>
    public IReadOnlyList<ClockRow> Apply(Fact fact, List<ClockRow> clocks, Func<Guid> newId)
    {
        var name = fact.GetType().Name;
        if (fact is ClockFact about) about.Mark(clocks.Single(c => c.Id == about.ClockId));
        if (fact is IGivesChild)
        {
            foreach (var clock in clocks.Where(c => c.RecordId == fact.RecordId)) clock.ChildId = fact.ChildId;
        }
        foreach (var rule in rules.RulesEndedBy(name))
        {
            foreach (var clock in Running(clocks, rule, fact)) clock.EndedAt = fact.HappenedAt;
        }
        foreach (var rule in rules.RulesStoppedBy(name))
        {
            foreach (var clock in Running(clocks, rule, fact)) Stop(clock, name, fact.HappenedAt);
        }
        var started = rules.RulesStartedBy(name, London.Date(fact.HappenedAt)).Select(rule => Start(rule, fact, newId())).ToList();
        clocks.AddRange(started);
        return started;
    }

    private static List<ClockRow> Running(List<ClockRow> clocks, ClockRule rule, Fact fact) =>
        [.. clocks.Where(c => c.Running && c.Rule == rule.Id && c.RuleFrom == rule.From && c.RecordId == fact.RecordId)];

    private static void Stop(ClockRow clock, string fact, DateTime at)
    {
        clock.Waiting = string.Join(',', clock.Waiting.Split(',').Where(name => name != fact));
        if (clock.Waiting.Length == 0) clock.StoppedAt = at;
    }

    private ClockRow Start(ClockRule rule, Fact fact, Guid id)
    {
        var due = DueTime.From(rule, fact.HappenedAt, calendar);
        return new ClockRow
        {
            Id = id,
            Rule = rule.Id,
            RuleFrom = rule.From,
            RecordId = fact.RecordId,
            ChildId = fact.ChildId,
            StartedAt = fact.HappenedAt,
            DueOn = due?.On,
            DueAt = due?.At,
            Provisional = due?.Provisional ?? false,
            Waiting = string.Join(',', rule.StopFacts),
        };
    }
}

/// <summary>A fact about a clock itself.</summary>
public abstract record ClockFact(Guid RecordId, Guid? ChildId, DateTime HappenedAt, Guid ClockId) : Fact(RecordId, ChildId, HappenedAt)
{
    public abstract void Mark(ClockRow clock);
}

/// <summary>A clock ran past its due time.</summary>
[NoClock("It is about a clock")]
[Weighs(Weight.Routine)]
public sealed record ClockBreached(Guid RecordId, Guid? ChildId, DateTime HappenedAt, Guid ClockId, string Rule)
    : ClockFact(RecordId, ChildId, HappenedAt, ClockId)
{
    public override void Mark(ClockRow clock) => clock.BreachedAt = HappenedAt;

    public override string Say(PartnershipProtocol protocol) => $"Late: {Statute.Rules.Concat(protocol.LocalClocks).First(r => r.Id == Rule).Name}";
}

/// <summary>Somebody said why a clock was late.</summary>
[NoClock("It is about a clock")]
[Weighs(Weight.Routine)]
public sealed record LatenessExplained(Guid RecordId, Guid? ChildId, DateTime HappenedAt, Guid ClockId, string Rule, string Reason, string? Note)
    : ClockFact(RecordId, ChildId, HappenedAt, ClockId)
{
    public override void Mark(ClockRow clock) => (clock.LateReason, clock.LateNote) = (Reason, Note);

    public override string Say(PartnershipProtocol protocol) => $"Lateness explained: {protocol.Label(ListIds.LateReasons, Reason)}";
}
