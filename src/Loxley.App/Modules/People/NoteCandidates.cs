using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>A child whom a note about another may cover too.</summary>
public sealed record NoteCandidate(Guid Id, string Name, DateOnly? BornOn);

/// <summary>Children whom a note about one child may cover too: those whose records the author may see.</summary>
public static class NoteCandidates
{
    private const int Most = 12;

    /// <summary>Children who live at the child's address, and others that were named; as far as the author may see their records.</summary>
    public static async Task<IReadOnlyList<NoteCandidate>> ForAsync(LoxleyDb db, Guid childId, params IReadOnlyList<Guid> named)
    {
        // Only whose record is seen has a row here, so that nobody learns of a child by writing a note about another.
        var here = db.Set<Person>().Where(p => p.Id == childId && p.Address != null && p.Postcode != null);
        var near = db.Set<Person>().Join(here, p => p.Postcode, h => h.Postcode, (p, h) => new { Child = p, h.Address }).Where(x => x.Child.Address == x.Address).Select(x => x.Child);
        var people = named.Count == 0 ? near : near.Union(db.Set<Person>().Where(p => named.Contains(p.Id)));
        var found = await people.AsNoTracking().Where(p => p.Id != childId).Select(p => new { p.Id, p.GivenName, p.FamilyName, p.SortKey, p.BornOn }).ToListAsync(CancellationToken.None);
        return [.. found.OrderBy(f => f.SortKey, StringComparer.Ordinal).ThenBy(f => f.Id).Take(Most).Select(f => new NoteCandidate(f.Id, $"{f.GivenName} {f.FamilyName}".Trim(), f.BornOn))];
    }

    /// <summary>One child by the reference that stands in the address of the record's page.</summary>
    public static async Task<NoteCandidate?> ByReferenceAsync(LoxleyDb db, Guid childId) =>
        await db.Set<Person>().AsNoTracking().Where(p => p.Id == childId).Select(p => new { p.Id, p.GivenName, p.FamilyName, p.BornOn }).SingleOrDefaultAsync(CancellationToken.None) is { } found
            ? new NoteCandidate(found.Id, $"{found.GivenName} {found.FamilyName}".Trim(), found.BornOn)
            : null;
}
