namespace Loxley.Core.Matching;

/// <summary>What a search knows of a person.</summary>
/// <param name="Given">Given name, or empty.</param>
/// <param name="Family">Family name, or empty.</param>
/// <param name="Born">Date of birth, where it is known.</param>
public readonly record struct PersonKnown(string Given, string Family, DateOnly? Born)
{
    /// <summary>Postcode, where it is known.</summary>
    public string? Postcode { get; init; }

    /// <summary>Identifiers by their kind, such as <c>NHS number</c>; none where none is known.</summary>
    public IReadOnlyDictionary<string, string>? Identifiers { get; init; }
}

/// <summary>How alike two people are on paper.</summary>
/// <param name="Score">From 0 to 1, over what is known of both.</param>
/// <param name="Reasons">What agrees and what nearly does, in words.</param>
public sealed record Likeness(double Score, IReadOnlyList<string> Reasons);

/// <summary>Compares people by name and date of birth, for a search by hand; it decides nothing.</summary>
public static class NameComparison
{
    private const double Near = 0.88;

    /// <summary>A name as words of capital letters without accents, apostrophes or hyphens, with single spaces.</summary>
    /// <param name="name">A name as it was written.</param>
    public static string Normalise(string name) =>
        string.Join(' ', name.Split([' ', '-', '\t', '\u2010', '\u2011']).Select(SortKey.Fold).Where(word => word.Length > 0));

    /// <summary>The first letter of each word of a given and a family name.</summary>
    /// <param name="given">Given name.</param>
    /// <param name="family">Family name.</param>
    public static string Initials(string given, string family) =>
        string.Concat(Normalise($"{given} {family}").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word[0]));

    /// <summary>
    /// Compares two people over what is known of both: family name 4, given name 3, date of birth 3 and postcode 2 parts;
    /// an identifier 6 parts where it is the same, and 4 where it is another.
    /// </summary>
    /// <param name="first">One person.</param>
    /// <param name="second">The other; their order does not matter.</param>
    public static Likeness Compare(PersonKnown first, PersonKnown second)
    {
        var straight = Names(first, second, family: 4, given: 3);
        var crossed = Names(first, second with { Given = second.Family, Family = second.Given }, family: 3.5, given: 3.5);
        var swapped = crossed.All(part => part.Score >= Near) && crossed.Count == 2 && crossed.Sum(Points) > straight.Sum(Points);
        List<Part> parts = swapped ? [.. crossed.Select(part => part with { Score = part.Score * 0.95 })] : straight;
        List<string> reasons = swapped ? ["given and family name the other way round"] : [.. Reasons(straight)];
        if (first.Born is { } one && second.Born is { } other)
        {
            var (score, reason) = DateSlip.Compare(one, other);
            parts.Add(new Part(3, score, reason));
            if (reason.Length > 0) reasons.Add(reason);
        }
        foreach (var part in Others(first, second))
        {
            parts.Add(part);
            if (part.Reason.Length > 0) reasons.Add(part.Reason);
        }
        return new Likeness(parts.Count == 0 ? 0 : parts.Sum(Points) / parts.Sum(part => part.Weight), reasons);
    }

    private static IEnumerable<Part> Others(PersonKnown first, PersonKnown second)
    {
        if (first.Postcode is { Length: > 0 } one && second.Postcode is { Length: > 0 } other)
        {
            var (whole, start) = (SortKey.Fold(one), SortKey.Fold(other));
            // Somebody may know only how it begins.
            var same = whole.StartsWith(start, StringComparison.Ordinal) || start.StartsWith(whole, StringComparison.Ordinal);
            yield return new Part(2, same ? 1 : 0.5, same ? "same postcode" : "");
        }
        foreach (var (kind, value) in first.Identifiers ?? new Dictionary<string, string>(StringComparer.Ordinal))
        {
            if (second.Identifiers?.GetValueOrDefault(kind) is not { } its) continue;
            var same = string.Equals(value, its, StringComparison.Ordinal);
            yield return new Part(same ? 6 : 4, same ? 1 : 0, same ? $"same {kind}" : $"another {kind}");
        }
    }

    private static List<Part> Names(PersonKnown first, PersonKnown second, double family, double given) =>
    [
        .. Name("family name", family, Normalise(first.Family), Normalise(second.Family)),
        .. Name("given name", given, Normalise(first.Given), Normalise(second.Given)),
    ];

    private static IEnumerable<Part> Name(string what, double weight, string first, string second)
    {
        if (first.Length == 0 || second.Length == 0) return [];
        var (one, other) = (Joined(first), Joined(second));
        if (string.Equals(one, other, StringComparison.Ordinal)) return [new Part(weight, 1, $"same {what}")];
        var initialOnly = Math.Min(one.Length, other.Length) == 1 && one[0] == other[0];
        if (initialOnly) return [new Part(weight, 0.9, $"same initial of {what}")];
        var shared = first.Split(' ').Intersect(second.Split(' '), StringComparer.Ordinal).Any();
        if (shared) return [new Part(weight, 0.9, $"part of {what} the same")];
        var score = JaroWinkler.Of(one, other);
        if (score >= Near) return [new Part(weight, score, $"similar {what}")];
        var sound = SoundCode.Of(first);
        var alike = sound.Length > 1 && string.Equals(sound, SoundCode.Of(second), StringComparison.Ordinal);
        return [new Part(weight, alike ? Near : score, alike ? $"{what} sounds alike" : "")];
    }

    private static string Joined(string words) => words.Replace(" ", "", StringComparison.Ordinal);

    private static IEnumerable<string> Reasons(IEnumerable<Part> parts) =>
        parts.Select(part => part.Reason).Where(reason => reason.Length > 0);

    private static double Points(Part part) => part.Weight * part.Score;

    private readonly record struct Part(double Weight, double Score, string Reason);
}
