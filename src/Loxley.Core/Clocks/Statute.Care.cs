using static Loxley.Core.Clocks.ClockUnit;
using static Loxley.Core.Clocks.Mark;

namespace Loxley.Core.Clocks;

public static partial class Statute
{
    private static IEnumerable<ClockRule> Care =>
        [.. PlansAndReviews, .. Visits, .. Health, .. LearningAndOversight, .. Placements, .. LeavingCare, .. Adoption];

    private static IEnumerable<ClockRule> PlansAndReviews =>
    [
        Row("care-plan", "Care plan", 10, WorkingDays,
            "Placement starts without a care plan", "Care plan prepared", CarePlanning.At("regulation 4(2)"), V,
            "In court proceedings section 31A of the Children Act 1989 holds instead."),
        Row("placement-plan", "Placement plan", 5, WorkingDays,
            "Placement starts", "Placement plan agreed", CarePlanning.At("regulation 9"), K),
        Row("first-care-review", "First review of a child in care", 20, WorkingDays,
            "Child became looked after", "First review held", CarePlanning.At("regulation 33(1)"), V,
            "The independent reviewing officer may call it earlier. Each new period of care starts it again."),
        Row("second-care-review", "Second review of a child in care", 3, Months,
            "First review held", "Second review held", CarePlanning.At("regulation 33(2)"), V),
        Row("later-care-review", "Later review of a child in care", 6, Months,
            "Previous review held", "Review held", CarePlanning.At("regulation 33(2)"), V,
            "Earlier where the reviewing officer asks, where remand or custody ends, or where accommodation is to end and the "
            + "child does not go home to a parent."),
    ];

    private static IEnumerable<ClockRule> Visits =>
    [
        Row("care-visit-first", "First visit in a placement", 1, Weeks,
            "Placement starts", "Child visited", CarePlanning.At("regulation 28(2)(a)"), V, "Every change of placement starts it again."),
        Row("care-visit-first-year", "Visit in the first year of a placement", 6, Weeks,
            "Last visit", "Child visited", CarePlanning.At("regulation 28(2)(b)"), V),
        Row("care-visit-later", "Visit after the first year of a placement", 6, Weeks,
            "Last visit", "Child visited", CarePlanning.At("regulation 28(2)(c)"), V),
        Row("care-visit-settled", "Visit after the first year, placement meant to last to 18", 3, Months,
            "Last visit", "Child visited", CarePlanning.At("regulation 28(2)(c)"), V),
        Row("care-visit-long-term-foster", "Visit in a long-term foster placement", 6, Months,
            "Last visit", "Child visited", CarePlanning.At("regulation 28, as amended in 2015") with { From = new(2015, 4, 1) }, K,
            "Only where the child, of sufficient age and understanding, agrees."),
        Row("care-visit-special-weekly", "Visit with parents, a connected person or under an interim order, to the first review", 1, Weeks,
            "Placement starts, or last visit", "Child visited", CarePlanning.At("regulation 28(3) and (4)"), V,
            "Placement with parents before an assessment (regulation 19), with a connected person (regulation 24), or living "
            + "with a parent under an interim order; until the first review."),
        Row("care-visit-with-parents", "Visit with parents after the first review", 6, Weeks,
            "First review held, or last visit", "Child visited", CarePlanning.At("regulation 28(3)"), V, "Placement under regulation 19."),
        Row("care-visit-connected-person", "Visit with a connected person or under an interim order after the first review", 4, Weeks,
            "First review held, or last visit", "Child visited", CarePlanning.At("regulation 28(3) and (4)"), V,
            "Placement under regulation 24, or an interim order while living with a parent."),
        Row("care-visit-care-order-first", "First visit to a child living with a parent under a care order", 1, Weeks,
            "Care order made", "Child visited", CarePlanning.At("regulation 28(5)"), V),
        Row("care-visit-care-order", "Visit to a child living with a parent under a care order", 6, Weeks,
            "Last visit", "Child visited", CarePlanning.At("regulation 28(5)"), V),
    ];

