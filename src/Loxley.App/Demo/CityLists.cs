namespace Loxley.App.Demo;

/// <summary>How often the choices of the protocol's lists come in the city.</summary>
internal static class CityLists
{
    private static readonly (string, int)[] Languages =
    [
        ("english", 70), ("urdu", 5), ("polish", 4), ("romanian", 4), ("arabic", 4), ("kurdish", 3), ("punjabi", 2), ("somali", 2),
        ("slovak", 1), ("pashto", 1), ("portuguese", 1), ("tigrinya", 1), ("ukrainian", 1), ("bsl", 1),
    ];

    private static readonly (string, int)[] Ethnicities =
    [
        ("WBRI", 48), ("APKN", 10), ("BAFR", 7), ("MWBC", 7), ("WOTH", 7), ("OOTH", 4), ("AOTH", 3), ("AIND", 3), ("BCRB", 3),
        ("MOTH", 3), ("BOTH", 2), ("MWBA", 1), ("MWAS", 1), ("ABAN", 1),
    ];

    private static readonly (string, int)[] Needs =
    [
        ("none", 6), ("signs-and-symbols", 2), ("speech-aid", 1), ("easy-read", 1), ("sign-language", 1), ("someone-to-help", 2),
    ];

    /// <summary>Who is worried: the source's code, how often, and what callers of that source are to the child.</summary>
    private static readonly ((string Source, string Relation) Value, int Weight)[] Sources =
    [
        (("6", "professional-new"), 290), (("2A", "professional"), 210), (("3E", "professional-new"), 60), (("3F", "professional"), 60),
        (("3B", "professional"), 50), (("3A", "professional"), 30), (("3C", "professional"), 20), (("1A", "other-relative"), 60),
        (("1A", "parent"), 40), (("1A", "grandparent"), 20), (("1B", "neighbour"), 40), (("9", "not-said"), 40), (("5D", "professional"), 40),
        (("5B", "professional"), 25), (("4", "professional"), 25), (("5C", "professional"), 30), (("2B", "professional"), 30),
        (("7", "professional-new"), 20), (("1C", "child"), 10),
    ];

    public static string Language(CityRandom random) => random.Pick(Languages);

    public static string Ethnicity(CityRandom random) => random.Pick(Ethnicities);

    public static string Need(CityRandom random) => random.Pick(Needs);

    public static (string Source, string Relation) Caller(CityRandom random) => random.Pick(Sources);

    public static string Method(CityRandom random, string source, string relation) => source switch
    {
        "6" => random.Pick<string>([("police-notice", 75), ("telephone", 15), ("email", 10)]),
        "9" => "telephone",
        "1C" => random.Pick<string>([("telephone", 50), ("online", 30), ("in-person", 20)]),
        _ when relation.StartsWith("professional", StringComparison.Ordinal) => random.Pick<string>([("online", 40), ("telephone", 30), ("email", 30)]),
        _ => random.Pick<string>([("telephone", 75), ("online", 15), ("in-person", 6), ("letter", 4)]),
    };

    /// <summary>What becomes of a contact of the live tail.</summary>
    public static string Outcome(CityRandom random) => random.Pick<string>([("contact-only", 58), ("early-help", 24), ("referral", 18)]);

    /// <summary>What social care does next about a referral.</summary>
    public static string NextStep(CityRandom random, string reason) => reason == "significant-harm"
        ? random.Pick<string>([("strategy-discussion", 35), ("childrens-assessment", 65)])
        : random.Pick<string>([("childrens-assessment", 88), ("no-further-action", 12)]);

    /// <summary>A reason that belongs to an outcome.</summary>
    public static string Reason(CityRandom random, string outcome) => outcome switch
    {
        "referral" => random.Pick<string>(
        [
            ("child-in-need", 42), ("significant-harm", 34), ("early-help-not-enough", 12), ("consent-refused-worry-grows", 7), ("disabled-child", 5),
        ]),
        "early-help" => random.Pick<string>([("needs-several-agencies", 50), ("needs-growing", 40), ("step-down", 10)]),
        _ => random.Pick<string>(
        [
            ("advice-given", 42), ("needs-met-universal", 33), ("no-evidence", 18), ("not-resident", 7),
        ]),
    };
}
