using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Options;

namespace Loxley.App.Kernel.Access;

/// <summary>Identity's manager of accounts with the host's clock: the framework's own counts a lockout by the machine's.</summary>
internal sealed class AccountManager(
    IUserStore<Account> store, IOptions<IdentityOptions> options, IPasswordHasher<Account> hasher, IEnumerable<IUserValidator<Account>> users,
    IEnumerable<IPasswordValidator<Account>> passwords, ILookupNormalizer normal, IdentityErrorDescriber errors, IServiceProvider services,
    ILogger<UserManager<Account>> log, TimeProvider time)
    : UserManager<Account>(store, options, hasher, users, passwords, normal, errors, services, log)
{
    public override Task<bool> IsLockedOutAsync(Account user) => Task.FromResult(user.LockoutEnabled && user.LockoutEnd > time.GetUtcNow());

    public override Task<IdentityResult> AccessFailedAsync(Account user)
    {
        user.AccessFailedCount++;
        if (user.AccessFailedCount >= Options.Lockout.MaxFailedAccessAttempts)
        {
            (user.AccessFailedCount, user.LockoutEnd) = (0, time.GetUtcNow() + Options.Lockout.DefaultLockoutTimeSpan);
        }
        return UpdateUserAsync(user);
    }
}
