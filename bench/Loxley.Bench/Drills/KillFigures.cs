namespace Loxley.Bench.Drills;

/// <summary>What the drill that kills saw on one database.</summary>
internal sealed class KillFigures
{
    private readonly List<double> restarts = [];

    public int Acknowledged { get; set; }

    public int Resent { get; set; }

    /// <summary>Of those sent again, how many had been saved before and were answered from the first time.</summary>
    public int SavedUnanswered { get; set; }

    public List<string> Lost { get; } = [];

    public List<string> Doubled { get; } = [];

    /// <summary>How often the host was asked to stop under load.</summary>
    public int Stops { get; set; }

    /// <summary>What went wrong when the host was asked to stop.</summary>
    public List<string> StopFaults { get; } = [];

    public int PagesShown { get; set; }

    /// <summary>Whatever else ought not to be: forms that were refused when sent again, pages not recorded, a trail that is not whole.</summary>
    public List<string> Faults { get; } = [];

    public string Trail { get; set; } = "";

    public IEnumerable<string> Wrong => [.. Lost, .. Doubled, .. StopFaults, .. Faults];

    public void Restarted(TimeSpan after) => restarts.Add(after.TotalSeconds);

    public IReadOnlyList<Figure> Table(int kills)
    {
        var sorted = restarts.Order().ToList();
        return
        [
            new("Kills", $"{restarts.Count}", $"{kills}", restarts.Count == kills),
            new("Writes acknowledged", $"{Acknowledged}", "some", Acknowledged > 0),
            new("Sent again, having had no answer", $"{Resent}"),
            new("Of these, saved before the kill", $"{SavedUnanswered}"),
            new("Acknowledged and lost", $"{Lost.Count}", "0", Lost.Count == 0),
            new("Doubled", $"{Doubled.Count}", "0", Doubled.Count == 0),
            new("Seconds until ready again, median", Report.Text(sorted[sorted.Count / 2], "0.00")),
            new("Seconds until ready again, at worst", Report.Text(sorted[^1], "0.00")),
            new("Stops when asked, under load", $"{Stops}"),
            new("Of these, not clean", $"{StopFaults.Count}", "0", StopFaults.Count == 0),
            new("Pages shown, each in the record of who looked", $"{PagesShown}"),
            new("Other faults", $"{Faults.Count}", "0", Faults.Count == 0),
            new("Trail", Trail),
        ];
    }
}
