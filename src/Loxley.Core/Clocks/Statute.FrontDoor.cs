using static Loxley.Core.Clocks.ClockUnit;
using static Loxley.Core.Clocks.Mark;

namespace Loxley.Core.Clocks;

public static partial class Statute
{
    private static IEnumerable<ClockRule> FrontDoor => [.. Referral, .. Protection, .. Orders, .. Court, .. OtherHomes];

    private static IEnumerable<ClockRule> Referral =>
    [
        Row("referral-decision", "Decision on a referral", 1, WorkingDays,
            "Referral received", "Decision on the next steps recorded and the referrer told",
            WorkingTogether.At("chapter 3"), V,
            "Holds for an unborn child too, and for a family that moves in. A referral in the evening counts from that day; one "
            + "at a weekend or on a bank holiday counts as if the last working day were day 0. Where what makes a contact a "
            + "referral arrives on a later day, the limit ends and begins again from that day.")
            with
        {
            StartFacts = ["ContactReceived", "ReferralInformationArrived"], StopFacts = ["DecisionApproved", "CallerTold"],
            EndFacts = ["CallerCannotBeTold", "ReferralInformationArrived"],
        },
        Row("child-and-family-assessment", "Child and family assessment", 45, WorkingDays,
            "Referral received", "Assessment completed and authorised",
            WorkingTogether.At("chapter 3"), V,
            "Counted from the referral, not from allocation or from the start of the assessment. It may run over where the "
            + "reasons are recorded. A new assessment of a child whose case is open counts from what caused it. Local bands "
            + "of 10, 20 or 35 working days are common.")
            with
        {
            StartFacts = ["AssessmentToBeMade"], StopFacts = ["AssessmentFinished"], EndFacts = ["AssessmentNotMade"],
        },
        Unfixed("child-seen-after-referral", "Child seen after a referral",
            "Decision to assess", "Child seen", LocalPractice, K,
            "As soon as the risk asks for it; a partnership sets its own number."),
        Unfixed("strategy-discussion", "Strategy discussion",
            "Reasonable cause to suspect significant harm", "Strategy discussion held", WorkingTogether.At("chapter 3"), K,
            "As soon as possible; locally often the same or the next working day. Social care, police and health at the least "
            + "take part."),
    ];

    private static IEnumerable<ClockRule> Protection =>
    [
        Row("initial-conference", "Initial child protection conference", 15, WorkingDays,
            "Strategy discussion that started the section 47 enquiry", "Initial child protection conference held",
            WorkingTogether.At("chapter 3"), V,
            "Where there were several strategy discussions, the latest counts. Brothers and sisters share a date. Holds for an "
            + "unborn child. A conference is not held at a weekend."),
        Row("transfer-in-conference", "Conference for a child who moves in with a protection plan", 15, WorkingDays,
            "Other authority tells of the move", "Transfer conference held", WorkingTogether.At("chapter 3"), K),
        Row("protection-plan-start", "Start of the child protection plan", 0, CalendarDays,
            "Initial conference decides on a plan", "Child protection plan starts",
            new("Children in need census, rule 2885", "2025-26", new(2018, 4, 1)), V,
            "The plan starts on the day of the conference, and may not end on the day it starts."),
        Row("first-core-group", "First core group", 10, WorkingDays,
            "Initial child protection conference held", "First core group met", WorkingTogether.At("chapter 3"), V,
            "How often it meets afterwards is local: monthly or every six weeks."),
        Row("first-review-conference", "First review conference", 3, Months,
            "Initial child protection conference held", "First review conference held", WorkingTogether.At("chapter 3"), V,
            "Ends early where the plan ends."),
        Row("later-review-conference", "Later review conference", 6, Months,
            "Previous review conference held", "Review conference held", WorkingTogether.At("chapter 3"), V,
            "Ends early where the plan ends. A review is never on or before the day the plan starts."),
        Unfixed("protection-plan-visit", "Visit to a child with a protection plan",
            "Plan starts, or last visit", "Child seen, alone where that is right", LocalPractice, K,
            "Set locally: commonly 10 working days, in some places 15 or 20."),
        Unfixed("child-in-need-review", "Review of a child in need plan",
            "Plan starts, or last review", "Plan reviewed", LocalPractice, K,
            "Set locally: commonly six weeks, then three months."),
    ];

