using Loxley.App.Kernel.Data;

namespace Loxley.Bench.Drills;

/// <summary>
/// Workers record contacts as fast as they can while the host, the database or both are killed again and again. Each form that
/// was left without an answer is sent again as it was; then the database must hold what the ledger says, once.
/// </summary>
internal sealed class KillDrill(Scene scene, DatabaseKind kind, KillFigures figures)
{
    private const int GracefulStops = 3;

    private int held;

    public async Task RunAsync(int kills)
    {
        for (var turn = 0; turn < kills; turn++)
        {
            // The host alone, the database alone, both.
            var (program, database) = kind == DatabaseKind.Sqlite ? (true, false) : (turn % 3 != 1, turn % 3 != 0);
            var restart = await scene.KillAsync(program, database);
            figures.Restarted(restart);
            await SendAgainAsync();
            await HoldAgainstAsync();
            await Report.TellAsync($"kill {turn + 1}: ready again after {Report.Text(restart.TotalSeconds, "0.00")} s; {scene.Ledger.Count} acknowledged, {figures.Lost.Count} lost");
        }
        while (figures.Stops < GracefulStops) await StopAsync();
        await FinishAsync();
    }

    /// <summary>The same forms with the same keys; each must now be answered with its one record.</summary>
    private async Task SendAgainAsync()
    {
        var forms = scene.Ledger.TakeUnanswered();
        figures.Resent += forms.Count;
        figures.SavedUnanswered += (await scene.CheckAsync(check => check.SavedAsync(forms))).Count;
        var answers = await Task.WhenAll(forms.Select(f => f.Client.SendAsync(f)));
        figures.Faults.AddRange(answers.Where(a => a.Answer != Answer.Good).Select(a => $"a form that was sent again was answered with {a.Answer}"));
    }

    /// <summary>What came to the ledger since the last time.</summary>
    private async Task HoldAgainstAsync()
    {
        var all = scene.Ledger.All;
        figures.Lost.AddRange(await scene.CheckAsync(check => check.LostAsync(all.Skip(held))));
        held = all.Count;
    }

    /// <summary>Asks the host to stop under load: nothing is half answered, and nothing was saved that was not answered.</summary>
    private async Task StopAsync()
    {
        if (figures.Stops > 0) await scene.Host.StartAsync();
        figures.Stops++;
        var load = await scene.LoadAsync();
        var code = await scene.Host.StopAsync();
        if (code != 0) figures.StopFaults.Add($"a host that was asked to stop ended with {code}");
        figures.StopFaults.AddRange((await load).Where(a => a != Answer.None).Select(a => $"a form was answered with {a} while the host stopped"));
        var forms = scene.Ledger.TakeUnanswered();
        var saved = await scene.CheckAsync(check => check.SavedAsync(forms));
        figures.StopFaults.AddRange(saved.Select(f => $"a host that stopped had saved {f.Key} and did not answer"));
        await HoldAgainstAsync();
    }

    /// <summary>Everything once more, from the first write to the last, and the trail.</summary>
    private async Task FinishAsync()
    {
        var all = scene.Ledger.All;
        figures.Acknowledged = all.Count;
        figures.Lost.Clear();
        figures.Lost.AddRange(await scene.CheckAsync(check => check.LostAsync(all)));
        figures.Doubled.AddRange(await scene.CheckAsync(check => check.DoubledAsync(all)));
        figures.Faults.AddRange(await scene.CheckAsync(check => check.UnrecordedAsync(scene.Ledger.Shown)));
        figures.PagesShown = scene.Ledger.Shown.Values.Sum();
        var (whole, said) = await scene.VerifyAsync();
        figures.Trail = said.TrimEnd().Split('\n')[^1];
        if (!whole) figures.Faults.Add(said);
    }
}
