using Loxley.App.Kernel.Pages;
using Loxley.App.Kernel.Protocol;

namespace Loxley.App.Modules.FrontDoor.Referring;

/// <summary>How a question is answered.</summary>
public enum QuestionKind
{
    Text,
    Line,
    Choice,
    Several,
}

/// <summary>The answer to another question with which a question is asked.</summary>
public sealed record AskedWith(string Question, params IReadOnlyList<string> Answers);

/// <summary>One question of a referral.</summary>
/// <param name="Id">What its answer is stored under.</param>
/// <param name="Words">The question.</param>
/// <param name="Short">The question as a refusal names it: "What the family knows".</param>
public sealed record Question(string Id, string Words, string Short)
{
    public QuestionKind Kind { get; init; } = QuestionKind.Text;

    public string? Hint { get; init; }

    /// <summary>How many characters an answer may have.</summary>
    public int Most { get; init; } = 3_000;

    /// <summary>It has to be answered before the referral can be sent.</summary>
    public bool Needed { get; init; }

    /// <summary>When it is asked; always, where there is nothing.</summary>
    public AskedWith? With { get; init; }

    /// <summary>What can be chosen on a day.</summary>
    public Func<PartnershipProtocol, DateOnly, IReadOnlyList<Choice>> Choices { get; init; } = (_, _) => [];

    /// <summary>The name of its field.</summary>
    public string Field => $"Answers[{Id}]";

    /// <summary>It stands under one answer and shows with it.</summary>
    public bool IsUnder(Question other, string answer) => With is { Answers.Count: 1 } with && with.Question == other.Id && with.Answers[0] == answer;

    /// <summary>It stands on the page for itself.</summary>
    public bool StandsAlone => With is not { Answers.Count: 1 };
}

/// <summary>A topic of a referral, which has a page of its own.</summary>
public sealed record ReferralTopic(string Id, string Title, string Lead, IReadOnlyList<Question> Questions);

/// <summary>What a professional is asked. The three domains of the assessment triangle are the child's development, parenting, and the family and where it lives.</summary>
public static class ReferralTopics
{
    public const string FamilyKnows = "family-knows";
    public const string WhyNotTold = "why-not-told";
    public const string HowSafely = "how-safely";
    public const string NotToTell = "not-to-tell";
    public const string CommunicationNeeds = "communication-needs";
    public const string AddressToHide = "address-to-hide";
    public const string Source = "source";
    public const string Reach = "reach";
    public const string Risk = "risk";
    public const string Development = "development-worries";
    private const string Basis = "basis";

    public static ReferralTopic Child { get; } = new("child", "The child", "",
    [
        new(Risk, "What do you fear may happen to this child?", "What you fear may happen") { Needed = true },
        new(Development, "What worries you about how this child is doing?", "What worries you about the child")
        {
            Hint = "Health, learning, feelings and behaviour, who they are, friends and family, how they look after themselves", Needed = true,
        },
        new("development-strengths", "What is going well for this child?", "What is going well"),
        new("voice", "What does this child say?", "What the child says") { Hint = "In their own words, with when and to whom. If you have not asked, say why", Needed = true },
    ]);

    public static ReferralTopic Family { get; } = new("family", "The family", "Who is around the child or the children.",
    [
        new("household", "Who lives with them, and who looks after them?", "Who lives with them")
        {
            Hint = "Names, dates of birth if you know them, and what they are to the children. Say of parents who live elsewhere as well", Needed = true,
        },
        new("involved", "Who else is involved?", "Who else is involved") { Hint = "Other agencies, with the names of those who work with the family and how to reach them" },
    ]);

    public static ReferralTopic Home { get; } = new("home", "Parents and home", "Worries and strengths of the adults and of where the family lives. What is about one child stands with that child.",
    [
        new("parenting-worries", "What worries you about how they are looked after?", "What worries you about how they are looked after")
        {
            Hint = "Care and food, safety, warmth, interest and play, guidance and limits, stability",
        },
        new("parenting-strengths", "What do parents or carers do well?", "What parents or carers do well"),
        new("home-worries", "What worries you about the family and where it lives?", "What worries you about the family")
        {
            Hint = "What the family has been through, relatives, housing, work, money, neighbours and friends",
        },
        new("home-strengths", "What helps the family?", "What helps the family"),
        new("tried", "What have you and others tried, and what came of it?", "What has been tried"),
    ]);

