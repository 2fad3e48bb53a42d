using System.CommandLine;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Modules.People.Search;

namespace Loxley.App.Cli;

/// <summary>What every command takes.</summary>
internal static class Shared
{
    public static Option<string> Data() => new("--data")
    {
        Description = "The data folder",
        DefaultValueFactory = _ => "./data",
    };

    public static Option<string?> Partnership() => new("--partnership") { Description = "The partnership to act in, when there are several" };

    public static Option<bool> Json() => new("--json") { Description = "Print one JSON document and nothing else" };

    /// <summary>The clock of the machine: the one place that takes it.</summary>
#pragma warning disable RS0030
    public static TimeProvider Time => TimeProvider.System;
#pragma warning restore RS0030

    /// <summary>Reads the settings, makes the folder, brings the database to this release.</summary>
    /// <exception cref="ConfigurationException">A partnership was named, and is not there.</exception>
    public static async Task<LoxleySettings> OpenAsync(string data, Func<string, string?>? variable = null, string? partnership = null)
    {
        var settings = LoxleySettings.Read(data, variable);
        settings.MakeDataFolder();
        if ((await Migrator.MigrateAsync(settings.Database, Time)).Count > 0) await FileAsync(settings);
        await RefuseUnknownAsync(settings, partnership);
        return settings;
    }

    /// <summary>Files people under the keys that a search finds them by, where a database comes from before there were any.</summary>
    /// <returns>How many were filed.</returns>
    public static async Task<int> FileAsync(LoxleySettings settings)
    {
        await using var services = Services(settings);
        return await Filing.FillMissingAsync(services);
    }

    /// <exception cref="ConfigurationException">A partnership was named, and is not in the database.</exception>
    public static async Task RefuseUnknownAsync(LoxleySettings settings, string? partnership)
    {
        if (partnership is null) return;
        await using var services = Services(settings);
        await using var scope = services.CreateAsyncScope();
        await scope.ServiceProvider.GetRequiredService<LoxleyDb>().PartnershipAsync(partnership);
    }

    public static ServiceProvider Services(LoxleySettings settings, TimeProvider? time = null)
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddLoxley(settings, time ?? Time);
        return services.BuildServiceProvider();
    }

    /// <summary>Acts as the operator in a partnership.</summary>
    public static async Task<Partnership> ActAsOperatorAsync(IServiceProvider scope, string? partnership)
    {
        var found = await scope.GetRequiredService<LoxleyDb>().PartnershipAsync(partnership);
        scope.GetRequiredService<CurrentActor>().Set(Actor.System(found.Id, found.Protocol, "Operator"));
        return found;
    }
}
