namespace Loxley.App.Demo;

/// <summary>What people of the city say and write: plain invented sentences, put together by chance; no case is real.</summary>
internal static class CityWords
{
    private static readonly string[] Signs =
    [
        "has come to school hungry most mornings this month", "has missed nine days of school since the holidays",
        "was not brought to the last two appointments", "was seen alone in the street late in the evening",
        "has bruises on one arm and gives different accounts of them", "says there is a lot of shouting at home at night",
        "has worn the same clothes all week and smells of smoke", "was at home when police were called to a row between adults",
        "has become very quiet and no longer joins in", "says nobody is at home until after dark",
        "has been looking after two younger children on school nights", "was found with a new phone and will not say who gave it",
        "has started to stay out until the early hours with older young people", "said that a grown-up threw a plate at the wall",
        "has told a friend of thoughts of self-harm", "has no bed of their own and sleeps on the sofa",
        "has lost weight, and there was little food in the kitchen", "was collected by an adult who was unsteady and smelt of drink",
        "has untreated tooth pain and has not seen a dentist", "has moved three times this year and is not on a doctor's list",
        "went missing for a night and would not say where they had been", "is frightened to go home on Fridays",
        "was seen in a car without a seat and without a belt", "flinches when grown-ups raise their voice",
        "was left with a neighbour who did not know when the parent would be back",
    ];

    private static readonly string[] Details =
    [
        "A parent was spoken to and said that things have been hard since a job was lost.",
        "The home was cold, and the heating meter had run out.",
        "The same was noticed before the holidays and had got better for a while.",
        "There is a baby in the home as well.",
        "A grandparent helps at weekends and is worried too.",
        "The family moved here in the spring and knows few people.",
        "A parent has long been unwell and sees the doctor often.",
        "Nobody has asked the family about it yet.",
        "The school has offered breakfast and a place at the homework club.",
        "A brother or sister at the same school seems well.",
        "An older cousin has moved in and comes and goes at night.",
        "The parents have parted, and the child goes between two homes.",
        "There is help from a family worker, which ends next week.",
        "The child likes football and talks easily to one of the staff.",
        "Rent is owed, and the landlord has written.",
    ];

    private static readonly string[] Asks =
    [
        "The caller asks for advice.", "The caller asks whether the family is known.", "The caller thinks that the family would accept help.",
        "The caller is afraid that it will get worse.", "The caller would like to hear what is decided.",
        "The caller has written down dates and times and can send them.", "The caller can be reached until four.",
        "The caller asks that the family should not be told who rang.",
    ];

    private static readonly string[] WhyNotTold =
    [
        "Telling the family first could put the child at risk", "The family could not be reached before the call",
        "The caller was afraid of what the family would do", "Police asked that the family not be told yet", "The child asked that nobody at home be told",
    ];

    private static readonly Dictionary<string, string[]> Grounds = new(StringComparer.Ordinal)
    {
        ["referral"] =
        [
            "What is described has gone on for weeks and touches the child's safety.", "Several people have seen the same, and the family has not been able to change it.",
            "The child's own words and what was seen fit together.", "Earlier help made a difference that did not last.",
        ],
        ["early-help"] =
        [
            "There is a need and no sign of harm; the family says yes to help.", "Several small worries together need one plan and one person to hold it.",
            "Help at home and at school, begun now, should keep this from growing.", "A parent asked for help and has people to lean on.",
        ],
        ["contact-only"] =
        [
            "Checks with school and health show nothing further.", "The worker who knows the family has been told and will follow it up.",
            "The caller was given advice and is content with it.", "What open services offer meets the need; the caller has the details.",
        ],
    };

    private static readonly Dictionary<string, string> Answers = new(StringComparer.Ordinal)
    {
        ["referral"] = "Thank you. Social care is taking this on. A worker may ring you if there is more that they need to know.",
        ["early-help"] = "Thank you. Help is being offered to the family. Tell us again if things get worse.",
        ["contact-only"] = "Thank you. We have looked at this and spoken to those who know the child. Nothing further is needed from you; tell us again if things get worse.",
    };

    private static readonly string[] Advice =
    [
        "Advice on routines at home, and the number of the parents' helpline.", "The children's centre's open mornings, and its family worker.",
        "The school nurse will ring the family this week.", "Advice on money and food, with the address of the advice centre.",
        "The young people's counselling service, which the young person can ring without being sent.",
    ];

    private static readonly string[] Agreeing = ["The mother, to a family worker", "Both parents, to help with school mornings", "The father, to a first visit", "The grandmother who has care, to somebody to talk to"];

    private static readonly string[] NotAgreeing =
    [
        "The mother is not sure yet. The team manager agrees that a worker calls once and offers again.",
        "The parents could not be reached in time; the school offers it at Monday's meeting, as agreed with the team manager.",
    ];

    private static readonly string[] Weighed =
    [
        "Earlier contacts were read.", "Police, health and school were asked.", "The caller was rung back.", "A manager was spoken to.",
        "The views of the child, as far as they are known, were weighed.", "There are younger children at home, who were thought of too.",
    ];

    private static readonly string[] Returns =
    [
        "Please say what the school answered", "Please add what the child said", "Please look at the two earlier contacts first",
        "The reason and the outcome do not fit together",
    ];

    private static readonly string[] Hows = ["by telephone", "by email to the address given", "by telephone, and a letter followed", "by leaving word as the caller asked"];

    private static readonly (string, string?)[] Latenesses =
    [
        ("waiting-for-agency", "The answer from health came on the second day"), ("many-at-once", null), ("staff-absence", null),
        ("family-not-available", "Three calls on two days were not answered"), ("waiting-for-interpreter", null),
        ("safety-first", "A child in danger came first"), ("late-recording", null),
    ];

    /// <summary>Why something was late: a code of the protocol's list, and more about it.</summary>
    public static (string Reason, string? Note) Lateness(CityRandom random) => random.Pick(Latenesses);

    /// <summary>What a caller is told of an outcome.</summary>
    public static string Answer(string outcome) => Answers[outcome];

    public static string AdviceOrService(CityRandom random) => random.Pick(Advice);

    public static string Agreed(CityRandom random) => random.Pick(Agreeing);

    public static string WithoutAgreement(CityRandom random) => random.Pick(NotAgreeing);

    public static string InWriting(CityRandom random) => random.Pick(Writings);

    public static string How(CityRandom random) => random.Pick(Hows);

    public static string Worry(CityRandom random) =>
        $"The child {random.Pick(Signs)}. {random.Pick(Details)} {random.Pick(Asks)}";

    public static string NotTold(CityRandom random) => random.Pick(WhyNotTold);

    private static readonly string[] Writings = ["by secure email", "by letter, brought to the desk", "on the paper form, sent by email"];

    private static readonly string[] Passed =
    [
        "The school has seen this before and the parents could not be reached. It may be a referral.",
        "The caller was with the child an hour ago and is still worried. Checks are begun.",
        "Second contact this month from another agency. Somebody should look at both together.",
    ];

    public static string Rationale(CityRandom random, string outcome) => $"{random.Pick(Grounds[outcome])} {random.Pick(Weighed)}";

    public static string Return(CityRandom random) => random.Pick(Returns);

    public static string ForSocialWorker(CityRandom random) => random.Pick(Passed);
}
