using System.Threading.Channels;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Microsoft.AspNetCore.Builder;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Diagnostics;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Loxley.Bench.Drills;

/// <summary>
/// What no host may do: it answers first and writes a moment later. A drill that finds nothing lost here would find nothing anywhere.
/// </summary>
internal sealed class CarelessSaves(IServiceScopeFactory scopes) : SaveChangesInterceptor, IHostedService
{
    private static readonly TimeSpan Moment = TimeSpan.FromMilliseconds(200);
    private static readonly AsyncLocal<bool> Writing = new();

    private readonly Channel<List<object>> waiting = Channel.CreateUnbounded<List<object>>();

    public static void Use(WebApplicationBuilder builder)
    {
        builder.Services.AddSingleton<CarelessSaves>();
        builder.Services.AddHostedService(p => p.GetRequiredService<CarelessSaves>());
        builder.Services.AddDbContext<LoxleyDb>((services, options) => options.AddInterceptors(services.GetRequiredService<CarelessSaves>()), optionsLifetime: ServiceLifetime.Singleton);
    }

    public override async ValueTask<InterceptionResult<int>> SavingChangesAsync(
        DbContextEventData eventData, InterceptionResult<int> result, CancellationToken cancellationToken = default)
    {
        var added = eventData.Context!.ChangeTracker.Entries().Where(e => e.State == EntityState.Added).Select(e => e.Entity).ToList();
        if (Writing.Value || !added.OfType<ActRow>().Any()) return result;
        await waiting.Writer.WriteAsync(added, cancellationToken);
        return InterceptionResult<int>.SuppressWithResult(added.Count);
    }

    public Task StartAsync(CancellationToken cancellationToken)
    {
        _ = WriteAsync();
        return Task.CompletedTask;
    }

    public Task StopAsync(CancellationToken cancellationToken)
    {
        waiting.Writer.Complete();
        return Task.CompletedTask;
    }

    private async Task WriteAsync()
    {
        Writing.Value = true;
        while (await waiting.Reader.WaitToReadAsync())
        {
            await Task.Delay(Moment);
            while (waiting.Reader.TryRead(out var rows)) await WriteAsync(rows);
        }
    }

    private async Task WriteAsync(List<object> rows)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
        db.AddRange(rows);
        await scope.ServiceProvider.GetRequiredService<CommitPath>().SaveAsync(db);
    }
}
