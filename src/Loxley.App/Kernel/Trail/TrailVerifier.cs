using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Trail;

/// <summary>What a check of the trail found.</summary>
public sealed record TrailReport(long Acts, long Disclosures, long Seals, int Anchors, long Unsealed, IReadOnlyList<string> Faults);

/// <summary>Checks rows against digests, digests against seals, seals against each other and against the anchors outside.</summary>
public sealed class TrailVerifier(LoxleyDb db, AnchorFolder folder)
{
    private const int Batch = 500;

    private readonly List<string> faults = [];
    private readonly Dictionary<Guid, string> digests = [];

    public async Task<TrailReport> VerifyAsync(Partnership partnership, Action<string>? progress = null)
    {
        // One picture of a host that goes on working: what is written meanwhile belongs to the next check.
        await using var snapshot = await Snapshot.BeginAsync(db);
        var acts = await ActsAsync(progress);
        var disclosures = await DisclosuresAsync(partnership.Id);
        progress?.Invoke($"{disclosures} disclosures read");
        var (seals, anchors) = await SealsAsync(partnership);
        var unsealed = await db.Set<UnsealedRow>().AsNoTracking().Where(u => u.PartnershipId == partnership.Id).ToListAsync();
        foreach (var item in unsealed) Match(item.Kind, item.ItemId, item.Digest, "the list of what is not yet sealed");
        foreach (var id in digests.Keys) faults.Add($"{id} is in no seal and not waiting for one");
        return new TrailReport(acts, disclosures, seals, anchors, unsealed.Count, faults);
    }

    private async Task<long> ActsAsync(Action<string>? progress)
    {
        var (count, after) = (0L, Guid.Empty);
        while (true)
        {
            var acts = await db.Set<ActRow>().AsNoTracking().Where(a => a.Id > after).OrderBy(a => a.Id).Take(Batch).ToListAsync();
            if (acts.Count == 0) return count;
            var ids = acts.Select(a => a.Id).ToList();
            var facts = (await db.Facts.AsNoTracking().Where(f => ids.Contains(f.ActId)).ToListAsync()).ToLookup(f => f.ActId);
            var changes = (await db.Set<ChangeRow>().AsNoTracking().Where(c => ids.Contains(c.ActId)).ToListAsync()).ToLookup(c => c.ActId);
            foreach (var act in acts)
            {
                var canonical = ActComposer.Canonical(act, facts[act.Id].OrderBy(f => f.Position), changes[act.Id].OrderBy(c => c.Position));
                if (canonical != act.Canonical) faults.Add($"act {act.Id} is not what its text says");
                if (ActComposer.Hash(act.Canonical) != act.Digest) faults.Add($"act {act.Id} does not have its digest");
                digests[act.Id] = act.Digest;
            }
            (count, after) = (count + acts.Count, acts[^1].Id);
            if (count % 10_000 < Batch) progress?.Invoke($"{count} acts read");
        }
    }

    private async Task<long> DisclosuresAsync(Guid partnership)
    {
        var count = 0L;
        await foreach (var row in db.Disclosures.AsNoTracking().Where(d => d.PartnershipId == partnership).AsAsyncEnumerable())
        {
            if (Disclosure.DigestOf(row) != row.Digest) faults.Add($"disclosure {row.Id} does not have its digest");
            digests[row.Id] = row.Digest;
            count++;
        }
        return count;
    }

    private async Task<(long Seals, int Anchors)> SealsAsync(Partnership partnership)
    {
        var anchors = Anchors(partnership.Slug);
        faults.AddRange(folder.Forged(anchors).Select(a => $"anchor of seal {a.Number} is not signed by this host's key"));
        var expected = anchors.GroupBy(a => a.Number).ToDictionary(g => g.Key, g => g.Select(a => a.Hash).Distinct().ToList());
        var (count, previous) = (0L, "");
        await foreach (var seal in db.Set<SealRow>().AsNoTracking().Where(s => s.PartnershipId == partnership.Id).OrderBy(s => s.Number).AsAsyncEnumerable())
        {
            count++;
            if (seal.Number != count) faults.Add($"seal {count} is missing");
            if (seal.Previous != previous) faults.Add($"seal {seal.Number} does not follow the one before");
            if (Sealer.Hash(seal.Number, seal.Previous, seal.At, seal.Items) != seal.Hash) faults.Add($"seal {seal.Number} was changed");
            foreach (var line in seal.Items.Split('\n', StringSplitOptions.RemoveEmptyEntries))
            {
                if (line.Split(' ') is [var kind, var text, var digest] && Guid.TryParse(text, out var id)) Match(kind, id, digest, $"seal {seal.Number}");
                else faults.Add($"seal {seal.Number} holds a line that cannot be read");
            }
            if (expected.Remove(seal.Number, out var hashes) && hashes.Exists(h => h != seal.Hash)) faults.Add($"seal {seal.Number} differs from its anchor");
            (count, previous) = (seal.Number, seal.Hash);
        }
        faults.AddRange(expected.Keys.Select(number => $"seal {number} was anchored and is gone"));
        return (count, anchors.Count);
    }

    private IReadOnlyList<Anchor> Anchors(string slug)
    {
        try
        {
            return folder.Read(slug);
        }
        catch (System.Text.Json.JsonException)
        {
            faults.Add($"the anchors in {folder.FileOf(slug)} cannot be read");
            return [];
        }
    }

    private void Match(string kind, Guid id, string digest, string place)
    {
        if (!digests.Remove(id, out var found)) faults.Add($"{kind} {id} is in {place} and is gone, or was sealed twice");
        else if (found != digest) faults.Add($"{kind} {id} differs from {place}");
    }
}
