using Loxley.App.Demo;
using Loxley.App.Kernel.Data;
using Loxley.Bench.Cities;

namespace Loxley.Bench.Pages;

/// <summary>Pages of the product and a static one in turns, over and over, so that a noisy machine is noisy for all of them.</summary>
internal static class Turns
{
    public const int Users = 32;

    private const int Rounds = 7;
    private const int Asks = 320;
    private const int MostQueries = 6;
    private const double MostTimes = 12;

    /// <summary>As many readers as there are users, signed in as those of the cast, each of whom is there several times if they are few.</summary>
    public static async Task<IReadOnlyList<Reader>> SignInAsync(HostProcess host, IReadOnlyList<CastMember> cast)
    {
        var readers = new List<Reader>();
        foreach (var n in Enumerable.Range(0, Users)) readers.Add(await new Reader(host.Address).SignInAsync(cast[n % cast.Count]));
        return readers;
    }

    /// <summary>Asks for all the pages and shows their figures. It answers whether every goal was reached.</summary>
    public static async Task<bool> RunAsync(string title, DatabaseKind kind, HostProcess host, Crowd[] pages)
    {
        var strangers = Enumerable.Range(0, Users).Select(_ => new Reader(host.Address)).ToList();
        var still = new Crowd("Static page", host, strangers, (_, _) => "/still");
        var rounds = await RoundsAsync(still, pages);
        return await Report.ShowAsync(
            FormattableString.Invariant($"{title} on {kind}: city at scale {CityPlace.Scale}, {Users} users at once, {Rounds} rounds of {Asks} requests each"), Figures(still, pages, rounds));
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
