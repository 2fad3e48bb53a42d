using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Microsoft.AspNetCore.Identity;
using Microsoft.AspNetCore.Identity.EntityFrameworkCore;

namespace Loxley.App.Kernel.Access;

/// <summary>Identity's store, saving through the machinery.</summary>
internal sealed class AccountStore : UserOnlyStore<Account, LoxleyDb, Guid>
{
    private readonly Machinery machinery;

    public AccountStore(LoxleyDb db, Machinery machinery, IdentityErrorDescriber describer)
        : base(db, describer)
    {
        this.machinery = machinery;
        AutoSaveChanges = false;
    }

    public override async Task<IdentityResult> CreateAsync(Account user, CancellationToken cancellationToken = default) =>
        await SavedAsync(await base.CreateAsync(user, cancellationToken));

    public override async Task<IdentityResult> UpdateAsync(Account user, CancellationToken cancellationToken = default) =>
        await SavedAsync(await base.UpdateAsync(user, cancellationToken));

    public override async Task<IdentityResult> DeleteAsync(Account user, CancellationToken cancellationToken = default) =>
        await SavedAsync(await base.DeleteAsync(user, cancellationToken));

    private async Task<IdentityResult> SavedAsync(IdentityResult result)
    {
        if (!result.Succeeded) return result;
        try
        {
            await machinery.SaveAsync(Context);
            return result;
        }
        catch (StaleRecordException)
        {
            return IdentityResult.Failed(ErrorDescriber.ConcurrencyFailure());
        }
    }
}
