using System.Globalization;
using Loxley.App.Kernel.Data;
using Loxley.App.Tests.Support;

namespace Loxley.Bench.Drills;

/// <summary>The drill that kills: no write that was acknowledged is lost or doubled, however the host or the database ends.</summary>
internal static class KillCommand
{
    private const int Kills = 20;

    /// <summary>Also takes <c>--kills N</c>, for each database.</summary>
    public static async Task<bool> RunAsync(Asked asked)
    {
        var kills = asked.Rest is ["--kills", var count] ? int.Parse(count, CultureInfo.InvariantCulture) : Kills;
        var good = true;
        foreach (var kind in asked.Databases) good &= await DrillAsync(kind, kills) & await LossAsync(kind);
        return good;
    }

    private static async Task<bool> DrillAsync(DatabaseKind kind, int kills)
    {
        var server = kind == DatabaseKind.Postgres ? await PostgresServer.MakeAsync() : null;
        using var scene = await Scene.SetAsync(server);
        var figures = new KillFigures();
        await new KillDrill(scene, kind, figures).RunAsync(kills);
        foreach (var wrong in figures.Wrong.Take(20)) await Report.TellAsync(wrong);
        return await Report.ShowAsync($"Killed under load, {kind}", figures.Table(kills))
            & await Report.ShowAsync($"Control that must fail, {kind}", [await KillControls.DoubleAsync(scene)]);
    }

    private static async Task<bool> LossAsync(DatabaseKind kind)
    {
        var server = kind == DatabaseKind.Postgres ? await PostgresServer.MakeAsync("synchronous_commit=off") : null;
        using var scene = await Scene.SetAsync(server, careless: server is null);
        return await Report.ShowAsync($"Control that must fail, {kind}", [await KillControls.LossAsync(scene, kind)]);
    }
}
