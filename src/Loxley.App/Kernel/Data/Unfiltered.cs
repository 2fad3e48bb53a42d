using Loxley.App.Kernel.Access;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Data;

#pragma warning disable RS0030
/// <summary>Parts in any partnership, for the sign-in alone.</summary>
internal static class UnfilteredMemberships
{
    public static IQueryable<Membership> Of(LoxleyDb db) => db.Memberships.IgnoreQueryFilters();
}

/// <summary>Looks past the access filter for what may not be lost because somebody may not see it; it never gives content.</summary>
public static class Beyond
{
    /// <summary>The rows of a partnership, whoever asks. For counts and for matching in the kernel and in People.</summary>
    internal static IQueryable<T> Access<T>(LoxleyDb db)
        where T : Entity => db.Set<T>().IgnoreQueryFilters([Tables.AccessFilter]);

    /// <summary>Whether there is such a record at all.</summary>
    public static Task<bool> ExistsAsync<T>(LoxleyDb db, Guid id)
        where T : Entity => Access<T>(db).AnyAsync(row => row.Id == id);
}
#pragma warning restore RS0030
