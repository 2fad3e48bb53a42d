using Loxley.App.Kernel.Access;
using Loxley.App.Modules.FrontDoor;

namespace Loxley.App.Demo;

/// <summary>Contacts that have come as far as a stage and no further: what lies on the desks today, some of it too long.</summary>
internal sealed class CityDesk(ContactPlanner planner, CityCast cast, WorkingHours hours, DateTime now)
{
    /// <summary>How far each has come, how much working time ago it came, and how urgent somebody has said it is.</summary>
    private static readonly (ContactStage Stage, bool SentBack, int Minutes, string? Urgency)[] Lying =
    [
        (ContactStage.Waiting, false, 14, null), (ContactStage.Waiting, false, 43, "red"), (ContactStage.Waiting, false, 96, null), (ContactStage.Waiting, false, 185, "amber"),
        (ContactStage.Waiting, false, 1_240, "green"), (ContactStage.Waiting, false, 1_890, null),
        (ContactStage.ForSocialWorker, false, 75, "red"), (ContactStage.ForSocialWorker, false, 210, "amber"),
        (ContactStage.Taken, false, 55, "amber"), (ContactStage.Taken, false, 130, null), (ContactStage.Taken, false, 320, "green"), (ContactStage.Taken, false, 1_420, null),
        (ContactStage.Taken, true, 560, "amber"),
        (ContactStage.AwaitingApproval, false, 240, "red"), (ContactStage.AwaitingApproval, false, 410, null), (ContactStage.AwaitingApproval, false, 1_530, null),
        (ContactStage.ToTell, false, 290, null), (ContactStage.ToTell, false, 480, null),
    ];

    private static readonly TimeSpan InHand = TimeSpan.FromMinutes(150);

    public IEnumerable<ContactPlan> Plans() => Lying.Select((l, i) => Plan(l.Stage, l.SentBack, TimeSpan.FromMinutes(l.Minutes), l.Urgency, cast.Workers[i % cast.Workers.Count]));

    private ContactPlan Plan(ContactStage stage, bool sentBack, TimeSpan ago, string? urgency, Actor holder)
    {
        var received = hours.Before(now, ago);
        received = received.AddTicks(-(received.Ticks % TimeSpan.TicksPerMinute));
        // What somebody has in hand and leaves lying goes back into the queue.
        DateTime Lately(DateTime at) => at < now - InHand ? now - InHand : at;
        DateTime At(double share, bool happens = true) => happens ? hours.After(received, ago * share) : CityPlan.NotYet;
        var plan = planner.Plan(received);
        return plan with
        {
            Caller = stage == ContactStage.ToTell ? null : plan.Caller,
            Recorder = plan.Worker,
            Worker = stage == ContactStage.ForSocialWorker ? cast.Advisers[0] : stage == ContactStage.Taken ? holder : plan.Worker,
            Urgency = urgency,
            Rated = urgency is null ? null : At(0.42),
            PassedOn = stage == ContactStage.ForSocialWorker ? At(0.55) : null,
            Recorded = At(0.3),
            Confirmed = null,
            Acknowledged = plan.Acknowledged is null ? null : At(0.4),
            Taken = stage == ContactStage.Taken && !sentBack ? Lately(At(0.45)) : At(0.45, stage != ContactStage.Waiting),
            Decided = At(0.6, stage is ContactStage.AwaitingApproval or ContactStage.ToTell || sentBack),
            Returned = sentBack ? Lately(At(0.8)) : null,
            DecidedAgain = sentBack ? CityPlan.NotYet : null,
            Approved = At(0.8, stage == ContactStage.ToTell),
            Told = CityPlan.NotYet,
        };
    }
}
