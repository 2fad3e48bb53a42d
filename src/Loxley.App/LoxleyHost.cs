using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Forms;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Kernel.Trail;
using Loxley.Core.Clocks;
using Microsoft.AspNetCore.DataProtection;
using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App;

/// <summary>The services that the web, the command line and the tests share.</summary>
public static class LoxleyHost
{
    /// <exception cref="ProtocolException">A partnership's folder is wrong; the message names file, line and reason.</exception>
    public static IServiceCollection AddLoxley(this IServiceCollection services, LoxleySettings settings, TimeProvider time)
    {
        services.AddSingleton(settings).AddSingleton(settings.Database).AddSingleton(time);
        services.AddSingleton(ProtocolStore.LoadAll(settings.ProtocolFolder, FactTypes.Names, Statute.Rules));
        services.AddSingleton(new AnchorFolder(settings.AnchorFolder));
        services.AddSingleton<CommitPath>().AddSingleton<Saving>().AddSingleton<Machinery>();
        services.AddScoped<CurrentActor>().AddScoped<Disclosure>().AddScoped<Joining>().AddScoped<Sessions>().AddScoped<SignInTries>().AddScoped<Entrance>().AddScoped<SecondStep>().AddScoped<WaitingStep>().AddSingleton<KnownBrowsers>().AddScoped<Drafts>().AddScoped<TrailVerifier>();
        // The options are made once and not for each request.
        services.AddDbContext<LoxleyDb>(options => Configure(options, settings.Database), optionsLifetime: ServiceLifetime.Singleton);
        services.AddDataProtection().SetApplicationName("loxley");
        services.AddOptions<KeyManagementOptions>().Configure<IServiceScopeFactory>((o, scopes) => o.XmlRepository = new SecretKeys(scopes));
        services.AddIdentityCore<Account>(options =>
        {
            options.User.RequireUniqueEmail = true;
            options.Password.RequiredLength = 12;
            options.Password.RequireDigit = options.Password.RequireNonAlphanumeric = false;
            options.Password.RequireLowercase = options.Password.RequireUppercase = false;
        }).AddUserStore<AccountStore>();
        return services;
    }

    public static void Configure(DbContextOptionsBuilder options, DatabaseAddress address)
    {
        if (address.Kind == DatabaseKind.Sqlite) options.UseSqlite(address.ConnectionString).AddInterceptors(new SqliteSettings());
        else options.UseNpgsql(address.ConnectionString);
    }

    /// <summary>Finds the partnership to act in: the one named, or the only one there is.</summary>
    /// <exception cref="ConfigurationException">There is none, or several and none was named.</exception>
    public static async Task<Partnership> PartnershipAsync(this LoxleyDb db, string? slug)
    {
        var all = await db.Set<Partnership>().AsNoTracking().OrderBy(p => p.Slug).ToListAsync();
        if (slug is not null)
        {
            return all.SingleOrDefault(p => p.Slug == slug)
                ?? throw new ConfigurationException($"There is no partnership called {slug} here. There is: {Listed(all)}.");
        }
        return all.Count switch
        {
            1 => all[0],
            0 => throw new ConfigurationException("There is no partnership here yet. Make the demo city with: loxley demo"),
            _ => throw new ConfigurationException($"Say which partnership with --partnership: {Listed(all)}."),
        };
    }

    private static string Listed(List<Partnership> all) => all.Count == 0 ? "none" : string.Join(", ", all.Select(p => p.Slug));
}
