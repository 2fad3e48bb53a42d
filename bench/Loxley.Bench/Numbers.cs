namespace Loxley.Bench;

/// <summary>The figures that stand for many.</summary>
internal static class Numbers
{
    public static double Median(IEnumerable<double> numbers)
    {
        var sorted = numbers.Order().ToList();
        return (sorted[(sorted.Count - 1) / 2] + sorted[sorted.Count / 2]) / 2;
    }

    /// <summary>The smallest number that so many in a hundred do not exceed.</summary>
    public static double Percentile(IEnumerable<double> numbers, int percent)
    {
        var sorted = numbers.Order().ToList();
        return sorted[Math.Max(0, ((sorted.Count * percent) + 99) / 100 - 1)];
    }
}
