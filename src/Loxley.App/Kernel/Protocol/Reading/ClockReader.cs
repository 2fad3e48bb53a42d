using Loxley.Core.Clocks;

namespace Loxley.App.Kernel.Protocol.Reading;

/// <summary>Reads local clocks to the same rows as the law's.</summary>
internal sealed class ClockReader(Problems problems, IReadOnlySet<string> knownFacts, IReadOnlySet<string> statuteIds)
{
    private static readonly Dictionary<string, ClockUnit> Units = new(StringComparer.Ordinal)
    {
        ["working days"] = ClockUnit.WorkingDays,
        ["calendar days"] = ClockUnit.CalendarDays,
        ["weeks"] = ClockUnit.Weeks,
        ["months"] = ClockUnit.Months,
        ["hours"] = ClockUnit.Hours,
        ["school days"] = ClockUnit.SchoolDays,
        ["school sessions"] = ClockUnit.SchoolSessions,
        ["no fixed limit"] = ClockUnit.NoFixedLimit,
    };

    private static readonly Dictionary<string, Mark> Marks = new(StringComparer.Ordinal) { ["V"] = Mark.V, ["K"] = Mark.K };

    private static readonly Dictionary<string, Bearer> Bearers = new(StringComparer.Ordinal) { ["agency"] = Bearer.Agency, ["referrer"] = Bearer.Referrer };

    public IReadOnlyList<ClockRule> Clocks(Section root)
    {
        var dated = new DatedRows(problems, "clock");
        var clocks = new List<ClockRule>();
        foreach (var row in root.Rows("clocks", "a clock"))
        {
            var clock = Clock(row);
            if (statuteIds.Contains(clock.Id))
            {
                row.Refuse("id", $"'{clock.Id}' is set by law and cannot be changed in a protocol; give the local clock another id");
            }
            dated.Add(row, "id", clock.Id, new Period(clock.From, clock.To));
            clocks.Add(clock);
        }
        root.Done();
        return clocks;
    }

    private ClockRule Clock(Section row)
    {
        var unit = row.Choice("unit", Units);
        var limited = unit != ClockUnit.NoFixedLimit;
        if (!limited && row.Has("quantity")) row.Refuse("quantity", "a clock with no fixed limit has no quantity; take this line out");
        var period = row.Period();
        var clock = new ClockRule
        {
            Id = row.Slug("id"),
            Name = row.Text("name"),
            Quantity = limited ? row.Number("quantity", 1, 1000) : 0,
            Unit = unit,
            Starts = row.Text("starts"),
            Stops = row.Text("stops"),
            StartFacts = Facts(row, "start-facts"),
            StopFacts = Facts(row, "stop-facts"),
            EndFacts = Facts(row, "end-facts"),
            Source = row.Text("source"),
            Edition = row.Text("edition"),
            From = period.From,
            To = period.To,
            Mark = row.Choice("mark", Marks),
            Origin = RuleOrigin.Local,
            RunsOn = row.Has("runs-on") ? row.Choice("runs-on", Bearers) : Bearer.Agency,
            Notes = row.OptionalText("notes") ?? "",
        };
        Awaited(row, clock);
        row.Done();
        return clock;
    }

    /// <summary>A clock that nothing starts, or nothing stops, is said to be awaited: it is never forgotten.</summary>
    private static void Awaited(Section row, ClockRule clock)
    {
        if (row.YesNo("awaited", whenLeftOut: false))
        {
            var facts = clock.StartFacts.Count + clock.StopFacts.Count + clock.EndFacts.Count;
            if (facts > 0) row.Refuse("awaited", "an awaited clock has no facts yet; take out its facts, or this line");
            return;
        }
        if (clock.StartFacts.Count == 0)
        {
            row.Refuse("start-facts", "nothing starts this clock; name its start-facts, or write 'awaited: yes' until its room is built");
        }
        if (clock.StopFacts.Count == 0)
        {
            row.Refuse("stop-facts", "nothing stops this clock; name its stop-facts, or write 'awaited: yes' until its room is built");
        }
    }

    private IReadOnlyList<string> Facts(Section row, string key) => row.References(key, knownFacts, "a fact that Loxley records");
}
