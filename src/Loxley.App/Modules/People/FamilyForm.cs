using Loxley.App.Kernel.Pages;
using Loxley.Core.Families;

namespace Loxley.App.Modules.People;

/// <summary>What the forms about a family offer.</summary>
public static class FamilyForm
{
    private const string Inverse = "-of";

    /// <summary>What one person may be to another: from both sides where they differ.</summary>
    public static IReadOnlyList<Choice> Relations { get; } =
    [
        .. Enum.GetValues<RelationType>().Select(type => new Choice(type.ToString(), PersonWords.Sentence([Kinship.Of(type).Label('U')]))),
        .. Enum.GetValues<RelationType>().Where(type => !Kinship.Of(type).Symmetric)
            .Select(type => new Choice(type + Inverse, PersonWords.Sentence([Kinship.Of(type).InverseLabel('U')]))),
    ];

    public static IReadOnlyList<Choice> Responsibilities { get; } = Choice.Of<Responsibility>(r => r switch
    {
        Responsibility.Holds => "Yes",
        Responsibility.HoldsNot => "No",
        Responsibility.NotKnown => "Not known",
    });

    /// <summary>The relation that was chosen, and whether it is the person who is that to the relative.</summary>
    public static (RelationType Type, bool Inverse)? Read(string? choice) =>
        Relations.Any(r => r.Value == choice)
            ? (Enum.Parse<RelationType>(choice!.Replace(Inverse, "", StringComparison.Ordinal)), choice.EndsWith(Inverse, StringComparison.Ordinal))
            : null;
}
