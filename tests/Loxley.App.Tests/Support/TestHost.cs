using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting.Server;
using Microsoft.AspNetCore.Hosting.Server.Features;
using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.Support;

/// <summary>The real host on a real port with a stopped clock.</summary>
public sealed class TestHost : IAsyncLifetime
{
    private WebApplication app = null!;

    internal TestClock Clock { get; } = new();

    /// <summary>Counts the queries of this host.</summary>
    internal QueryCounter Queries { get; } = new();

    public IServiceProvider Services => app.Services;

    public Uri Address { get; private set; } = null!;

    internal LoxleySettings Settings { get; private set; } = null!;

    /// <summary>What a test changes in the settings before the host starts.</summary>
    internal Func<LoxleySettings, LoxleySettings> Adjust { get; init; } = s => s;

    public async Task InitializeAsync()
    {
        var address = await TestDatabase.ReadyAsync();
        Settings = Adjust(LoxleySettings.Read(Path.Combine(TestDatabase.Folder, Ids.Next().ToString("N")), _ => null) with { Database = address });
        app = LoxleyWeb.Build(Settings, Clock, "http://127.0.0.1:0", builder =>
        {
            builder.Services.Configure<PasswordHasherOptions>(o => o.IterationCount = 1);
            builder.Services.AddDbContext<LoxleyDb>(options => options.AddInterceptors(Queries), optionsLifetime: ServiceLifetime.Singleton);
        });
        await app.StartAsync();
        Address = new Uri(app.Services.GetRequiredService<IServer>().Features.Get<IServerAddressesFeature>()!.Addresses.First());
    }

    public async Task DisposeAsync()
    {
        await app.StopAsync();
        await app.DisposeAsync();
    }

    /// <summary>The whole address of a path.</summary>
    internal string At(string path) => new Uri(Address, path).ToString();

    internal Visitor NewVisitor() => new(Address);
}
