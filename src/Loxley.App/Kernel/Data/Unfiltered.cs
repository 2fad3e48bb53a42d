using Loxley.App.Kernel.Access;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Data;

#pragma warning disable RS0030
/// <summary>Parts in any partnership, for the sign-in alone.</summary>
internal static class UnfilteredMemberships
{
    public static IQueryable<Membership> Of(LoxleyDb db) => db.Memberships.IgnoreQueryFilters();
}

/// <summary>Looks past the access filter for what may not be lost because somebody may not see it; it never gives content of what the actor may not see.</summary>
public static class Beyond
{
    /// <summary>The rows of a partnership, whoever asks. For counts and for matching in the kernel and in People.</summary>
    internal static IQueryable<T> Access<T>(LoxleyDb db)
        where T : Entity => db.Set<T>().IgnoreQueryFilters([Tables.AccessFilter]);

    /// <summary>
    /// The records that the actor may see, where a record is its own: what is joined to them is not asked about again, so that
    /// only rows that they govern may be. PostgreSQL plans each ground more anew with every query.
    /// </summary>
    internal static IQueryable<T> Seen<T>(LoxleyDb db)
        where T : Record => Access<T>(db).Where(row => db.SeesAll || db.GroundsOfActor.Any(g => g.SubjectId == row.Id));

    /// <summary>Whether there is such a record at all.</summary>
    public static Task<bool> ExistsAsync<T>(LoxleyDb db, Guid id)
        where T : Entity => Access<T>(db).AnyAsync(row => row.Id == id);
}
#pragma warning restore RS0030
