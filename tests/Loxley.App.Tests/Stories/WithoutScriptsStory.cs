using Loxley.App.Tests.Support;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Stories;

/// <summary>Three people whose browsers run no scripts take a worry from the telephone to the caller's answer.</summary>
[Trait("Category", "Browser")]
public sealed class WithoutScriptsStory() : Story("Without scripts")
{
    [Fact]
    public async Task A_worry_is_recorded_decided_approved_and_answered_without_scripts()
    {
        var (worker, manager, caller) = (await Town.WorkerAsync(), await Town.ManagerAsync(), await Town.CallerAsync());

        var desk = await EnterAsync(worker, javaScript: false);
        await RecordAsync(desk, caller);
        await DecideAsync(desk);
        var chair = await EnterAsync(manager, javaScript: false);
        await chair.FollowAsync("Robin Thistlewood");
        await chair.PressAsync("Approve the decision");
        await chair.ArrivesAsync("Approve the decision");
        await chair.PressAsync("Approve");
        await chair.SeesAsync("Caller to be told", "The caller was told the outcome: by message in Loxley");
        await RingAsync(await EnterAsync(worker, javaScript: false));

        var school = await EnterAsync(caller, javaScript: false);
        await school.FollowAsync("3 messages not read yet");
        await Checks.KeepAsync(school, "messages");
        await school.GetByRole(AriaRole.Button, new() { Name = "Open message: There is an answer" }).ClickAsync();
        await school.SeesAsync("Decided: Early help.");
        await Checks.KeepAsync(school, "the answer");
        await school.PressAsync("Sign out");
        await school.ArrivesAsync("Sign in");
        await Checks.FinishAsync();
    }

    /// <summary>The school hears as well from a person that this did not become a referral.</summary>
    private async Task RingAsync(IPage desk)
    {
        await GoAsync(desk, "/");
        await desk.SeesAsync("Callers to be told");
        await desk.FollowAsync("Robin Thistlewood");
        await desk.PressAsync("Tell the caller");
        await desk.TickAsync("Yes");
        await desk.WriteAsync("How were they told?", "by telephone");
        await desk.TickAsync("Somebody spoke with them, in person or by telephone");
        await desk.PressAsync("Save");
        await desk.SeesAsync("Finished", "The professional was told in person or by telephone");
    }

    private async Task RecordAsync(IPage desk, Member caller)
    {
        await desk.WriteAsync("Search for a person", "Robin Thistlewood");
        await desk.Keyboard.PressAsync("Enter");
        await desk.SeesAsync("Nobody found");
        await desk.PressAsync("Record a new child");
        await desk.WriteAsync("Given name", "Robin");
        await desk.WriteAsync("Family name", "Thistlewood");
        await desk.PressAsync("Record this child");
        await desk.ArrivesAsync("Robin Thistlewood");
        await desk.PressAsync("Record a contact");
        await desk.ArrivesAsync("Record a contact");
        (await desk.GetByLabel("Why the family does not know").IsVisibleAsync()).ShouldBeTrue("what a choice asks for is there without scripts");
        await Checks.KeepAsync(desk, "record a contact");
        await desk.PressAsync("Record this contact");
        (await desk.ProblemAsync()).ShouldContain("Choose who the contact came from");
        await Checks.KeepAsync(desk, "a contact with nothing in it");
        await desk.WriteAsync("What is the caller worried about?", "Hungry three mornings this week.");
        await desk.ChooseAsync("Who the contact came from", "School");
        await desk.WriteAsync("Email address the caller signs in to Loxley with", caller.Email);
        await desk.TickAsync("Yes");
        await desk.PressAsync("Record this contact");
        await desk.SeesAsync("Hungry three mornings this week.", "By message in Loxley");
    }

    private async Task DecideAsync(IPage desk)
    {
        await desk.PressAsync("Take this contact");
        await desk.PressAsync("Tell the caller it arrived");
        await desk.PressAsync("Send the message");
        await desk.PressAsync("Decide");
        await desk.ArrivesAsync("Decide what is to be done");
        await desk.GetByText("The worry", new() { Exact = true }).ClickAsync();
        await desk.SeesAsync("Hungry three mornings this week.");
        await desk.TickAsync("Early help");
        await desk.WriteAsync("Who in the family agrees, and to what?", "The mother, to a family worker");
        await desk.ChooseAsync("Reason", "Early help: Needs that will grow without help");
        await desk.WriteAsync("Why, in your own words", "School has seen it for weeks.");
        await desk.WriteAsync("What the caller is told", "Thank you. Help is offered to the family.");
        await Checks.KeepAsync(desk, "decide");
        await desk.PressAsync("Send to a manager for approval");
        await desk.SeesAsync("Awaiting approval");
        await desk.PressAsync("Sign out");
        await desk.ArrivesAsync("Sign in");
    }
}
