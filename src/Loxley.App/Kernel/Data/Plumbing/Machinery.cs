using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Data.Plumbing;

/// <summary>Saves what the machinery keeps without an act, and nothing else.</summary>
public sealed class Machinery(CommitPath commit, TimeProvider time)
{
    private readonly string holder = $"{Environment.MachineName}/{Environment.ProcessId}/{Ids.Next():N}";

    /// <exception cref="UnspokenWriteException">A row that needs an act was changed.</exception>
    public async Task SaveAsync(LoxleyDb db)
    {
        db.ChangeTracker.DetectChanges();
        var spoken = db.ChangeTracker.Entries().FirstOrDefault(e => e.State != EntityState.Unchanged && !e.Metadata.IsPlumbing());
        if (spoken is not null) throw new UnspokenWriteException($"A row of {spoken.Metadata.GetTableName()} needs an act.");
        await commit.SaveAsync(db);
    }

    /// <summary>Takes or keeps the hold on a job; false while another node has it.</summary>
    public async Task<bool> LeaseAsync(LoxleyDb db, string name, TimeSpan length)
    {
        var now = time.Now();
        var lease = await db.Set<LeaseRow>().SingleOrDefaultAsync(l => l.Name == name);
        if (lease is not null && lease.Holder != holder && lease.Until > now) return false;
        if (lease is not null && lease.Holder == holder && lease.Until - now > length / 2) return true;
        if (lease is null) db.Add(lease = new LeaseRow { Name = name, Holder = holder, Until = now + length });
        (lease.Holder, lease.Until) = (holder, now + length);
        try
        {
            await SaveAsync(db);
            return true;
        }
        catch (Exception lost) when (lost is UniqueRuleException or StaleRecordException)
        {
            db.ChangeTracker.Clear();
            return false;
        }
    }

    /// <summary>Gives a hold up, so that another node need not wait for its end.</summary>
    public async Task ReleaseAsync(LoxleyDb db, string name)
    {
        var lease = await db.Set<LeaseRow>().SingleOrDefaultAsync(l => l.Name == name && l.Holder == holder);
        if (lease is null) return;
        lease.Until = DateTime.UnixEpoch;
        await SaveAsync(db);
    }
}