    private static IEnumerable<ClockRule> Health =>
    [
        Row("initial-health-assessment", "Initial health assessment", 20, WorkingDays,
            "Child became looked after", "Report available for the first review",
            CarePlanning.At("regulation 7, and Promoting the health and wellbeing of looked-after children (2015)"), K,
            "That it is done before the first review was read; the number of days was not re-read. An assessment in the three "
            + "months before counts."),
        Row("review-health-assessment-under-five", "Review health assessment, under five", 6, Months,
            "Last health assessment", "Health assessment done", CarePlanning.At("regulation 7"), V,
            "The child's age on the day of the assessment decides."),
        Row("review-health-assessment-five-and-over", "Review health assessment, five and over", 12, Months,
            "Last health assessment", "Health assessment done", CarePlanning.At("regulation 7"), V,
            "The child's age on the day of the assessment decides."),
        .. YearlyHealth,
    ];

    private static IEnumerable<ClockRule> YearlyHealth =>
    [
        Row("dental-check", "Dental check of a child in care", 12, Months,
            "31 March before the year", "Teeth checked", CareReturn, V, InCareAYear),
        Row("immunisations", "Immunisations of a child in care", 12, Months,
            "31 March before the year", "Immunisations up to date", CareReturn, V, InCareAYear),
        Row("strengths-and-difficulties", "Strengths and difficulties questionnaire", 12, Months,
            "31 March before the year", "Questionnaire scored", CareReturn, V,
            InCareAYear + " Ages 4 to 16; where there is none, the reason is recorded."),
    ];

    private static IEnumerable<ClockRule> LearningAndOversight =>
    [
        Row("first-education-plan", "First personal education plan", 10, WorkingDays,
            "Child became looked after", "Personal education plan made", EducationInCare, K, "Ready before the first review."),
        Unfixed("later-education-plan", "Review of the personal education plan",
            "Last personal education plan", "Plan reviewed", EducationInCare, K, "Once a school term."),
        Row("reviewing-officer", "Independent reviewing officer appointed", 5, WorkingDays,
            "Child became looked after", "Reviewing officer appointed",
            new("IRO handbook: statutory guidance for independent reviewing officers", "2010", new(2011, 4, 1)), K),
    ];

    private static IEnumerable<ClockRule> Placements =>
    [
        Row("connected-person-approval", "Temporary approval of a connected person", 16, Weeks,
            "Placement starts", "Approval ends", CarePlanning.At("regulation 24"), K),
        Row("connected-person-approval-extension", "Temporary approval of a connected person, extended", 8, Weeks,
            "First approval would end", "Extended approval ends", CarePlanning.At("regulation 25"), K),
        Row("short-break-stay", "One stay in a series of short breaks", 17, CalendarDays,
            "Stay starts", "Stay ends", CarePlanning.At("regulation 48"), V, "Care planning rules are lighter for short breaks."),
        Row("short-breaks-in-a-year", "All short breaks in twelve months", 75, CalendarDays,
            "First stay of the twelve months", "Last stay of the twelve months", CarePlanning.At("regulation 48"), V,
            "A total of days spent, not time elapsed."),
        Row("temporary-placement-hospital", "Temporary placement in hospital (T1)", 6, Weeks,
            "Temporary placement starts", "Child back in the same placement", CareReturn.At("rules 375 to 379"), V),
        Row("temporary-placement-holiday", "Temporary placement while a carer is on holiday (T3)", 3, Weeks,
            "Temporary placement starts", "Child back in the same placement", CareReturn.At("rules 375 to 379"), V,
            "At most twice in twelve months."),
        Row("temporary-placement-other", "Temporary placement for another reason (T4)", 7, CalendarDays,
            "Temporary placement starts", "Child back in the same placement", CareReturn.At("rules 375 to 379"), V),
        Row("secure-accommodation", "Secure accommodation without a court", 72, Hours,
            "Child placed in secure accommodation", "Child released, or a court decides",
            new("Children (Secure Accommodation) Regulations 1991", "1991", new(1991, 10, 14)), K,
            "In all, within any 28 days."),
        Row("return-interview", "Return interview after going missing", 72, Hours,
            "Child found or returned", "Return interview held",
            new("Statutory guidance on children who run away or go missing from home or care", "2014", new(2014, 1, 1)), V,
            "By an independent person. The child may refuse. Another episode may start before the interview; in some places "
            + "one interview covers several. Holds for a child placed from elsewhere."),
    ];

