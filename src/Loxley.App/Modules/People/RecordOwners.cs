using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>Somebody who answers for a child's record.</summary>
public sealed record RecordOwner(Guid MemberId, string Name);

/// <summary>Who answers for a child's record: its owner, or the front door's managers where it has none or the owner has left.</summary>
public static class RecordOwners
{
    public static async Task<IReadOnlyList<RecordOwner>> OfAsync(LoxleyDb db, Guid childId)
    {
        var now = db.Now;
        var owners = Beyond.Access<Person>(db).Where(p => p.Id == childId).Select(p => p.OwnerId);
        var found = await db.Memberships.Where(m => m.From <= now && m.Until > now)
            .Where(m => m.Role == Role.FrontDoorManager || owners.Contains(m.Id))
            .OrderBy(m => m.Name).ThenBy(m => m.Id)
            .Select(m => new { Member = new RecordOwner(m.Id, m.Name), Owns = owners.Contains(m.Id) }).ToListAsync(CancellationToken.None);
        return [.. (found.Any(f => f.Owns) ? found.Where(f => f.Owns) : found).Select(f => f.Member)];
    }

    /// <summary>
    /// To whom records about a child are opened in place of an agency; null where the child's record is not restricted, and
    /// empty where it is and all who might answer have left: an agency never comes in by that.
    /// </summary>
    public static async Task<IReadOnlyList<Guid>?> InPlaceOfAgencyAsync(LoxleyDb db, Person child) =>
        child.RestrictedAt is null ? null : [.. (await OfAsync(db, child.Id)).Select(o => o.MemberId)];

    /// <summary>Their names, as a sentence has them: "Magnus Redwing or Ottilie Siskin". "Nobody" where all have left.</summary>
    public static async Task<string> NamesAsync(LoxleyDb db, Guid childId) => await OfAsync(db, childId) is { Count: > 0 } owners
        ? string.Join(" or ", owners.Select(o => o.Name))
        : "nobody";
}