    public static ReferralTopic Telling { get; } = new("telling", "What the family knows", "What you answer here stands above everything else for whoever reaches the family.",
    [
        new(FamilyKnows, "Does the family know that you are writing this?", "Whether the family knows")
        {
            Kind = QuestionKind.Choice, Needed = true, Choices = (_, _) => [new("true", "Yes"), new("false", "No"), new("unknown", "I do not know")],
        },
        new(WhyNotTold, "Why do they not know?", "Why the family does not know")
        {
            Hint = "For example, telling them would put somebody in danger", Most = 2_000, Needed = true, With = new(FamilyKnows, "false"),
        },
        new("family-view", "What does the family say about it?", "What the family says") { With = new(FamilyKnows, "true") },
        new(HowSafely, "How and when is it safe to reach the child and the family?", "How it is safe to reach the family") { Hint = "For example, ring the mother's mobile before 3pm, and leave no message", Most = 500 },
        new(NotToTell, "Who must not be told?", "Who must not be told") { Most = 500 },
        new(CommunicationNeeds, "Language and communication needs", "Language and communication needs") { Hint = "For example, an interpreter for Polish, or British Sign Language", Most = 500 },
        new(AddressToHide, "Is there an address that must be kept hidden?", "The address to keep hidden") { Hint = "Which, and from whom", Most = 500 },
    ]);

    public static ReferralTopic Sharing { get; } = new("sharing", "Why you may share this", "You may always share what is needed to keep a child safe. Consent is one reason among several, and a worry about harm does not wait for it.",
    [
        new(Basis, "On what do you rely?", "On what you rely") { Kind = QuestionKind.Choice, Needed = true, Choices = List(ListIds.SharingBases) },
        new("agreed-to", "What did they agree to?", "What they agreed to") { Kind = QuestionKind.Several, Needed = true, Choices = List(ListIds.ConsentPurposes), With = new(Basis, SharingBases.Consent) },
        new("agreed-by", "Who agreed, and when?", "Who agreed") { Kind = QuestionKind.Line, Most = 300, Needed = true, With = new(Basis, SharingBases.Consent) },
        new("not-asked", "If you did not ask the family to agree, why not?", "Why the family was not asked")
        {
            Hint = "Asking would put the child or somebody else in danger, would harm an investigation, or would lose time that the child has not got", Most = 2_000,
        },
    ]);

    public static ReferralTopic Level { get; } = new("level", "The level of need", "What you see counts. The front door may come to another level, and says why.",
    [
        new("level", "Which level of need do you see?", "The level of need")
        {
            Kind = QuestionKind.Choice, Needed = true,
            Choices = (protocol, day) => [.. protocol.Levels.Where(l => l.Period.Covers(day)).Select(l => new Choice(l.Id, l.Name, l.Summary)), new("not-sure", "I am not sure")],
        },
        new("level-why", "What makes you think so?", "What makes you think so"),
    ]);

    public static ReferralTopic You { get; } = new("you", "You", "",
    [
        new(Source, "Where do you work?", "Where you work")
        {
            Kind = QuestionKind.Choice, Needed = true,
            Choices = (protocol, day) =>
            [
                .. protocol.Lists[ListIds.ReferralSources].ItemsOn(day).Where(i => ReferralSources.IsProfessional(i.Code))
                    .Select(i => new Choice(i.Code, i.Label)),
            ],
        },
        new("part", "What is your part in the children's lives?", "Your part") { Kind = QuestionKind.Line, Hint = "For example, class teacher since September", Most = 300 },
        new(Reach, "How can the front door reach you today?", "How to reach you") { Kind = QuestionKind.Line, Hint = "A telephone number that somebody answers", Most = 200, Needed = true },
    ]);

    /// <summary>The topics of the whole referral, in the order of its task list.</summary>
    public static IReadOnlyList<ReferralTopic> All { get; } = [Family, Home, Telling, Sharing, Level, You];

    private static Func<PartnershipProtocol, DateOnly, IReadOnlyList<Choice>> List(string list) =>
        (protocol, day) => [.. protocol.Lists[list].ItemsOn(day).Select(i => new Choice(i.Code, i.Label))];
}
