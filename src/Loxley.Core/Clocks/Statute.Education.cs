using static Loxley.Core.Clocks.ClockUnit;
using static Loxley.Core.Clocks.Mark;

namespace Loxley.Core.Clocks;

public static partial class Statute
{
    private static IEnumerable<ClockRule> Education => [.. CarePlans, .. ExcludedPupils, .. PenaltyNotices, .. SchoolRoll];

    private static IEnumerable<ClockRule> CarePlans =>
    [
        Row("ehc-assessment-decision", "Decision on an education, health and care needs assessment", 6, Weeks,
            "Request received, or child brought to notice", "Decision notified", SpecialNeeds.At("regulation 5"), V, Exempt),
        Row("ehc-advice", "Advice for an education, health and care needs assessment", 6, Weeks,
            "Authority asks for advice", "Advice given", SpecialNeeds.At("regulation 8"), V, "Not where an appointment was missed."),
        Row("ehc-plan-refused", "Refusal to issue an education, health and care plan", 16, Weeks,
            "Request received", "Refusal notified", SpecialNeeds.At("regulation 10"), K),
        Row("ehc-plan", "Education, health and care plan", 20, Weeks,
            "Request received", "Final plan issued", SpecialNeeds.At("regulation 13"), V, Exempt + " Reported with and without them."),
        Row("ehc-plan-after-tribunal", "Education, health and care plan ordered by the Tribunal", 14, Weeks,
            "Tribunal orders an assessment", "Final plan issued", SpecialNeeds, K, "Other orders have other limits."),
        Row("ehc-draft-plan", "Time for parents to answer on a draft plan", 15, CalendarDays,
            "Draft plan sent", "Parents or young person answered", SpecialNeeds.At("regulation 13"), V, "At least this long."),
        Row("ehc-annual-review", "Annual review of an education, health and care plan", 12, Months,
            "Plan issued, or last review", "Plan reviewed", SpecialNeeds.At("regulations 18 to 22"), K,
            "Before a move between phases of school: 15 February, or 31 March for a move after 16."),
        Row("ehc-review-decision", "Decision after an annual review", 4, Weeks,
            "Review meeting held", "Decision notified", SpecialNeeds.At("regulations 18 to 22"), K),
        Row("ehc-amended-plan", "Amended final plan after an annual review", 12, Weeks,
            "Review meeting held", "Amended final plan issued", SpecialNeeds.At("regulations 18 to 22"), K),
    ];

    private static IEnumerable<ClockRule> ExcludedPupils =>
    [
        Row("exclusion-education", "Education for a suspended or excluded pupil", 6, SchoolDays,
            "First day of the suspension or exclusion", "Education provided", Exclusions, V,
            "The first day of the exclusion is day 1: education starts on the sixth school day. For a child in care the first "
            + "day is good practice."),
        Row("governing-board-review", "Governing board's review of an exclusion", 15, SchoolDays,
            "Notice of the exclusion", "Governing board meets", Exclusions, V,
            "Before a public examination where that can be done. Up to five days in a term no meeting is required."),
        Row("governing-board-review-longer", "Governing board's review of a shorter suspension", 50, SchoolDays,
            "Notice of the suspension", "Governing board meets", Exclusions, V, "In some cases this limit holds instead of 15."),
        Row("review-panel-application", "Application for an independent review panel", 15, SchoolDays,
            "Governing board's decision notified", "Parents apply", Exclusions, K),
        Row("review-panel-hearing", "Independent review panel", 15, SchoolDays,
            "Parents apply", "Panel hears the case", Exclusions, K),
        Unfixed("exclusion-told", "Social worker and virtual school head told of an exclusion",
            "Pupil suspended or excluded", "Social worker and virtual school head told",
            Exclusions with { From = new(2022, 9, 1) }, V, "Without delay."),
        Row("suspension-cap", "Days of suspension in a school year", 45, SchoolDays,
            "School year starts", "School year ends", new("Education Act 2002, section 51A", "as amended to 2026", new(2012, 9, 1)), V,
            "A total of days suspended, not time elapsed."),
    ];

    private static IEnumerable<ClockRule> PenaltyNotices =>
    [
        Unfixed("penalty-notice-threshold", "Absence that leads to a penalty notice",
            "First unauthorised absence", "Threshold met", FormerPenaltyNotices, K, "Set by each authority's own code of conduct."),
        Row("penalty-notice-threshold", "Absence that leads to a penalty notice", 10, SchoolSessions,
            "First unauthorised session of the ten weeks", "Tenth unauthorised session", AttendanceFramework, V,
            "Within any ten school weeks, across terms and years; a school week has at least one session. Any mix of the codes "
            + "G, N, O and U. Where an N is coded again later, the count changes."),
        Row("penalty-notice-reduced", "Penalty notice at the lower rate", 21, CalendarDays,
            "Notice served", "Paid", FormerPenaltyNotices, K, "£60, for each parent and each child."),
        Row("penalty-notice-reduced", "Penalty notice at the lower rate", 21, CalendarDays,
            "Notice served", "Paid", AttendanceFramework, V, "£80, for each parent and each child; for a first notice only."),
        Row("penalty-notice-full", "Penalty notice at the full rate", 28, CalendarDays,
            "Notice served", "Paid", FormerPenaltyNotices, K, "£120, for each parent and each child."),
        Row("penalty-notice-full", "Penalty notice at the full rate", 28, CalendarDays,
            "Notice served", "Paid", AttendanceFramework, V,
            "£160, for each parent and each child. A second notice in three years is £160 from the start; there is no third."),
        Row("penalty-notice-three-years", "Three years in which penalty notices are counted", 36, Months,
            "First notice on or after 19 August 2024", "Three years end", AttendanceFramework, V),
    ];

    private static IEnumerable<ClockRule> SchoolRoll =>
    [
        Row("school-roll-added", "Return on a pupil added to the roll", 5, CalendarDays,
            "Pupil added to the roll", "Authority told", FormerPupilRegistration.At("regulation 12"), K, Starters),
        Row("school-roll-added", "Return on a pupil added to the roll", 5, CalendarDays,
            "Pupil added to the roll", "Authority told", PupilRegistration.At("regulation 13"), V, Starters),
        Row("school-roll-deleted", "Return on a pupil taken off the roll", 0, CalendarDays,
            "Pupil taken off the roll", "Authority told", FormerPupilRegistration.At("regulation 12"), K, NoLater),
        Row("school-roll-deleted", "Return on a pupil taken off the roll", 0, CalendarDays,
            "Pupil taken off the roll", "Authority told", PupilRegistration.At("regulation 13"), V, NoLater),
        Row("continuous-absence-report", "Report of a pupil missing from education", 10, SchoolDays,
            "First day of unexplained absence, or whereabouts unknown", "Authority told",
            FormerPupilRegistration.At("and Children Missing Education guidance"), K, "Ten days without a break."),
        Row("continuous-absence-report", "Report of a pupil missing from education", 10, SchoolDays,
            "First day of unexplained absence, or whereabouts unknown", "Authority told",
            PupilRegistration.At("and Children Missing Education guidance"), K, "Ten days without a break."),
    ];

    private const string Exempt =
        "Exempt where the school was closed for more than four weeks, where the child or parent was away for more than four "
        + "weeks, or in exceptional circumstances.";

    private const string Starters = "Not for pupils who start in the school's youngest class at the usual time.";

    private const string NoLater = "No later than the day of the deletion.";
}
