using System.Diagnostics;
using Loxley.App.Cli;
using Loxley.App.Demo;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Search;
using Loxley.Core.Matching;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.Bench.Search;

/// <summary>Finds people among half a million by what is typed with slips: how soon, whether at all, and who else comes up.</summary>
internal static class SearchBench
{
    private const int Searches = 1_000;
    private const int First = 20;
    private const double MostMilliseconds = 20;
    private const double LeastFound = 99;

    public static async Task<bool> RunAsync(Asked asked)
    {
        var reached = true;
        foreach (var kind in asked.Databases) reached &= await RunAsync(kind);
        return reached;
    }

    private static async Task<bool> RunAsync(DatabaseKind kind)
    {
        await Report.TellAsync($"making the people on {kind}");
        var place = await SearchPlace.MakeAsync(kind);
        await using var services = Shared.Services(place.Settings);
        var random = new CityRandom(11, "searches");
        var slips = new Slips(random);
        int[] chosen = [.. Enumerable.Range(0, Searches).Select(_ => random.Below(SearchPlace.People))];
        (string Name, Func<PersonDetails, string> Type, bool Goal)[] ways =
        [
            ("One typo in each name part, with date of birth", slips.TypoInEachName, true),
            ("Day and month of birth swapped", Slips.SwappedBirth, true),
            ("Typos in both names and day and month swapped", slips.TypoAndSwappedBirth, false),
            ("One typo in each name part, and no date of birth", slips.TypoWithoutBirth, false),
        ];
        var figures = new List<Figure> { await BareAsync(services, place, chosen) };
        foreach (var (name, type, goal) in ways)
        {
            await RunAsync(services, place, chosen[..50], type);
            var run = await RunAsync(services, place, chosen, type);
            var (time, found) = (Numbers.Percentile(run.Select(r => r.Milliseconds), 95), 100.0 * run.Count(r => r.Place is >= 0 and < First) / run.Count);
            var compared = Numbers.Percentile(run.Select(r => r.Compared), 95);
            figures.Add(new($"{name}: p50", $"{Report.Text(Numbers.Percentile(run.Select(r => r.Milliseconds), 50))} ms"));
            figures.Add(new($"{name}: p95", $"{Report.Text(time)} ms", $"under {MostMilliseconds} ms", time < MostMilliseconds));
            figures.Add(new($"{name}: comparing alone, p95", $"{Report.Text(compared)} ms"));
            figures.Add(new($"{name}: in the first {First}", $"{Report.Text(found)}%", goal ? $"at least {LeastFound}%" : "", !goal || found >= LeastFound));
        }
        figures.AddRange(await OthersAsync(services, place, chosen));
        figures.AddRange(Candidates());
        return await Report.ShowAsync(FormattableString.Invariant($"Search on {kind}: {SearchPlace.People:N0} people, {Searches:N0} searches each way, one at a time"), figures);
    }

    /// <summary>How long each search took, and where in the list the right person stands.</summary>
    private static async Task<List<(double Milliseconds, double Compared, int Place)>> RunAsync(IServiceProvider services, SearchPlace place, IReadOnlyList<int> chosen, Func<PersonDetails, string> type)
    {
        var run = new List<(double, double, int)>();
        foreach (var number in chosen)
        {
            var line = type(SearchPlace.Details(number));
            await using var scope = Enter(services, place, out var db);
            var clock = Stopwatch.GetTimestamp();
            var query = PersonQuery.Read(line)!;
            var found = await PersonMatching.FindAsync(db, query, CancellationToken.None);
            var took = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
            clock = Stopwatch.GetTimestamp();
            foreach (var match in found) query.Compare(match.Person);
            var compared = Stopwatch.GetElapsedTime(clock).TotalMilliseconds;
            run.Add((took, compared, found.Select((m, at) => (m, at)).Where(m => m.m.Person.Id == SearchPlace.IdOf(number)).Select(m => m.at).DefaultIfEmpty(-1).First()));
        }
        return run;
    }

    /// <summary>Other people who are as like, by score: each of them would be a false join to whoever took the score for proof.</summary>
    private static async Task<IEnumerable<Figure>> OthersAsync(IServiceProvider services, SearchPlace place, int[] chosen)
    {
        var scores = new List<double>();
        foreach (var number in chosen)
        {
            await using var scope = Enter(services, place, out var db);
            var found = await PersonMatching.FindAsync(db, PersonQuery.Of(SearchPlace.Details(number)), CancellationToken.None);
            scores.AddRange(found.Where(m => m.Person.Id != SearchPlace.IdOf(number)).Select(m => m.Likeness.Score));
        }
        (double From, double To)[] bands = [(0.97, 2), (0.95, 0.97), (0.9, 0.95), (0.85, 0.9), (0.8, 0.85)];
        return bands.Select(band => new Figure(
            FormattableString.Invariant($"Others like a person with score {band.From} to {Math.Min(1, band.To)}"),
            FormattableString.Invariant($"{1_000.0 * scores.Count(s => s >= band.From && s < band.To) / chosen.Length:0} in 1,000 searches")));
    }

    /// <summary>The pairs of a whole city that may be one person, of which none is: all of them are different people.</summary>
    private static IEnumerable<Figure> Candidates()
    {
        const int City = 66_000;
        PersonKnown[] people = [.. Enumerable.Range(0, City).Select(n => SearchPlace.Details(n).Known())];
        var clock = Stopwatch.GetTimestamp();
        var pairs = DuplicatePairs.Find(people, PersonMatching.StrongScore);
        var took = Stopwatch.GetElapsedTime(clock).TotalSeconds;
        yield return new(FormattableString.Invariant($"Merge candidates of a city of {City:N0}"), $"{Report.Text(took)} s", "under 60 s", took < 60);
        yield return new("Candidates that are none, of score 0.85 and more", FormattableString.Invariant($"{pairs.Count:N0}"));
        yield return new("Candidates that are none, of score 0.95 and more", FormattableString.Invariant($"{pairs.Count(p => p.Likeness.Score >= 0.95):N0}"));
    }

    /// <summary>The plainest question there is: who is filed under one key, by hand.</summary>
    private static async Task<Figure> BareAsync(IServiceProvider services, SearchPlace place, int[] chosen)
    {
        await using var scope = Enter(services, place, out var db);
        var times = new List<double>();
        foreach (var number in chosen)
        {
            var key = EvidenceKeys.Born(SearchPlace.Details(number).BornOn!.Value);
            var clock = Stopwatch.GetTimestamp();
            await db.Set<SearchKeyRow>().AsNoTracking().Where(k => k.PartnershipId == place.Actor.PartnershipId && k.Key == key).Select(k => k.RecordId).ToListAsync();
            times.Add(Stopwatch.GetElapsedTime(clock).TotalMilliseconds);
        }
        return new("Bare: who is filed under one date of birth, p95", $"{Report.Text(Numbers.Percentile(times, 95))} ms");
    }

    private static AsyncServiceScope Enter(IServiceProvider services, SearchPlace place, out LoxleyDb db)
    {
        var scope = services.CreateAsyncScope();
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Set(place.Actor);
        db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
        return scope;
    }
}
