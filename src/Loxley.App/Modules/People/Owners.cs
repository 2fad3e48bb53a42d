using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Modules.People;

/// <summary>Who answers for a restricted record.</summary>
public static class Owners
{
    /// <summary>The member, or nobody while the record is not restricted.</summary>
    public static Task<Guid?> OfAsync(LoxleyDb db, Guid child) =>
        Beyond.Access<Person>(db).Where(p => p.Id == child).Select(p => p.OwnerId).SingleAsync(CancellationToken.None);
}
