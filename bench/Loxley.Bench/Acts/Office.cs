using System.Diagnostics;
using Loxley.App;
using Loxley.App.Cli;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Kernel.Jobs;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Kernel.Trail;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.People;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Hosting;

namespace Loxley.Bench.Acts;

/// <summary>A partnership of its own in the shared database, whose writers save in one way.</summary>
internal sealed class Office : IAsyncDisposable
{
    private const string Protocol = "nottingham";

    private readonly Way way;
    private readonly ServiceProvider services;
    private readonly Partnership partnership;
    private readonly IReadOnlyList<Actor[]> writers;
    private int done;

    private Office(Way way, ServiceProvider services, Partnership partnership) =>
        (this.way, this.services, this.partnership, writers) = (way, services, partnership, Writers.Of(partnership.Id, Protocol));

    public static async Task<Office> OpenAsync(Way way, LoxleySettings settings)
    {
        var host = new ServiceCollection();
        host.AddLogging();
        host.AddLoxley(settings, Shared.Time).AddSingleton<BareSaving>().AddJobs();
        host.AddDbContext<LoxleyDb>(options =>
        {
            if (way == Way.Chained) options.AddInterceptors(new ChainHeads());
            if (settings.Database.Kind == DatabaseKind.Sqlite) options.AddInterceptors(new SlowCommits(ActsPlace.Delay));
        }, optionsLifetime: ServiceLifetime.Singleton);
        var provider = host.BuildServiceProvider();
        await using var scope = provider.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
        var own = new Partnership { Id = Ids.Next(), Slug = $"{way}".ToLowerInvariant(), Protocol = Protocol };
        db.Add(own);
        await scope.ServiceProvider.GetRequiredService<Machinery>().SaveAsync(db);
        return new Office(way, provider, own);
    }

    /// <summary>
    /// Lets all writers write for a while, and on until there are acts enough to count, and gives the acts a second. Where acts are sealed, the jobs of the host run, and
    /// the time counts until the last act is sealed and the head is anchored.
    /// </summary>
    public async Task<double> RateAsync(TimeSpan length, int least)
    {
        var jobs = way == Way.Sealed ? services.GetServices<IHostedService>().ToList() : [];
        done = 0;
        var begun = Stopwatch.GetTimestamp();
        foreach (var job in jobs) await job.StartAsync(CancellationToken.None);
        bool GoesOn() => Stopwatch.GetElapsedTime(begun) < length || Volatile.Read(ref done) < least;
        await Task.WhenAll(writers.Select(writer => Task.Run(() => WriteAsync(writer, GoesOn))));
        foreach (var job in jobs) await job.StopAsync(CancellationToken.None);
        if (way == Way.Sealed)
        {
            await services.GetRequiredService<JobRunner<Sealer>>().OnceAsync();
            await services.GetRequiredService<JobRunner<Anchorer>>().OnceAsync();
        }
        return done / Stopwatch.GetElapsedTime(begun).TotalSeconds;
    }

    public async Task<TrailReport> VerifyAsync()
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Set(Actor.System(partnership.Id, Protocol, "Benchmark"));
        return await scope.ServiceProvider.GetRequiredService<TrailVerifier>().VerifyAsync(partnership);
    }

    public ValueTask DisposeAsync() => services.DisposeAsync();

    private async Task WriteAsync(Actor[] inTurn, Func<bool> goesOn)
    {
        for (var turn = 0; goesOn(); turn++)
        {
            await RecordContactAsync(inTurn[turn % inTurn.Length]);
            Interlocked.Increment(ref done);
        }
    }

    /// <summary>A worry about a child who was not known: the child's record and the contact, in one act.</summary>
    private async Task RecordContactAsync(Actor by)
    {
        await using var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Set(by);
        var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
        var act = db.Begin("RecordContact");
        var child = Ids.At(act.At);
        var person = new PersonDetails { GivenName = "Robin", FamilyName = "Thistlewood", BornOn = new DateOnly(2019, 5, 4) };
        db.Take(Person.Record(person, child, Ids.At(act.At), by, db.Protocol.AgencyName(by.Agency), act.At).Deed);
        var details = new ContactDetails
        {
            ChildId = child,
            ReceivedAt = act.At,
            Method = "telephone",
            Source = "2A",
            CallerName = "A neighbour",
            Worry = "Often hungry at school, and not collected on three days of the last two weeks.",
            FamilyKnows = true,
            ToldItArrived = false,
        };
        var door = db.Protocol.TeamFor(TeamPurpose.FrontDoor, DateOnly.FromDateTime(act.At));
        db.Take(details.Receive(Ids.At(act.At), () => Ids.At(act.At), new ContactReaders(door), act.At).Deed);
        if (way == Way.Sealed) await db.SaveChangesAsync();
        else await services.GetRequiredService<BareSaving>().SaveAsync(db, digest: way == Way.Chained);
    }
}
