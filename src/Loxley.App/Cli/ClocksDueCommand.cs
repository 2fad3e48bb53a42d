using System.CommandLine;
using Loxley.App.Kernel.Protocol.Reading;
using Loxley.Core.Clocks;
using Loxley.Core.Time;

namespace Loxley.App.Cli;

/// <summary><c>loxley clocks due</c>: when something is due by a rule.</summary>
internal static class ClocksDueCommand
{
    private static readonly DateOnly KnownFrom = new(BankHolidays.All[0].Date.Year, 1, 1);

    public static Command Make(Func<string, string?>? variable)
    {
        var (data, partnership, json) = (Shared.Data(), Shared.Partnership(), Shared.Json());
        var id = new Option<string>("--rule") { Description = "The id of the rule, as in the list", Required = true };
        var start = new Option<StartMoment?>("--start")
        {
            Description = "When it starts: 2026-03-04, or 2026-03-04T10:00 in London, or 2026-03-04T10:00Z",
            Required = true,
            CustomParser = StartMoment.Parse,
        };
        var asOf = new Option<DateOnly?>("--as-of")
        {
            Description = "The date that chooses the row in force (default: the start date)",
            CustomParser = StartMoment.ParseDate,
        };
        var command = new Command("due", "Say when something is due by a rule") { data, partnership, id, start, asOf, json };
        command.SetAction(async (parsed, _) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var rules = await ClocksCommand.RulesAsync(parsed.GetValue(data)!, parsed.GetValue(partnership), variable);
            var moment = parsed.GetValue(start)!;
            var rule = Row(rules.Clocks, parsed.GetValue(id)!, parsed.GetValue(asOf) ?? moment.Date);
            var due = Count(rule, moment);
            if (parsed.GetValue(json)) await output.WriteJsonAsync(Document(rule, moment, due));
            else foreach (var line in Lines(rule, moment, due)) await output.WriteLineAsync(line);
            return 0;
        });
        return command;
    }

    private static ClockRule Row(IReadOnlyList<ClockRule> clocks, string id, DateOnly on)
    {
        var rows = clocks.Where(rule => rule.Id == id).ToList();
        if (rows.Count == 0)
        {
            var near = Nearest.Few(id, clocks.Select(rule => rule.Id));
            throw new RefusedException($"There is no rule called {id}. The nearest are: {string.Join(", ", near)}.");
        }
        return rows.Find(rule => rule.InForce(on)) ?? throw new RefusedException(
            $"No row of {id} is in force on {Words.Date(on)}. There is: {string.Join("; ", rows.Select(Words.InForce))}.");
    }

    private static DueTime Count(ClockRule rule, StartMoment start)
    {
        if (rule.Unit == ClockUnit.Hours && start.Instant is null)
        {
            throw new RefusedException($"{rule.Id} counts hours, so a date alone is not enough: give the time too, such as {start}T10:00.");
        }
        var due = DueTime.From(rule, start.At, BankHolidays.EnglandAndWales) ?? throw new RefusedException(rule.Unit == ClockUnit.NoFixedLimit
                ? $"{rule.Id} has no fixed limit, so nothing can be counted. {rule.Notes}".TrimEnd()
                : $"{rule.Id} counts {Words.Unit(rule.Unit)}, which takes the school's own calendar, so it cannot be counted here.");
        return due with { Provisional = due.Provisional || (rule.Unit == ClockUnit.WorkingDays && start.Date < KnownFrom) };
    }

    private static object Document(ClockRule rule, StartMoment start, DueTime due) => new
    {
        Rule = rule.Id,
        Start = start.ToString(),
        DueOn = due.On,
        LateFrom = Words.Instant(due.At),
        due.Provisional,
        rule.Quantity,
        Unit = Words.Unit(rule.Unit),
        rule.Source,
        rule.From,
        rule.To,
    };

    private static IEnumerable<string> Lines(ClockRule rule, StartMoment start, DueTime due)
    {
        yield return $"{rule.Name} ({rule.Id}): {rule.Limit}";
        yield return $"Start:      {start}";
        yield return $"Due on:     {Words.Date(due.On)}";
        yield return $"Late from:  {Words.Instant(due.At)}";
        yield return $"Source:     {rule.Source} ({rule.Edition}), in force {Words.InForce(rule)}";
        if (rule.Notes.Length > 0) yield return $"Note:       {rule.Notes}";
        if (!due.Provisional) yield break;
        yield return $"Provisional: bank holidays are known from {Words.Date(KnownFrom)} to {Words.Date(BankHolidays.KnownUntil)} only, so the day may be later.";
    }
}
