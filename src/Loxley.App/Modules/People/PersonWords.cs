using System.Globalization;
using Loxley.App.Kernel.Pages;
using Loxley.Core.Time;

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

    /// <summary>Who it is, as the bar on every page of a record says it.</summary>
    public static string Bar(Person person)
    {
        var known = person.NamesBesides().FirstOrDefault(n => n.Kind == NameKind.KnownAs);
        var name = known is null ? person.Name : $"{person.Name}, known as {known.Full}";
        return person switch
        {
            { DiedOn: { } died } => $"{name}, died {When.Day(died)}",
            { BornOn: { } born, BornEstimated: true } => $"{name}, born about {When.Day(born)}",
            { BornOn: { } born } => $"{name}, born {When.Day(born)}",
            { ExpectedOn: { } expected } => $"{name}, not born yet, expected {When.Day(expected)}",
            _ => $"{name}, date of birth not known",
        };
    }

    /// <summary>Who it is, with the age while the person lives.</summary>
    public static string BarAndAge(Person person, DateOnly today) =>
        person is { BornOn: { } born, DiedOn: null } ? $"{Bar(person)} ({Age.Words(born, today)})" : Bar(person);

    /// <summary>Born when, with the age while the person lives; nothing where it is not known.</summary>
    public static string? BornAndAge(Person person, DateOnly today) => person switch
    {
        { BornOn: { } born, DiedOn: null } => $"{Born(person)} ({Age.Words(born, today)})",
        { BornOn: null, ExpectedOn: null } => null,
        _ => Born(person),
    };

    /// <summary>How alike two records are, in words with the number beside them.</summary>
    public static string Alike(double score) =>
        string.Create(CultureInfo.InvariantCulture, $"{score switch { >= 0.97 => "Very like", >= 0.93 => "Like", _ => "Somewhat like" }} ({Math.Floor(score * 100) / 100:0.00})");

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
