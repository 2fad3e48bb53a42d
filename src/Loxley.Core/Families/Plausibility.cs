namespace Loxley.Core.Families;

/// <summary>Whether two dates of birth go with a relation.</summary>
public enum Verdict
{
    /// <summary>They may.</summary>
    Possible,

    /// <summary>They hardly do: most likely a slip, or another relation.</summary>
    Unlikely,

    /// <summary>They cannot.</summary>
    Impossible,
}

/// <summary>What is to be said of a relation before it is recorded.</summary>
/// <param name="Verdict">How likely it is.</param>
/// <param name="Sentence">Why, without a full stop; empty where it is possible.</param>
public sealed record Doubt(Verdict Verdict, string Sentence);

/// <summary>Looks for relations that cannot be, such as a parent younger than the child. It knows dates alone.</summary>
public static class Plausibility
{
    private static readonly Doubt None = new(Verdict.Possible, "");

    /// <summary>Whether a relation can be.</summary>
    /// <param name="type">What the relative is to the person.</param>
    /// <param name="person">The person's date of birth, where it is known.</param>
    /// <param name="relative">The relative's date of birth, where it is known.</param>
    /// <param name="estimated">Either date is a guess: then nothing is impossible.</param>
    public static Doubt Of(RelationType type, DateOnly? person, DateOnly? relative, bool estimated = false)
    {
        if (person is not { } one || relative is not { } other) return None;
        var doubt = type switch
        {
            RelationType.Parent => Elder("A parent", one, other, least: 12, most: 65, never: 9),
            RelationType.AdoptiveParent or RelationType.Guardian or RelationType.FosterCarer => Elder("Somebody in a parent's place", one, other, least: 18, most: 75, never: 0),
            RelationType.StepParent => Elder("A step-parent", one, other, least: 14, most: 75, never: 0),
            RelationType.Grandparent => Elder("A grandparent", one, other, least: 28, most: 110, never: 18),
            RelationType.Sibling => Born(one, other),
            RelationType.Partner or RelationType.FormerPartner => Partners(one, other),
            _ => None,
        };
        return estimated && doubt.Verdict == Verdict.Impossible ? doubt with { Verdict = Verdict.Unlikely } : doubt;
    }

    private static Doubt Elder(string who, DateOnly younger, DateOnly elder, int least, int most, int never)
    {
        if (elder >= younger) return new Doubt(Verdict.Impossible, $"{who} cannot be younger than the child: check both dates of birth, or whether the relation is the other way round");
        if (elder.AddYears(never) >= younger) return new Doubt(Verdict.Impossible, $"{who} cannot be less than {never + 1} years older: check both dates of birth");
        if (elder.AddYears(least) > younger) return new Doubt(Verdict.Unlikely, $"{who} is less than {least} years older");
        return elder.AddYears(most) < younger ? new Doubt(Verdict.Unlikely, $"{who} is more than {most} years older") : None;
    }

    /// <summary>Children of one mother are born together, over midnight at most, or at least some seven months apart.</summary>
    private static Doubt Born(DateOnly one, DateOnly other)
    {
        var days = Math.Abs(one.DayNumber - other.DayNumber);
        if (days is > 3 and < 200) return new Doubt(Verdict.Unlikely, $"Brothers and sisters of the same parents are hardly born {days} days apart");
        return days > 30 * 366 ? new Doubt(Verdict.Unlikely, "Brothers and sisters of the same parents are hardly born more than 30 years apart") : None;
    }

    private static Doubt Partners(DateOnly one, DateOnly other)
    {
        var apart = Math.Abs(one.Year - other.Year);
        return apart > 40 ? new Doubt(Verdict.Unlikely, "Partners are hardly born more than 40 years apart") : None;
    }
}
