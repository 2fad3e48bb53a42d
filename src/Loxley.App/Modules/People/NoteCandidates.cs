using Loxley.App.Kernel.Data;
using Loxley.Core.Families;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>A child whom a note about another may cover too.</summary>
public sealed record NoteCandidate(Guid Id, string Name, DateOnly? BornOn);

/// <summary>Children whom a note about one child may cover too: those whose records the author may see.</summary>
public static class NoteCandidates
{
    private const int Most = 12;

    /// <summary>The child's brothers and sisters, the children who live with the child, and others that were named; as far as the author may see their records.</summary>
    public static async Task<IReadOnlyList<NoteCandidate>> ForAsync(LoxleyDb db, Guid childId, params IReadOnlyList<Guid> named)
    {
        List<Guid> ids = [.. (await Siblings(db, childId).Union(Household(db, childId)).ToListAsync(CancellationToken.None)).Union(named).Where(id => id != childId)];
        if (ids.Count == 0) return [];
        var found = await db.Set<Person>().AsNoTracking().Where(p => ids.Contains(p.Id) && p.Kind == PersonKind.Child)
            .Select(p => new { p.Id, p.GivenName, p.FamilyName, p.SortKey, p.BornOn }).ToListAsync(CancellationToken.None);
        return [.. found.OrderBy(f => f.SortKey, StringComparer.Ordinal).ThenBy(f => f.Id).Take(Most).Select(f => new NoteCandidate(f.Id, $"{f.GivenName} {f.FamilyName}".Trim(), f.BornOn))];
    }

    private static IQueryable<Guid> Siblings(LoxleyDb db, Guid childId)
    {
        var open = db.Set<Relationship>().Where(r => r.EndedOn == null && r.SealedAt == null
            && (r.Type == RelationType.Sibling || r.Type == RelationType.HalfSibling || r.Type == RelationType.StepSibling));
        return open.Where(r => r.PersonId == childId).Select(r => r.RelativeId).Union(open.Where(r => r.RelativeId == childId).Select(r => r.PersonId));
    }

    private static IQueryable<Guid> Household(LoxleyDb db, Guid childId) => db.Set<Person>().Where(p => p.Id == childId && p.HouseholdId != null)
        .Join(db.Set<Person>().Where(p => p.HouseholdId != null), p => p.HouseholdId, other => other.HouseholdId, (_, other) => other.Id);

    /// <summary>One child by the reference that stands in the address of the record's page.</summary>
    public static async Task<NoteCandidate?> ByReferenceAsync(LoxleyDb db, Guid childId) =>
        await db.Set<Person>().AsNoTracking().Where(p => p.Id == childId).Select(p => new { p.Id, p.GivenName, p.FamilyName, p.BornOn }).SingleOrDefaultAsync(CancellationToken.None) is { } found
            ? new NoteCandidate(found.Id, $"{found.GivenName} {found.FamilyName}".Trim(), found.BornOn)
            : null;
}
