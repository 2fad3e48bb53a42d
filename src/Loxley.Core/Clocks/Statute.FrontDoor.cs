namespace Loxley.Core.Clocks;

public static partial class Statute
{
    private const string WorkingTogether = "Working Together to Safeguard Children, chapter 3";
    private const string WorkingTogetherEditions = "2018 and 2023; not yet checked against 2026";
    private static DateOnly WorkingTogetherFrom => new(2018, 7, 4);

    private static IEnumerable<ClockRule> FrontDoor() =>
    [
        new()
        {
            Id = "referral-decision", Name = "Decision on a referral",
            Quantity = 1, Unit = ClockUnit.WorkingDays,
            Starts = "Referral received",
            Stops = "Decision on the next steps recorded and the referrer told",
            StartFacts = ["ContactReceived"], StopFacts = ["DecisionApproved", "CallerTold"], EndFacts = ["CallerCannotBeTold"],
            Source = WorkingTogether, Edition = WorkingTogetherEditions,
            From = WorkingTogetherFrom, Mark = Mark.V,
            Notes = "Holds for an unborn child too, and for a family that moves in. A referral in the evening counts from that "
                + "day; one at a weekend or on a bank holiday counts as if the last working day were day 0.",
        },
    ];
}
