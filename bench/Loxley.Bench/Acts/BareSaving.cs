using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;

namespace Loxley.Bench.Acts;

/// <summary>Saves an open act without a place in the trail: the baseline, and the half of the control that is not the chain.</summary>
internal sealed class BareSaving(Saving saving, CommitPath commit)
{
    public async Task SaveAsync(LoxleyDb db, bool digest)
    {
        var changes = await saving.GatherAsync(db) ?? throw new InvalidOperationException("There is nothing to save.");
        var act = db.Open!;
        Guid NewId() => Ids.At(act.At);
        if (digest)
        {
            var composed = ActComposer.Compose(act, changes, NewId, ActComposer.Salt);
            db.Add(composed.Act);
            db.AddRange(composed.Facts);
            db.AddRange(composed.Changes);
        }
        else
        {
            var (facts, rows) = ActComposer.Rows(act, changes, NewId, () => "");
            db.Add(ActComposer.New(act, canonical: "", digest: ""));
            db.AddRange(facts);
            db.AddRange(rows);
        }
        await commit.SaveAsync(db);
        db.Close();
    }
}
