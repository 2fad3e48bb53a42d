namespace Loxley.Core.Families;

/// <summary>What one person is to another.</summary>
public enum RelationType
{
    /// <summary>A parent by birth.</summary>
    Parent,

    /// <summary>A parent by adoption.</summary>
    AdoptiveParent,

    /// <summary>A parent's partner who lives with the child.</summary>
    StepParent,

    /// <summary>A foster carer.</summary>
    FosterCarer,

    /// <summary>A guardian, special guardian or the holder of a child arrangements order.</summary>
    Guardian,

    /// <summary>A grandparent.</summary>
    Grandparent,

    /// <summary>An aunt or uncle.</summary>
    AuntOrUncle,

    /// <summary>A brother or sister of the same parents.</summary>
    Sibling,

    /// <summary>A brother or sister who shares one parent.</summary>
    HalfSibling,

    /// <summary>A child of a step-parent.</summary>
    StepSibling,

    /// <summary>A cousin.</summary>
    Cousin,

    /// <summary>A husband, wife or partner.</summary>
    Partner,

    /// <summary>A partner of earlier years.</summary>
    FormerPartner,

    /// <summary>Another relative.</summary>
    OtherRelative,

    /// <summary>Somebody close who is no relative.</summary>
    Friend,
}

/// <summary>How a kind of relation reads from both sides, and where it stands on a map of generations.</summary>
/// <param name="Type">The relation.</param>
/// <param name="Female">What a woman or girl is called.</param>
/// <param name="Male">What a man or boy is called.</param>
/// <param name="Neutral">What anybody is called.</param>
/// <param name="Generations">How many generations the relative stands above the person.</param>
public sealed record Kinship(RelationType Type, string Female, string Male, string Neutral, int Generations)
{
    private static readonly Kinship[] All =
    [
        new(RelationType.Parent, "mother", "father", "parent", 1),
        new(RelationType.AdoptiveParent, "adoptive mother", "adoptive father", "adoptive parent", 1),
        new(RelationType.StepParent, "stepmother", "stepfather", "step-parent", 1),
        new(RelationType.FosterCarer, "foster carer", "foster carer", "foster carer", 1),
        new(RelationType.Guardian, "guardian", "guardian", "guardian", 1),
        new(RelationType.Grandparent, "grandmother", "grandfather", "grandparent", 2),
        new(RelationType.AuntOrUncle, "aunt", "uncle", "aunt or uncle", 1),
        new(RelationType.Sibling, "sister", "brother", "brother or sister", 0),
        new(RelationType.HalfSibling, "half-sister", "half-brother", "half-brother or half-sister", 0),
        new(RelationType.StepSibling, "stepsister", "stepbrother", "stepbrother or stepsister", 0),
        new(RelationType.Cousin, "cousin", "cousin", "cousin", 0),
        new(RelationType.Partner, "partner", "partner", "partner", 0),
        new(RelationType.FormerPartner, "former partner", "former partner", "former partner", 0),
        new(RelationType.OtherRelative, "other relative", "other relative", "other relative", 0),
        new(RelationType.Friend, "close friend of the family", "close friend of the family", "close friend of the family", 0),
    ];

    private static readonly Dictionary<RelationType, (string Female, string Male, string Neutral)> Inverses = new()
    {
        [RelationType.Parent] = ("daughter", "son", "child"),
        [RelationType.AdoptiveParent] = ("adopted daughter", "adopted son", "adopted child"),
        [RelationType.StepParent] = ("stepdaughter", "stepson", "stepchild"),
        [RelationType.FosterCarer] = ("fostered girl", "fostered boy", "fostered child"),
        [RelationType.Guardian] = ("ward", "ward", "ward"),
        [RelationType.Grandparent] = ("granddaughter", "grandson", "grandchild"),
        [RelationType.AuntOrUncle] = ("niece", "nephew", "niece or nephew"),
    };

    /// <summary>Whether it reads the same from both sides.</summary>
    public bool Symmetric => !Inverses.ContainsKey(Type);

    /// <summary>Whether the relative stands in a parent's place, by birth, law or marriage.</summary>
    public bool Parental => Type is RelationType.Parent or RelationType.AdoptiveParent or RelationType.StepParent or RelationType.FosterCarer or RelationType.Guardian;

    /// <summary>Whether the two are brothers or sisters of any kind.</summary>
    public bool Siblings => Type is RelationType.Sibling or RelationType.HalfSibling or RelationType.StepSibling;

    /// <summary>The relation of a type.</summary>
    /// <param name="type">Any type.</param>
    public static Kinship Of(RelationType type) => All[(int)type];

    /// <summary>What the relative is to the person.</summary>
    /// <param name="sex">The relative's: F, M or anything else where it is not known.</param>
    public string Label(char sex) => One(sex, Female, Male, Neutral);

    /// <summary>What the person is to the relative.</summary>
    /// <param name="sex">The person's: F, M or anything else where it is not known.</param>
    public string InverseLabel(char sex) => Inverses.TryGetValue(Type, out var words) ? One(sex, words.Female, words.Male, words.Neutral) : Label(sex);

    private static string One(char sex, string female, string male, string neutral) => sex switch
    {
        'F' => female,
        'M' => male,
        _ => neutral,
    };
}
