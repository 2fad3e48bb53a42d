namespace Loxley.Core.Matching;

/// <summary>The Jaro-Winkler likeness of two words: letters in common, in order, with weight on a common beginning.</summary>
public static class JaroWinkler
{
    private const int PrefixLimit = 4;
    private const double PrefixWeight = 0.1;

    /// <summary>From 0, nothing in common, to 1, the same. Two empty words have nothing in common.</summary>
    /// <param name="first">One word.</param>
    /// <param name="second">The other; their order does not matter.</param>
    public static double Of(string first, string second)
    {
        if (first.Length == 0 || second.Length == 0) return 0;
        // Letters are paired greedily, so the order is fixed for the answer not to hang on it.
        var jaro = string.CompareOrdinal(first, second) <= 0 ? Jaro(first, second) : Jaro(second, first);
        var prefix = first.Zip(second).Take(PrefixLimit).TakeWhile(pair => pair.First == pair.Second).Count();
        return jaro + (prefix * PrefixWeight * (1 - jaro));
    }

    private static double Jaro(string first, string second)
    {
        var reach = Math.Max((Math.Max(first.Length, second.Length) / 2) - 1, 0);
        var taken = new bool[second.Length];
        var common = new List<char>();
        for (var i = 0; i < first.Length; i++)
        {
            for (var j = Math.Max(0, i - reach); j < Math.Min(second.Length, i + reach + 1); j++)
            {
                if (taken[j] || first[i] != second[j]) continue;
                taken[j] = true;
                common.Add(first[i]);
                break;
            }
        }
        if (common.Count == 0) return 0;
        var inSecond = second.Where((_, j) => taken[j]);
        var swaps = common.Zip(inSecond).Count(pair => pair.First != pair.Second) / 2;
        double found = common.Count;
        return ((found / first.Length) + (found / second.Length) + ((found - swaps) / found)) / 3;
    }
}
