using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Kernel.Trail;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;

namespace Loxley.App.Kernel.Data;

/// <summary>One save, one transaction: the rows, what they were before, the facts, the clocks, the digest and the answer.</summary>
public sealed class Saving(ProtocolStore protocols, CommitPath commit)
{
    public PartnershipProtocol Protocol(Actor actor) => protocols.Protocol(actor.Protocol);

    public RuleBook Rules(Actor actor) => protocols.Rules(actor.Protocol);

    /// <exception cref="UnspokenWriteException">There is no act, or it states no fact.</exception>
    /// <exception cref="StaleRecordException">Somebody saved one of the rows first.</exception>
    /// <exception cref="UniqueRuleException">A rule over more than one row refused.</exception>
    /// <exception cref="CommitUnknownException">The database did not say that the save is safe.</exception>
    public async Task<int> SaveAsync(LoxleyDb db)
    {
        if (await GatherAsync(db) is not { } changes) return 0;
        var act = db.Open!;
        var composed = ActComposer.Compose(act, changes, () => Ids.At(act.At), ActComposer.Salt);
        db.Add(composed.Act);
        db.AddRange(composed.Facts);
        db.AddRange(composed.Changes);
        db.Add(new UnsealedRow
        {
            PartnershipId = act.Actor.PartnershipId,
            ItemId = act.Id,
            Kind = UnsealedRow.Act,
            Digest = composed.Act.Digest,
        });
        if (db.AnswerKey is { Answer: { } answer } key) db.Add(Row(key, answer, act));
        await commit.SaveAsync(db);
        db.Close();
        return changes.Count;
    }

    /// <summary>What the open act changes, with versions and clocks moved on; none where there is neither act nor change.</summary>
    internal async Task<IReadOnlyList<Change>?> GatherAsync(LoxleyDb db)
    {
        db.ChangeTracker.DetectChanges();
        if (db.Open is { } open) await CoverKeeper.KeepAsync(db, open);
        var entries = db.ChangeTracker.Entries().Where(e => e.State is EntityState.Added or EntityState.Modified or EntityState.Deleted).ToList();
        if (entries.Count == 0 && db.Open is null) return null;
        var act = db.Open ?? throw new UnspokenWriteException("Nothing is written outside an act: call Begin first.");
        if (act.Facts.Count == 0) throw new UnspokenWriteException($"The act {act.Name} states no fact.");
        var rows = entries.Where(e => !e.Metadata.IsPlumbing() && !(e.Entity is Record held && db.Held.Contains(held))).ToList();
        foreach (var entry in rows) Stamp(entry, act.Actor.PartnershipId);
        await SearchKeys.KeepAsync(db, rows);
        await KeepClocksAsync(db, act);
        return [.. rows.Select(Describe)];
    }

    private static AnswerKeyRow Row(AnswerKey key, string answer, Act act) => new()
    {
        PartnershipId = act.Actor.PartnershipId,
        MemberId = act.Actor.MemberId,
        Key = key.Key,
        ContentHash = key.ContentHash,
        Answer = answer,
        At = act.At,
    };

    private static void Stamp(EntityEntry entry, Guid partnershipId)
    {
        if (entry.Entity is Entity row)
        {
            if (entry.State == EntityState.Added) row.PartnershipId = partnershipId;
            else if (row.PartnershipId != partnershipId) throw new InvalidOperationException("A row of another partnership was changed.");
        }
        if (entry.Entity is Record record && entry.State == EntityState.Modified) record.Version++;
    }

    private static Change Describe(EntityEntry entry)
    {
        var type = (Microsoft.EntityFrameworkCore.Metadata.IEntityType)entry.Metadata;
        var before = entry.State == EntityState.Added ? null : RowText.Original(entry);
        var after = entry.State == EntityState.Deleted ? null : RowText.Values(type, entry.Entity);
        return RowText.Change(type, (Entity)entry.Entity, before, after);
    }

    private async Task KeepClocksAsync(LoxleyDb db, Act act)
    {
        var keeper = new ClockKeeper(Rules(act.Actor), BankHolidays.EnglandAndWales);
        var records = act.Facts.Where(keeper.TouchesRunning).Select(f => f.RecordId).Distinct().ToList();
        var clocks = records.Count == 0 ? [] : await RunningAsync(db, records);
        foreach (var fact in act.Facts)
        {
            foreach (var clock in keeper.Apply(fact, clocks, () => Ids.At(act.At)))
            {
                clock.PartnershipId = act.Actor.PartnershipId;
                db.Add(clock);
            }
        }
        db.ChangeTracker.DetectChanges();
    }

    /// <summary>All of them, whoever acts: what a fact does to a clock does not depend on who may see it.</summary>
    private static Task<List<ClockRow>> RunningAsync(LoxleyDb db, List<Guid> records) =>
#pragma warning disable RS0030
        db.Clocks.IgnoreQueryFilters([Tables.AccessFilter]).Where(c => records.Contains(c.RecordId)).ToListAsync();
#pragma warning restore RS0030
}
