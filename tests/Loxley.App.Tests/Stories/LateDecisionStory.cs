using Loxley.App.Kernel.Clocks;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Stories;

/// <summary>A decision comes late: nobody is stopped from making it, somebody says why, and it counts as late all the same.</summary>
[Trait("Category", "Browser")]
public sealed class LateDecisionStory() : Story("A late decision")
{
    private const string Limit = "Decision on a referral";

    [Fact]
    public async Task A_late_decision_is_made_explained_and_counted_as_late()
    {
        var worker = await Town.WorkerAsync();
        var contact = await Town.ContactAsync(worker, await Town.ChildAsync(worker));
        Host.Clock.Pass(TimeSpan.FromDays(7));
        await Town.LookAsync<ClockWatch>();

        var desk = await EnterAsync(worker);
        await desk.FollowAsync("Contacts");
        await desk.GetByRole(AriaRole.Row).Filter(new() { HasText = "Robin Thistlewood" }).GetByText("late").WaitForAsync();
        await Checks.CheckAsync(desk, "the queue with something late");
        await desk.FollowAsync("Robin Thistlewood");
        await desk.SeesAsync($"Late: {Limit}");
        await desk.PressAsync("Take this contact");
        await DecideAsync(desk);
        await ExplainAsync(desk);

        var clock = await Town.ReadAsync(db => db.Clocks.AsNoTracking().SingleAsync(c => c.RecordId == contact && c.LateReason != null));
        (clock.LateAt(Host.Clock.Now), clock.LateReason, clock.LateNote).ShouldBe((true, "many-at-once", "Forty contacts came on Monday."));
        await Checks.FinishAsync();
    }

    private static async Task DecideAsync(IPage desk)
    {
        await desk.PressAsync("Decide");
        await desk.TickAsync("Early help");
        await desk.WriteAsync("Who in the family agrees, and to what?", "The mother, to a family worker");
        await desk.ChooseAsync("Reason", "Early help: Needs that will grow without help");
        await desk.WriteAsync("Why, in your own words", "School has seen it for weeks.");
        await desk.PressAsync("Send to a manager for approval");
        await desk.SeesAsync("Awaiting approval");
    }

    private async Task ExplainAsync(IPage desk)
    {
        await Row(desk).GetByText("late", new() { Exact = false }).First.WaitForAsync();
        await desk.FollowAsync($"Say why {Limit} was late");
        await desk.ArrivesAsync("Say why it was late");
        await desk.PressAsync("Save");
        (await desk.ProblemAsync()).ShouldBe("Choose why it was late");
        await Checks.CheckAsync(desk, "say why");
        await desk.TickAsync("More work arrived than the team could do");
        await desk.WriteAsync("More about it", "Forty contacts came on Monday.");
        await desk.PressAsync("Save");
        await desk.SeesAsync("Lateness explained: More work arrived than the team could do");
        var row = await Row(desk).InnerTextAsync();
        row.ShouldContain("late");
        row.ShouldContain("Explained");
        await Checks.CheckAsync(desk, "explained");
    }

    private static ILocator Row(IPage desk) => desk.GetByRole(AriaRole.Row).Filter(new() { HasText = Limit });
}
