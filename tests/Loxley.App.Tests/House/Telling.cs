using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.People;

namespace Loxley.App.Tests.House;

/// <summary>The words in which a full town is told, and how much of everything it holds.</summary>
internal sealed record Telling
{
    /// <summary>More than one of everything on a list, so that a question for each row shows; with none the town is empty.</summary>
    public int Several { get; init; } = 3;

    public PersonDetails Child { get; init; } = new() { FamilyName = "Thistlewood" };

    public string MemberFamilyName { get; init; } = "Fieldfare";

    public string Worry { get; init; } = "Often hungry at school";

    public string Reason { get; init; } = "A child alone";

    public Func<ContactDetails, ContactDetails> Contact { get; init; } = c => c;

    public static Telling Empty { get; } = new() { Several = 0 };

    /// <summary>The longest names and texts that people bring, and more rows than a page holds.</summary>
    public static Telling Long { get; } = new()
    {
        Several = 12,
        MemberFamilyName = Unbroken("Fieldfare"),
        Child = new PersonDetails
        {
            FamilyName = Unbroken("Thistlewood"),
            BornOn = new DateOnly(2014, 12, 31),
            Sex = "F",
            Address = string.Join('\n', Enumerable.Repeat("Flat 27, The Old Carriage Works, Lower Riverside Promenade", 4)),
            Postcode = "LX1 1AA",
        },
        Worry = Text(4_000),
        Reason = Text(900),
        Contact = c => c with
        {
            CallerName = $"Marigold {Unbroken("Nightingale")}",
            CallerReach = "0115 496 0000 after six, or marigold.the.longest.address.that.anybody.has.ever.had@somewhere.example, and never at home",
            FamilyKnows = false,
            WhyNotTold = Text(900),
        },
    };

    public string Member(string given) => $"{given} {MemberFamilyName}";

    /// <summary>A name of sixty letters without a place to break it.</summary>
    public static string Unbroken(string name) => string.Concat(Enumerable.Repeat(name, 7))[..60];

    /// <summary>Paragraphs up to a length, with an address in them that does not break.</summary>
    public static string Text(int length)
    {
        var paragraph = $"Seen on Tuesday outside the school gate without a coat. Asked twice, said that all was well.\nhttps://school.example/{new string('a', 90)}\n\n";
        return string.Concat(Enumerable.Repeat(paragraph, (length / paragraph.Length) + 1))[..length].Trim();
    }
}
