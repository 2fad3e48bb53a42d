using Loxley.App;
using Loxley.App.Cli;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.Bench.Pages;

/// <summary>The real host in a process of its own, with the static page beside the product's. It goes when its input closes.</summary>
internal static class PageHost
{
    public const string Name = "page-host";

    public static async Task<bool> RunAsync(Asked asked)
    {
        var settings = LoxleySettings.Read(asked.Rest[0], name => name == "LOXLEY_DATABASE" ? asked.Rest.ElementAtOrDefault(1) : null);
        await using var app = LoxleyWeb.Build(settings, Shared.Time, "http://127.0.0.1:0", Add);
        await app.StartAsync();
        await Console.Out.WriteLineAsync(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
        await Console.In.ReadToEndAsync();
        await app.StopAsync();
        return true;
    }

    private static void Add(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<QueryTally>().AddSingleton<IStartupFilter>(p => p.GetRequiredService<QueryTally>());
        builder.Services.AddDbContext<LoxleyDb>((services, options) => options.AddInterceptors(services.GetRequiredService<QueryTally>()), optionsLifetime: ServiceLifetime.Singleton);
        builder.Services.AddMvcCore().AddApplicationPart(typeof(PageHost).Assembly);
    }
}
