using Loxley.App.Kernel.Data;

namespace Loxley.Bench.Acts;

/// <summary>The rate of acts beside that of the same saves without a trail, in short turns, with a chain as the control.</summary>
internal static class ActsBench
{
    private const int Rounds = 6;
    private const int Least = 300;
    private const double Goal = 0.8;

    private static readonly TimeSpan Length = TimeSpan.FromSeconds(5);
    private static readonly Way[] Ways = [Way.Unchained, Way.Sealed, Way.Chained];

    public static async Task<bool> RunAsync(Asked asked)
    {
        var reached = true;
        foreach (var kind in asked.Databases) reached &= await RunAsync(kind);
        return reached;
    }

    private static async Task<bool> RunAsync(DatabaseKind kind)
    {
        var settings = await ActsPlace.MakeAsync(kind);
        var offices = new Dictionary<Way, Office>();
        foreach (var way in Ways) offices[way] = await Office.OpenAsync(way, settings);
        await Report.TellAsync($"warming up on {kind}");
        foreach (var office in offices.Values) await office.RateAsync(Length, Least);
        var rounds = new List<Dictionary<Way, double>>();
        for (var round = 0; round < Rounds; round++)
        {
            var rates = new Dictionary<Way, double>();
            foreach (var way in Ways.Skip(round % Ways.Length).Concat(Ways.Take(round % Ways.Length))) rates[way] = await offices[way].RateAsync(Length, Least);
            rounds.Add(rates);
            await Report.TellAsync($"round {round + 1}: {string.Join(", ", Ways.Select(w => $"{w} {Report.Text(rates[w], "0")}"))} acts a second");
        }
        var report = await offices[Way.Sealed].VerifyAsync();
        var sound = report is { Faults: [], Unsealed: 0 };
        foreach (var office in offices.Values) await office.DisposeAsync();
        return await Report.ShowAsync(
            FormattableString.Invariant($"Acts on {kind}: {Writers.Count} writers, {Writers.Share:P0} in one agency, {ActsPlace.Delay.TotalMilliseconds} ms at commit, medians of {Rounds} rounds of {Length.TotalSeconds} s"),
            [.. Figures(kind, rounds), new("Faults in the trail of the sealed acts", $"{report.Faults.Count} in {report.Acts}", "none, and none unsealed", sound)]);
    }

    private static IEnumerable<Figure> Figures(DatabaseKind kind, List<Dictionary<Way, double>> rounds)
    {
        foreach (var way in Ways) yield return new($"{way}", $"{Report.Text(Numbers.Median(rounds.Select(r => r[way])), "0")} a second");
        double Beside(Way way) => Numbers.Median(rounds.Select(r => r[way] / r[Way.Unchained]));
        yield return new("Sealed beside unchained", $"{Beside(Way.Sealed):P0}", $"at least {Goal:P0}", Beside(Way.Sealed) >= Goal);
        // SQLite has one writer at a time with or without a chain, so that only PostgreSQL can tell the two apart.
        var seen = new Figure("Chained beside unchained", $"{Beside(Way.Chained):P0}");
        yield return kind == DatabaseKind.Sqlite ? seen : seen with { Goal = $"under {Goal:P0}, or the benchmark sees nothing", Reached = Beside(Way.Chained) < Goal };
    }
}
