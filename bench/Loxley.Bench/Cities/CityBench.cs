namespace Loxley.Bench.Cities;

/// <summary>Times <c>loxley demo</c> at scale 1 in an empty folder or database.</summary>
internal static class CityBench
{
    private static readonly TimeSpan Goal = TimeSpan.FromMinutes(3);

    public static async Task<bool> RunAsync(Asked asked)
    {
        var figures = new List<Figure>();
        foreach (var kind in asked.Databases)
        {
            var took = (await CityPlace.OfAsync(kind, asked)).Took;
            figures.Add(new Figure($"City on {kind}", $"{Report.Text(took.TotalSeconds, "0")} s", $"under {Report.Text(Goal.TotalSeconds, "0")} s", took < Goal));
        }
        return await Report.ShowAsync($"City at scale {CityPlace.Scale}, on {Environment.ProcessorCount} cores", figures);
    }
}
