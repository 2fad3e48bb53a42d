using System.Globalization;

namespace Loxley.Bench;

/// <summary>One figure beside its goal. A figure without a goal is only told.</summary>
internal sealed record Figure(string What, string Value, string Goal = "", bool Reached = true);

/// <summary>A plain table of figures on the output; what is going on goes to the error stream.</summary>
internal static class Report
{
    /// <summary>Prints the table and answers whether every goal was reached.</summary>
    public static async Task<bool> ShowAsync(string title, IReadOnlyList<Figure> figures)
    {
        var (what, value, goal) = (figures.Max(f => f.What.Length), figures.Max(f => f.Value.Length), figures.Max(f => f.Goal.Length));
        await Console.Out.WriteLineAsync($"\n{title}");
        foreach (var f in figures)
        {
            var verdict = f switch { { Goal: "" } => "", { Reached: true } => "reached", _ => "missed" };
            await Console.Out.WriteLineAsync($"  {f.What.PadRight(what)}  {f.Value.PadLeft(value)}  {f.Goal.PadRight(goal)}  {verdict}".TrimEnd());
        }
        return figures.All(f => f.Reached);
    }

    public static Task TellAsync(string progress) => Console.Error.WriteLineAsync($"   {progress}");

    public static string Text(double number, string format = "0.0") => number.ToString(format, CultureInfo.InvariantCulture);
}
