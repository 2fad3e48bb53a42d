using System.Text.RegularExpressions;
using Loxley.App.Demo;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data;
using Loxley.App.Modules.FrontDoor;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Demo;

/// <summary>One act with what it stated and changed.</summary>
internal sealed record LivedAct(ActRow Act, IReadOnlyList<FactRow> Facts, IReadOnlyList<ChangeRow> Changes)
{
    /// <summary>A fact of a kind, if the act states one.</summary>
    public T? Fact<T>()
        where T : Fact => Facts.Where(f => f.Name == typeof(T).Name).Select(f => FactTypes.Read(f.Name, f.Content)).Cast<T>().SingleOrDefault();
}

/// <summary>All that was done about some children, from the first act to the last, and their clocks.</summary>
internal sealed class Lived(IReadOnlyList<LivedAct> acts, IReadOnlyList<ClockRow> clocks)
{
    private static readonly Regex Ids = new("[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}", RegexOptions.NonBacktracking);
    private static readonly Regex References = new("[CR]-[0-9A-Z]{5}-[0-9A-Z]{5}", RegexOptions.NonBacktracking);

    public IReadOnlyList<LivedAct> Acts => acts;

    public static async Task<Lived> ReadAsync(LoxleyDb db, IReadOnlyList<Guid> children)
    {
        var contacts = await db.Set<Contact>().Where(c => children.Contains(c.ChildId!.Value) && c.ReceivedAt < CityPlan.Closes).Select(c => c.Id).ToListAsync();
        var records = await db.Grounds.Where(g => contacts.Contains(g.SourceId)).Select(g => g.SubjectId).ToListAsync();
        List<Guid> about = [.. children, .. contacts, .. records];
        var facts = (await db.Facts.AsNoTracking().Where(f => about.Contains(f.RecordId)).ToListAsync()).ToLookup(f => f.ActId);
        var ids = facts.Select(f => f.Key).ToList();
        var changes = (await db.Set<ChangeRow>().AsNoTracking().Where(c => ids.Contains(c.ActId)).ToListAsync()).ToLookup(c => c.ActId);
        var acts = (await db.Set<ActRow>().AsNoTracking().Where(a => ids.Contains(a.Id) && a.At < CityPlan.Closes).ToListAsync())
            .OrderBy(a => a.At).ThenBy(a => a.Name, StringComparer.Ordinal)
            .Select(a => new LivedAct(a, [.. facts[a.Id].OrderBy(f => f.Position)], [.. changes[a.Id].OrderBy(c => c.Position)]));
        var clocks = await db.Clocks.AsNoTracking().Where(c => about.Contains(c.RecordId)).ToListAsync();
        return new Lived([.. acts], clocks);
    }

    /// <summary>Everything as lines, in which ids are numbered in the order in which they come.</summary>
    public IReadOnlyList<string> Lines()
    {
        var lines = new List<string>();
        foreach (var (act, facts, changes) in acts)
        {
            lines.Add($"{ActComposer.Text(act.At)} {act.Name} by {act.ActorName}, {act.ActorRole}, {act.ActorAgency}: {act.Reason}");
            var stated = facts.Select(f => $"  {f.Name} {f.RecordId} {f.ChildId} {ActComposer.Text(f.HappenedAt)} {f.Content}");
            // The watch speaks of many clocks at once, in no order that matters.
            lines.AddRange(act.Name == "NoticeLateClocks" ? stated.Order(StringComparer.Ordinal) : stated);
            lines.AddRange(changes.Select(c => $"  {c.Table} {c.RowId} {c.RecordId} {c.Before} -> {c.After}"));
        }
        lines.AddRange(clocks.OrderBy(c => c.StartedAt).ThenBy(c => c.Rule, StringComparer.Ordinal).ThenBy(c => c.StoppedAt).Select(c =>
            $"{c.Rule} {c.RuleFrom:O} {c.RecordId} {c.ChildId} {c.StartedAt:O} {c.DueOn:O} {c.DueAt:O} {c.Provisional} {c.Waiting} {c.StoppedAt:O} "
            + $"{c.EndedAt:O} {c.BreachedAt:O} {c.LateReason} {c.LateNote}"));
        var numbers = new Dictionary<string, int>(StringComparer.Ordinal);
        string Number(Match id) => $"#{(numbers.TryGetValue(id.Value, out var number) ? number : numbers[id.Value] = numbers.Count + 1)}";
        return [.. lines.Select(line => References.Replace(Ids.Replace(line, Number), "#reference"))];
    }
}