    private static IEnumerable<ClockRule> Orders =>
    [
        Row("emergency-protection-order", "Emergency protection order", 8, CalendarDays,
            "Order made", "Order ends", ChildrenAct.At("section 45"), V,
            "Where the eighth day is a public holiday the court may let it run to noon of the first later day that is not. "
            + "Not re-read: after police protection it counts from the first day of police protection."),
        Row("emergency-protection-order-extension", "Emergency protection order, extended", 7, CalendarDays,
            "First order would end", "Extended order ends", ChildrenAct.At("section 45"), V, "Once only, and up to this limit."),
        Row("police-protection", "Police protection", 72, Hours,
            "Child taken into police protection", "Police protection ends", ChildrenAct.At("section 46"), V,
            "Hours by the clock, through nights, weekends and holidays. It cannot be renewed straight after."),
        Row("child-assessment-order", "Child assessment order", 7, CalendarDays,
            "Start date named in the order", "Order ends", ChildrenAct.At("section 43"), V),
    ];

    private static IEnumerable<ClockRule> Court =>
    [
        Row("care-proceedings", "Care proceedings", 26, Weeks,
            "Application issued", "Final order made",
            ChildrenAct.At("section 32") with { From = new(2014, 4, 22) }, K, "The court may extend it by eight weeks at a time."),
        Row("care-proceedings-extension", "Care proceedings, extended", 8, Weeks,
            "Limit before the extension ends", "Final order made",
            ChildrenAct.At("section 32") with { From = new(2014, 4, 22) }, K, "May be granted more than once."),
        Row("pre-proceedings-meeting", "First pre-proceedings meeting", 7, WorkingDays,
            "Letter before proceedings sent", "First meeting held", PublicLawOutline, K,
            "About this long. Since the Children's Wellbeing and Schools Act 2026 the letter offers a family group "
            + "decision-making meeting, or the reason why not is recorded."),
        Row("pre-proceedings-period", "Pre-proceedings", 16, Weeks,
            "Letter before proceedings sent", "Decision to leave pre-proceedings or to apply to the court", PublicLawOutline, K,
            "Twelve weeks is the aim and sixteen the most."),
    ];

    private static IEnumerable<ClockRule> OtherHomes =>
    [
        Row("staff-allegation", "Allegation against a person who works with children", 1, WorkingDays,
            "Employer knows of the allegation", "Designated officer (LADO) told",
            new("Keeping Children Safe in Education, and Working Together", "2018 and 2023; not yet checked against 2026",
                new(2018, 7, 4)), K),
        Row("private-fostering-notice", "Advance notice of private fostering", 6, Weeks,
            "Day the child is to move in", "Notice given to the authority", PrivateFostering.At("regulation 3"), V,
            "Counted backwards: notice is due at least this long before the day, or at once where the arrangement starts "
            + "sooner. Carers, parents and whoever arranges it each have the duty."),
        Row("private-fostering-first-visit", "First visit to a privately fostered child", 7, WorkingDays,
            "Notice received", "Visit made", PrivateFostering.At("regulations 4 and 7"), K),
        Row("private-fostering-visit-first-year", "Visit in the first year of private fostering", 6, Weeks,
            "Arrangement known to the authority, or last visit", "Child visited and seen alone", PrivateFostering.At("regulation 8"), V,
            "The arrangement counts as begun when the authority knew of it. Extra visits on reasonable request; a written "
            + "report each time."),
        Row("private-fostering-visit-later", "Visit after the first year of private fostering", 12, Weeks,
            "Last visit", "Child visited and seen alone", PrivateFostering.At("regulation 8"), V,
            "Extra visits on reasonable request; a written report each time."),
    ];

    private static Authority PublicLawOutline => new(
        "Public Law Outline and its best practice guidance on pre-proceedings", "2021", new(2021, 3, 1));
}
