using Loxley.App.Tests.Support;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Stories;

/// <summary>A manager sends a decision back, the worker decides again, and nobody approves what they decided themselves.</summary>
[Trait("Category", "Browser")]
public sealed class DecisionReturnedStory() : Story("A decision returned")
{
    [Fact]
    public async Task A_decision_is_sent_back_made_again_approved_and_told()
    {
        var (worker, manager) = (await Town.WorkerAsync(), await Town.ManagerAsync());
        var contact = await Town.ContactAsync(worker, await Town.ChildAsync(worker));
        await Town.DecideAsync(worker, contact, "contact-only", "advice-given");

        var chair = await EnterAsync(manager);
        await chair.FollowAsync("Robin Thistlewood");
        await chair.PressAsync("Send it back");
        await chair.ArrivesAsync("Send the decision back");
        await chair.SeesAsync("Contact only, with advice or a service", "Because of what was said");
        await chair.WriteAsync("What should be looked at again?", "Two brothers were seen at the same school. Ask about them.");
        await chair.PressAsync("Send it back");
        await chair.SeesAsync("Decision sent back: Two brothers");

        var desk = await EnterAsync(worker);
        await desk.SeesAsync("Sent back by a manager");
        await Checks.CheckAsync(desk, "my work with a decision sent back");
        await desk.FollowAsync("Robin Thistlewood");
        await desk.SeesAsync("The decision was sent back: Two brothers were seen at the same school. Ask about them.");
        await DecideAgainAsync(desk);
        await ApproveAsync(chair, contact);
        await TellAsync(desk, contact);
        await Checks.FinishAsync();
    }

    [Fact]
    public async Task Whoever_decided_may_not_approve()
    {
        var (manager, other) = (await Town.ManagerAsync(), await Town.ManagerAsync("Ottilie Siskin"));
        var contact = await Town.ContactAsync(manager, await Town.ChildAsync(manager));
        await Town.DecideAsync(manager, contact);

        var chair = await EnterAsync(manager);
        await GoAsync(chair, $"/contacts/{contact}");
        await chair.SeesAsync("Awaiting approval");
        (await chair.Button("Approve the decision").CountAsync()).ShouldBe(0);
        await GoAsync(chair, $"/contacts/{contact}/approve");
        await chair.PressAsync("Approve");
        (await chair.ProblemAsync()).ShouldBe("Somebody other than the person who decided must approve");
        await Checks.CheckAsync(chair, "one's own decision");

        var beside = await EnterAsync(other);
        await GoAsync(beside, $"/contacts/{contact}");
        await beside.PressAsync("Approve the decision");
        await beside.PressAsync("Approve");
        await beside.SeesAsync("Caller to be told");
        await Checks.FinishAsync();
    }

    private async Task DecideAgainAsync(IPage desk)
    {
        await desk.PressAsync("Decide");
        await desk.ArrivesAsync("Decide what is to be done");
        await desk.SeesAsync("The decision was sent back: Two brothers were seen at the same school. Ask about them.");
        (await desk.GetByLabel("Contact only, with advice or a service").IsCheckedAsync()).ShouldBeTrue("nothing is typed twice");
        (await desk.WrittenAsync("Why, in your own words")).ShouldBe("Because of what was said");
        await Checks.CheckAsync(desk, "decide again");
        await desk.TickAsync("Early help");
        await desk.WriteAsync("Who in the family agrees, and to what?", "The mother, to a family worker");
        await desk.ChooseAsync("Reason", "Early help: Needs that several agencies must meet together");
        await desk.WriteAsync("Why, in your own words", "Because of what was said, and his brothers.");
        await desk.PressAsync("Send to a manager for approval");
        await desk.SeesAsync("Awaiting approval");
        await desk.SeesNothingOfAsync("The decision was sent back: Two");
    }

    private async Task ApproveAsync(IPage chair, Guid contact)
    {
        await GoAsync(chair, $"/contacts/{contact}/approve");
        await chair.SeesAsync("Early help", "Because of what was said, and his brothers.");
        await chair.PressAsync("Approve");
        await chair.SeesAsync("Caller to be told");
    }

    private async Task TellAsync(IPage desk, Guid contact)
    {
        await GoAsync(desk, "/");
        await desk.SeesAsync("Callers to be told");
        await GoAsync(desk, $"/contacts/{contact}/tell");
        await desk.TickAsync("Yes");
        await desk.WriteAsync("How were they told?", "by telephone");
        await Checks.CheckAsync(desk, "tell the caller");
        await desk.PressAsync("Save");
        await desk.SeesAsync("Finished", "The caller was told the outcome: by telephone", "Decision sent back");
    }
}
