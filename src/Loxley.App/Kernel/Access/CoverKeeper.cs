using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Access;

/// <summary>
/// Gives a covering colleague what the covered member's own part opens, and takes it back with that part. What nobody but
/// named people may see stays with them: cover reaches only records that an agency or a team sees as well.
/// </summary>
internal static class CoverKeeper
{
    /// <summary>What rests on somebody now, and may be opened to who covers for them.</summary>
    public static Task<List<Ground>> RestingOnAsync(LoxleyDb db, Guid member, DateTime at) => Shared(db, at)
        .Where(g => g.MemberId == member && g.Kind == GroundKind.Involvement && g.Until > at).AsNoTracking().ToListAsync(CancellationToken.None);

    /// <summary>What was opened by a cover, though meanwhile only named people may see it.</summary>
    public static Task<List<Ground>> TooFarAsync(LoxleyDb db, Cover cover, DateTime at)
    {
        var shared = Shared(db, at).Select(g => g.Id);
        return db.Grounds.Where(g => g.MemberId == cover.CovererId && g.Kind == GroundKind.Cover && g.Until > at && g.SourceId == cover.Id && !shared.Contains(g.Id))
            .ToListAsync(CancellationToken.None);
    }

    /// <summary>Inside a save: follows the parts that begin and end in it.</summary>
    public static async Task KeepAsync(LoxleyDb db, Act act)
    {
        var entries = db.ChangeTracker.Entries<Ground>().Where(e => e.State is EntityState.Added or EntityState.Modified).ToList();
        var parts = entries.Where(e => e.Entity is { Kind: GroundKind.Involvement, MemberId: not null } g && g.ChildId != Guid.Empty).ToList();
        if (parts.Count == 0) return;
        var members = parts.Select(e => e.Entity.MemberId!.Value).Distinct().ToList();
        var covers = await db.Set<Cover>().AsNoTracking().Where(c => members.Contains(c.CoveredId) && c.Until > act.At).ToListAsync(CancellationToken.None);
        foreach (var cover in covers)
        {
            foreach (var part in parts.Where(e => e.Entity.MemberId == cover.CoveredId))
            {
                if (part.State == EntityState.Modified) await EndAsync(db, cover, part.Entity);
                else if (part.Entity.Until > cover.From && await IsSharedAsync(db, entries.Select(e => e.Entity), part.Entity.SubjectId, act.At)) db.Add(cover.GroundFor(part.Entity, act.At));
            }
        }
    }

    private static async Task EndAsync(LoxleyDb db, Cover cover, Ground part)
    {
        var covering = await db.Grounds.Where(g => g.SubjectId == part.SubjectId && g.MemberId == cover.CovererId && g.SourceId == cover.Id && g.Until > part.Until)
            .ToListAsync(CancellationToken.None);
        foreach (var ground in covering) ground.Until = part.Until;
    }

    /// <summary>As it will be after the save: an agency whose ground ends in it no longer sees the record.</summary>
    private static async Task<bool> IsSharedAsync(LoxleyDb db, IEnumerable<Ground> saved, Guid record, DateTime at)
    {
        var own = saved.Where(g => g.SubjectId == record).ToList();
        if (own.Any(g => g.Until > at && g.Kind is GroundKind.Agency or GroundKind.Team or GroundKind.Share)) return true;
        List<Guid> changed = [.. own.Select(g => g.Id)];
        return await db.Grounds.AnyAsync(
            g => g.SubjectId == record && g.From <= at && g.Until > at && !changed.Contains(g.Id) && (g.Kind == GroundKind.Agency || g.Kind == GroundKind.Team || g.Kind == GroundKind.Share));
    }

    /// <summary>Grounds of records that an agency or a team sees.</summary>
    private static IQueryable<Ground> Shared(LoxleyDb db, DateTime at) => db.Grounds.Where(g => db.Grounds.Any(a =>
        a.SubjectId == g.SubjectId && a.From <= at && a.Until > at && (a.Kind == GroundKind.Agency || a.Kind == GroundKind.Team || a.Kind == GroundKind.Share)));
}