    private static IEnumerable<ClockRule> LeavingCare =>
    [
        Row("pathway-assessment", "Pathway assessment", 3, Months,
            "Sixteenth birthday, or the later day the young person became eligible", "Pathway assessment done",
            CarePlanning.At("regulation 42"), V, "Eligible: looked after for 13 weeks or more since the age of 14."),
        Row("pathway-plan-review", "Review of the pathway plan", 6, Months,
            "Last review", "Pathway plan reviewed", CareLeavers, K),
        Row("pathway-plan-review-after-move", "Review of the pathway plan after a move to unregulated accommodation", 28, CalendarDays,
            "Young person moves", "Pathway plan reviewed", CareLeavers, K),
        Row("personal-adviser-contact", "Contact by the personal adviser", 8, Weeks,
            "Last contact", "Contact made", new("Children Act 1989 guidance, volume 3: transition to adulthood for care leavers", "2015",
                new(2015, 1, 1)), K, "Support lasts to 25 where the young person asks for it."),
        Row("care-leaver-return-before", "Care leaver's return, contact before the birthday", 3, Months,
            "Birthday, 17 to 21", "Contact recorded", CareReturn, K,
            "Counted backwards: contact counts from this long before the birthday. From 22 to 25 the latest contact counts."),
        Row("care-leaver-return-after", "Care leaver's return, contact after the birthday", 1, Months,
            "Birthday, 17 to 21", "Contact recorded", CareReturn, K, "From 22 to 25 the latest contact counts."),
    ];

    private static IEnumerable<ClockRule> Adoption =>
    [
        Row("adoption-decision", "Decision by the adoption decision-maker", 7, WorkingDays,
            "Panel recommends", "Decision made", new("Adoption Agencies Regulations 2005", "as amended to 2026", new(2005, 12, 30)), K),
        Row("adoption-entry-to-placement", "From care to the adoptive family (A1)", 426, CalendarDays,
            "Child entered care", "Child placed with the adoptive family", AdoptionScorecards, K,
            "A threshold of the scorecard. Adoption by the foster carer is adjusted (A10)."),
        Row("adoption-order-to-match", "From placement order to match (A2)", 121, CalendarDays,
            "Placement order made", "Match decided", AdoptionScorecards, K, "A threshold of the scorecard."),
        Row("adopter-approval-stage-one", "Approval of adopters, stage one", 2, Months,
            "Registration of interest accepted", "Stage one ends", AdoptionGuidance, K),
        Row("adopter-approval-stage-two", "Approval of adopters, stage two", 4, Months,
            "Stage two starts", "Decision on approval", AdoptionGuidance, K, "A break of up to six months may lie between the stages."),
    ];

    private const string InCareAYear = "Once in each year to 31 March, for a child looked after for twelve months or more.";

    private static Authority EducationInCare => new(
        "Promoting the education of looked-after children and previously looked-after children", "2018", new(2018, 2, 26));

    private static Authority AdoptionScorecards => new("Adoption scorecards", "thresholds since 2013", new(2013, 4, 1));

    private static Authority AdoptionGuidance => new("Statutory guidance on adoption", "2013", new(2013, 7, 1));
}
