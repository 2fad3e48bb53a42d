using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Clocks;

namespace Loxley.App.Demo;

/// <summary>What the clock watch noticed in the city: at each due time, one act for the clocks that ran out.</summary>
internal sealed class LateBook(CityScribe scribe, Actor watch)
{
    private static readonly TimeSpan Notice = TimeSpan.FromSeconds(31);

    private readonly SortedDictionary<DateTime, List<ClockRow>> late = [];

    /// <summary>Marks the clocks that ran out before they stopped, or before an instant.</summary>
    public void Mark(IEnumerable<ClockRow> clocks, DateTime until)
    {
        foreach (var clock in clocks.Where(c => c.DueAt is { } due && due + Notice < (c.StoppedAt ?? c.EndedAt ?? until)))
        {
            clock.BreachedAt = clock.DueAt!.Value + Notice;
            if (!late.TryGetValue(clock.BreachedAt.Value, out var list)) late[clock.BreachedAt.Value] = list = [];
            list.Add(clock);
        }
    }

    /// <summary>Writes what was noticed before an instant.</summary>
    public void WriteUntil(DateTime instant)
    {
        while (late.Count > 0 && late.First() is var (at, clocks) && at < instant)
        {
            late.Remove(at);
            foreach (var some in clocks.Chunk(ClockWatch.Batch))
            {
                var act = scribe.Begin("NoticeLateClocks", at, watch);
                scribe.Save(act, Deed.Of([.. some.Select(c => new ClockBreached(c.RecordId, c.ChildId, at, c.Id, c.Rule))]), [.. some]);
            }
        }
    }
}
