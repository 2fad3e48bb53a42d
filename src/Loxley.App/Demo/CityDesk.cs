using Loxley.App.Modules.FrontDoor;

namespace Loxley.App.Demo;

/// <summary>Contacts that have come as far as a stage and no further: what lies on the desks today, some of it too long.</summary>
internal sealed class CityDesk(ContactPlanner planner, WorkingHours hours, DateTime now)
{
    /// <summary>How far each has come, and how much working time ago it came.</summary>
    private static readonly (ContactStage Stage, bool SentBack, int Minutes)[] Lying =
    [
        (ContactStage.Waiting, false, 14), (ContactStage.Waiting, false, 43), (ContactStage.Waiting, false, 96), (ContactStage.Waiting, false, 185),
        (ContactStage.Waiting, false, 1_240), (ContactStage.Waiting, false, 1_890),
        (ContactStage.Taken, false, 55), (ContactStage.Taken, false, 130), (ContactStage.Taken, false, 320), (ContactStage.Taken, false, 1_420),
        (ContactStage.Taken, true, 560),
        (ContactStage.AwaitingApproval, false, 240), (ContactStage.AwaitingApproval, false, 410), (ContactStage.AwaitingApproval, false, 1_530),
        (ContactStage.ToTell, false, 290), (ContactStage.ToTell, false, 480),
    ];

    public IEnumerable<ContactPlan> Plans() => Lying.Select(l => Plan(l.Stage, l.SentBack, TimeSpan.FromMinutes(l.Minutes)));

    private ContactPlan Plan(ContactStage stage, bool sentBack, TimeSpan ago)
    {
        var received = hours.Before(now, ago);
        received = received.AddTicks(-(received.Ticks % TimeSpan.TicksPerMinute));
        DateTime At(double share, bool happens = true) => happens ? hours.After(received, ago * share) : CityPlan.NotYet;
        var plan = planner.Plan(received);
        return plan with
        {
            Caller = stage == ContactStage.ToTell ? null : plan.Caller,
            Recorder = plan.Worker,
            Recorded = At(0.3),
            Acknowledged = plan.Acknowledged is null ? null : At(0.4),
            Taken = At(0.45, stage != ContactStage.Waiting),
            Decided = At(0.6, stage is ContactStage.AwaitingApproval or ContactStage.ToTell || sentBack),
            Returned = sentBack ? At(0.8) : null,
            DecidedAgain = sentBack ? CityPlan.NotYet : null,
            Approved = At(0.8, stage == ContactStage.ToTell),
            Told = CityPlan.NotYet,
        };
    }
}
