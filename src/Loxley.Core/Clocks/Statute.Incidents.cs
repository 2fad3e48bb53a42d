using static Loxley.Core.Clocks.ClockUnit;
using static Loxley.Core.Clocks.Mark;

namespace Loxley.Core.Clocks;

public static partial class Statute
{
    private static IEnumerable<ClockRule> Incidents => [.. SeriousIncidents, .. Deaths, .. ComplaintStages, .. InformationRights];

    private static IEnumerable<ClockRule> SeriousIncidents =>
    [
        Row("serious-incident-notification", "Serious incident notification", 5, WorkingDays,
            "Authority knows that an incident meets the criteria", "Panel, Ofsted and Department for Education notified",
            new("Children Act 2004, section 16C, and Working Together", "2018 and 2023; not yet checked against 2026",
                new(2018, 7, 4)), V,
            "The authority where it happened notifies, and only the authority submits; all three partners decide. The death of "
            + "a child in care, and of a care leaver to the age of 24, is always notified."),
        Row("rapid-review", "Rapid review", 15, WorkingDays,
            "Serious incident notified", "Rapid review sent to the Panel", WorkingTogether.At("chapter 5"), V,
            "No rapid review without a notification. It falls away where the criteria turn out not to be met."),
        Row("practice-review", "Local child safeguarding practice review", 6, Months,
            "Decision to start a review", "Review published",
            new("Child Safeguarding Practice Review and Relevant Agency (England) Regulations 2018, and Working Together", "2018 and 2023",
                new(2018, 6, 29)), V,
            "Where publishing all of it would do harm, the response or extracts are published. The Panel is told why it is late."),
    ];

    private static IEnumerable<ClockRule> Deaths =>
    [
        Row("child-death-notification", "Notification of a child's death", 48, Hours,
            "Child dies", "Child death overview panel notified", ChildDeath, K, "Within 24 to 48 hours."),
        Row("joint-agency-response", "Joint agency response to a child's death", 24, Hours,
            "Child dies and the criteria are met", "Joint agency response started", ChildDeath, K),
        Row("child-death-review-meeting", "Child death review meeting", 3, Months,
            "Child dies", "Child death review meeting held", ChildDeath, K, "About this long. Waits for an inquest or a criminal case."),
        Row("child-death-panel", "Child death overview panel's review", 6, Weeks,
            "Papers of the child death review meeting received", "Panel reviewed the death", ChildDeath, K,
            "About this long. Waits for an inquest or a criminal case."),
    ];

    private static IEnumerable<ClockRule> ComplaintStages =>
    [
        Row("complaint-stage-one", "Complaint, stage 1", 10, WorkingDays,
            "Complaint received", "Answer given", Complaints, K,
            "These regulations name Boxing Day beside the bank holidays; it is a bank holiday wherever it falls on a weekday."),
        Row("complaint-stage-one-extension", "Complaint, stage 1, complex", 10, WorkingDays,
            "First limit ends", "Answer given", Complaints, K, "Once, where the complaint is complex."),
        Row("complaint-stage-two", "Complaint, stage 2", 25, WorkingDays,
            "Complaint agreed in writing", "Adjudication sent", Complaints, K, "May be extended to 65 working days in all."),
        Row("complaint-stage-two-longest", "Complaint, stage 2, the longest", 65, WorkingDays,
            "Complaint agreed in writing", "Adjudication sent", Complaints, K),
        Row("complaint-stage-three-request", "Request for a review panel", 20, WorkingDays,
            "Stage 2 answer received", "Review panel asked for", Complaints.At("regulations 18 to 20"), K),
        Row("complaint-stage-three-panel", "Complaint, stage 3, panel", 30, WorkingDays,
            "Review panel asked for", "Panel meets", Complaints.At("regulations 18 to 20"), V),
        Row("complaint-stage-three-report", "Complaint, stage 3, panel's report", 5, WorkingDays,
            "Panel meets", "Panel reports", Complaints.At("regulations 18 to 20"), V),
        Row("complaint-stage-three-answer", "Complaint, stage 3, authority's answer", 15, WorkingDays,
            "Panel reports", "Authority answers", Complaints.At("regulations 18 to 20"), V),
    ];

    private static IEnumerable<ClockRule> InformationRights =>
    [
        Row("subject-access-request", "Subject access request", 1, Months,
            "Request received and identity settled", "Request answered", DataProtection, K, "Pauses while the request is being clarified."),
        Row("subject-access-request-extension", "Subject access request, complex", 2, Months,
            "First limit ends", "Request answered", DataProtection, K, "The person is told of it within the first month."),
        Row("data-breach", "Personal data breach", 72, Hours,
            "Breach known", "Information Commissioner told", DataProtection.At("article 33"), K),
        Row("freedom-of-information-request", "Freedom of information request", 20, WorkingDays,
            "Request received", "Request answered", new("Freedom of Information Act 2000", "as amended to 2026", new(2005, 1, 1)), K,
            "A bank holiday anywhere in the United Kingdom is not a working day here; this count knows those of England and "
            + "Wales, so the true day may be later and is never sooner."),
    ];
}
