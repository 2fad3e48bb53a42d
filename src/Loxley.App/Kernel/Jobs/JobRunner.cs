using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Trail;

namespace Loxley.App.Kernel.Jobs;

/// <summary>Work that runs by itself, on one node at a time.</summary>
public interface IJob
{
    Task RunAsync();
}

/// <summary>Runs one job at its interval while this node holds the lease.</summary>
public sealed partial class JobRunner<TJob>(IServiceScopeFactory scopes, TimeProvider time, TimeSpan every, ILogger<JobRunner<TJob>> log)
    : BackgroundService
    where TJob : IJob
{
    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        using var timer = new PeriodicTimer(every, time);
        try
        {
            while (await timer.WaitForNextTickAsync(stoppingToken)) await OnceAsync();
        }
        catch (OperationCanceledException)
        {
            await using var scope = scopes.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
            await scope.ServiceProvider.GetRequiredService<Machinery>().ReleaseAsync(db, typeof(TJob).Name);
        }
    }

    /// <summary>Runs the job now, if no other node does.</summary>
    public async Task OnceAsync()
    {
        try
        {
            await using var scope = scopes.CreateAsyncScope();
            var machinery = scope.ServiceProvider.GetRequiredService<Machinery>();
            var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
            if (!await machinery.LeaseAsync(db, typeof(TJob).Name, TimeSpan.FromSeconds(30) + every)) return;
            db.ChangeTracker.Clear();
            await scope.ServiceProvider.GetRequiredService<TJob>().RunAsync();
        }
        catch (Exception failed)
        {
            // One bad turn must not end the job; the next turn tries again.
            Failed(log, typeof(TJob).Name, failed.GetType().Name);
        }
    }

    [LoggerMessage(LogLevel.Error, "Job {Job} failed with {Failure}")]
    private static partial void Failed(ILogger logger, string job, string failure);
}

/// <summary>The jobs of this host.</summary>
internal static class JobServices
{
    public static IServiceCollection AddJobs(this IServiceCollection services) => services
        .AddJob<Sealer>(Sealer.Every)
        .AddJob<Anchorer>(Anchorer.Every)
        .AddJob<ClockWatch>(ClockWatch.Every)
        .AddJob<OutboxSender>(OutboxSender.Every);

    /// <summary>Adds a job; a room adds its own where it adds its services.</summary>
    public static IServiceCollection AddJob<TJob>(this IServiceCollection services, TimeSpan every)
        where TJob : class, IJob
    {
        services.AddScoped<TJob>();
        services.AddSingleton(p => ActivatorUtilities.CreateInstance<JobRunner<TJob>>(p, every));
        return services.AddHostedService(p => p.GetRequiredService<JobRunner<TJob>>());
    }
}
