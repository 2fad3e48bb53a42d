using Loxley.App;
using Loxley.App.Cli;
using Loxley.App.Demo;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Modules.People;
using Loxley.Bench.Cities;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.Bench.Pages;

/// <summary>Three pages of the product and a static one in turns, over and over, so that a noisy machine is noisy for all of them.</summary>
internal static class PagesBench
{
    private const int Users = 32;
    private const int Rounds = 7;
    private const int Asks = 320;
    private const int Children = 2_000;
    private const int MostQueries = 6;
    private const double MostTimes = 12;

    public static async Task<bool> RunAsync(Asked asked)
    {
        var reached = true;
        foreach (var kind in asked.Databases) reached &= await RunAsync(kind, asked);
        return reached;
    }

    private static async Task<bool> RunAsync(DatabaseKind kind, Asked asked)
    {
        var city = await CityPlace.OfAsync(kind, asked);
        var children = await ChildrenAsync(city);
        await using var host = await HostProcess.StartAsync(city);
        var strangers = Enumerable.Range(0, Users).Select(_ => new Reader(host.Address)).ToList();
        await Report.TellAsync($"signing {Users} users in, twice");
        var door = await SignInAsync(host.Address, [.. CityCast.Everybody.Where(c => c.Role.Holds(Right.ContactTake))]);
        var everybody = await SignInAsync(host.Address, CityCast.Everybody);
        var still = new Crowd("Static page", host, strangers, _ => "/still");
        Crowd[] pages =
        [
            new("Child's page", host, door, n => $"/children/{children[n % children.Count]}"),
            new("Contact queue", host, door, _ => "/contacts"),
            new("My work", host, everybody, _ => "/"),
        ];
        var rounds = await RoundsAsync(still, pages);
        return await Report.ShowAsync(
            FormattableString.Invariant($"Pages on {kind}: city at scale {CityPlace.Scale}, {Users} users at once, {Rounds} rounds of {Asks} requests each"), Figures(still, pages, rounds));
    }

    /// <summary>Children of whom a front door worker may see the record, from the whole of the city.</summary>
    private static async Task<List<Guid>> ChildrenAsync(CityPlace city)
    {
        await using var services = Shared.Services(city.Settings);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
        var partnership = await db.PartnershipAsync(null);
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Set(Actor.System(partnership.Id, partnership.Protocol, "Benchmark"));
        var worker = await db.Memberships.AsNoTracking().FirstAsync(m => m.Role == Role.FrontDoorWorker);
        scope.ServiceProvider.GetRequiredService<CurrentActor>().Set(worker.AsActor(partnership.Protocol));
        var seen = await db.Set<Person>().Where(p => p.Kind == PersonKind.Child && p.RestrictedAt == null).OrderBy(p => p.Id).Select(p => p.Id).ToListAsync();
        return [.. Enumerable.Range(0, Children).Select(n => seen[(int)((long)n * 7_919 % seen.Count)])];
    }

    private static async Task<IReadOnlyList<Reader>> SignInAsync(Uri host, IReadOnlyList<CastMember> cast)
    {
        var readers = new List<Reader>();
        foreach (var n in Enumerable.Range(0, Users)) readers.Add(await new Reader(host).SignInAsync(cast[n % cast.Count].Email));
        return readers;
    }

    private static async Task<List<Dictionary<Crowd, Turn>>> RoundsAsync(Crowd still, Crowd[] pages)
    {
        await Report.TellAsync("warming up");
        foreach (var crowd in pages.Append(still)) await WarmAsync(crowd);
        var rounds = new List<Dictionary<Crowd, Turn>>();
        for (var round = 0; round < Rounds; round++)
        {
            var answers = new Dictionary<Crowd, Turn>();
            // The static page is asked before and after the others: what the machine does meanwhile counts for both.
            var before = await still.AskAsync(Asks);
            foreach (var page in pages.Skip(round % pages.Length).Concat(pages.Take(round % pages.Length))) answers[page] = await page.AskAsync(Asks);
            answers[still] = before.With(await still.AskAsync(Asks));
            rounds.Add(answers);
            await Report.TellAsync(FormattableString.Invariant($"round {round + 1}: {string.Join(", ", pages.Append(still).Select(p => $"{p.Name} {Report.Text(answers[p].Percentile(95))} ms"))}"));
        }
        return rounds;
    }

    /// <summary>Asks until the host stops getting quicker: its runtime goes on improving the code of what is asked for often, and what people meet has run for days.</summary>
    private static async Task WarmAsync(Crowd crowd)
    {
        const int Passes = 40;
        // One pass, or two, may be held up by whatever else the machine does.
        const int NoQuicker = 3;
        var (least, same) = (double.MaxValue, 0);
        for (var pass = 0; pass < Passes && same < NoQuicker; pass++)
        {
            var work = (await crowd.AskAsync(2 * Asks)).Work;
            same = work > 0.95 * least ? same + 1 : 0;
            least = Math.Min(least, work);
        }
    }

    private static List<Figure> Figures(Crowd still, Crowd[] pages, List<Dictionary<Crowd, Turn>> rounds)
    {
        string Middle(Crowd crowd, int percent) => $"{Report.Text(Numbers.Median(rounds.Select(r => r[crowd].Percentile(percent))))} ms";
        string Work(Crowd crowd) => $"{Report.Text(Numbers.Median(rounds.Select(r => r[crowd].Work)), "0.00")} ms";
        var figures = new List<Figure> { new("Static page, p50", Middle(still, 50)), new("Static page, p95", Middle(still, 95)), new("Static page, the host's own work", Work(still)) };
        foreach (var page in pages)
        {
            var queries = rounds.Max(r => r[page].Queries);
            var times = Numbers.Median(rounds.Select(r => r[page].Percentile(95) / r[still].Percentile(95)));
            figures.Add(new($"{page.Name}, p50", Middle(page, 50)));
            figures.Add(new($"{page.Name}, p95", Middle(page, 95)));
            figures.Add(new($"{page.Name}, the host's own work", Work(page)));
            figures.Add(new($"{page.Name}, p95 beside the static page", $"{Report.Text(times)} times", $"at most {MostTimes} times", times <= MostTimes));
            figures.Add(new($"{page.Name}, most queries", $"{queries}", $"at most {MostQueries}", queries <= MostQueries));
        }
        return figures;
    }
}
