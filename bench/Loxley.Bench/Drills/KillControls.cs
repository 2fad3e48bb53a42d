using Loxley.App.Kernel.Data;

namespace Loxley.Bench.Drills;

/// <summary>The same load and kills, done wrong: each control must fail soon, or the drill could not have seen it fail.</summary>
internal static class KillControls
{
    private const int Most = 20;

    /// <summary>Until something acknowledged is gone, on a host whose commits do not last.</summary>
    public static async Task<Figure> LossAsync(Scene scene, DatabaseKind kind)
    {
        for (var kills = 1; kills <= Most; kills++)
        {
            await scene.KillAsync(program: kind == DatabaseKind.Sqlite, database: kind == DatabaseKind.Postgres);
            var lost = await scene.CheckAsync(check => check.LostAsync(scene.Ledger.All));
            if (lost.Count > 0) return Told(lost.Count, kills);
        }
        return Told(0, Most);

        Figure Told(int lost, int kills) => new(
            kind == DatabaseKind.Postgres ? "Lost with synchronous_commit=off" : "Lost where the host answers before it writes",
            $"{lost} of {scene.Ledger.Count}, at kill {kills}", "some", lost > 0);
    }

    /// <summary>Until something is there twice, where forms without an answer are sent again with a new key.</summary>
    public static async Task<Figure> DoubleAsync(Scene scene)
    {
        scene.Ledger.TakeUnanswered();
        await scene.Host.StartAsync();
        for (var kills = 1; kills <= Most; kills++)
        {
            await scene.KillAsync(program: true, database: false);
            var forms = scene.Ledger.TakeUnanswered();
            await Task.WhenAll(forms.Select(f => f.Client.SendAsync(f with { Key = Ids.Next() })));
            var doubled = await scene.CheckAsync(check => check.DoubledAsync(scene.Ledger.All));
            if (doubled.Count > 0) return Told(doubled.Count, kills);
        }
        return Told(0, Most);

        static Figure Told(int doubled, int kills) => new("Doubled when sent again with a new key", $"{doubled}, at kill {kills}", "some", doubled > 0);
    }
}
