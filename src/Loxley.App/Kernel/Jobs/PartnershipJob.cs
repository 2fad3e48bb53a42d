using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Kernel.Jobs;

/// <summary>A job that looks through one partnership after another.</summary>
/// <param name="db">Holds the partnerships.</param>
public abstract class PartnershipJob(LoxleyDb db) : IJob
{
    public virtual async Task RunAsync()
    {
        foreach (var partnership in await db.Set<Partnership>().AsNoTracking().ToListAsync()) await LookAsync(partnership);
    }

    /// <summary>Looks through one partnership now.</summary>
    public abstract Task LookAsync(Partnership partnership);
}
