using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Jobs;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Clocks;

/// <summary>What a room does, in the same act, about clocks that have just run out.</summary>
public interface IFollowsLateness
{
    /// <param name="late">The clocks.</param>
    /// <param name="at">When it was noticed.</param>
    Task FollowAsync(IReadOnlyList<ClockRow> late, DateTime at);
}

/// <summary>Each minute, says once of each clock that it is late.</summary>
public sealed class ClockWatch(IServiceScopeFactory scopes, LoxleyDb db, TimeProvider time) : PartnershipJob(db)
{
    /// <summary>How many clocks one act speaks of.</summary>
    public const int Batch = 200;

    public static TimeSpan Every { get; } = TimeSpan.FromMinutes(1);

    public override async Task LookAsync(Partnership partnership)
    {
        while (await WatchAsync(partnership) == Batch)
        {
        }
    }

    private async Task<int> WatchAsync(Partnership partnership)
    {
        await using var scope = PartnershipRoom.Open(scopes, partnership, "Clock watch");
        var room = scope.Db;
        var now = time.Now();
        var late = await room.Clocks.Where(c => c.StoppedAt == null && c.EndedAt == null && c.DueAt <= now && c.BreachedAt == null)
            .OrderBy(c => c.DueAt).Take(Batch).ToListAsync();
        if (late.Count == 0) return 0;
        var act = room.Begin("NoticeLateClocks");
        room.Take(Deed.Of([.. late.Select(c => new ClockBreached(c.RecordId, c.ChildId, act.At, c.Id, c.Rule))]));
        foreach (var follower in scope.Service<IEnumerable<IFollowsLateness>>()) await follower.FollowAsync(late, act.At);
        await room.SaveChangesAsync();
        return late.Count;
    }
}
