using Loxley.App.Kernel.Pages;

namespace Loxley.App.Modules.People;

/// <summary>What pages say of a person, in the same words everywhere.</summary>
public static class PersonWords
{
    /// <summary>Born when, expected when, or that it is not known.</summary>
    public static string Born(Person person) => person switch
    {
        { BornOn: { } born, BornEstimated: true } => $"About {When.Day(born)}",
        { BornOn: { } born } => When.Day(born),
        { ExpectedOn: { } expected } => $"Not born yet, expected {When.Day(expected)}",
        _ => "Not known",
    };

    /// <summary>Reasons as one sentence.</summary>
    public static string Sentence(IReadOnlyList<string> reasons) =>
        reasons.Count == 0 ? "" : char.ToUpperInvariant(reasons[0][0]) + string.Join(", ", reasons)[1..];

    /// <summary>Parental responsibility and main care, where they can be.</summary>
    public static string Care(Relative relative)
    {
        if (!relative.IsParental && relative.Relationship.Responsibility == Responsibility.NotKnown && !relative.Relationship.MainCarer) return "";
        var responsibility = relative.Relationship.Responsibility switch
        {
            Responsibility.Holds => "Has parental responsibility",
            Responsibility.HoldsNot => "Has no parental responsibility",
            Responsibility.NotKnown => "Parental responsibility not known",
        };
        return relative.Relationship.MainCarer ? $"{responsibility}; main carer" : responsibility;
    }
}
