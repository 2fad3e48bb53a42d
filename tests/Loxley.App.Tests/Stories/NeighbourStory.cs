using Loxley.App.Modules.FrontDoor;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Stories;

/// <summary>A neighbour without an account tells of a boy at night; the front door finds out who he is and rings back as it was asked to.</summary>
[Trait("Category", "Browser")]
public sealed class NeighbourStory() : Story("A neighbour tells")
{
    [Fact]
    public async Task A_neighbour_tells_and_the_front_door_finds_out_who_the_child_is()
    {
        var worker = await Town.WorkerAsync();
        await Town.ChildAsync(worker, "Robin", "Thistlewood", new DateOnly(2018, 5, 4));
        var home = await OpenAsync(width: 375);
        await TellAsync(home, Checks.CheckAsync);
        await FindAsync(await EnterAsync(worker));
        await LeaveAsync(home);
        await Checks.FinishAsync();
    }

    [Fact]
    public async Task Without_scripts_it_works_as_well()
    {
        var home = await OpenAsync(javaScript: false);
        await TellAsync(home, Checks.KeepAsync);
        await home.RouteAsync("**/weather", route => route.FulfillAsync(new() { Body = "<h1>Rain later</h1>", ContentType = "text/html" }));
        await home.PressAsync("Leave this page now");
        await home.ArrivesAsync("Rain later");
        (await Town.ReadAsync(db => db.Set<Contact>().CountAsync())).ShouldBe(1);
    }

    private async Task TellAsync(IPage home, Func<IPage, string, Task> checkAsync)
    {
        await GoAsync(home, $"/worried/{Town.Partnership.Slug}");
        await home.ArrivesAsync("Tell us that you are worried about a child");
        await checkAsync(home, "the door for everybody");
        await home.PressAsync("Send");
        (await home.ProblemAsync()).ShouldContain("Enter what you are worried about");
        await checkAsync(home, "with nothing in it");
        await home.WriteAsync("What are you worried about?", "He is on the stairs at midnight, and nobody opens.");
        await home.WriteAsync("Child's given name", "Robyn");
        await home.WriteAsync("Child's family name", "Thistelwood");
        await home.TickAsync("Acquaintance, such as a neighbour");
        await home.TickAsync("Yes, you can reach me");
        await home.WriteAsync("Your name", "Ada Linnet");
        await home.WriteAsync("How can we reach you safely?", "0115 496 0999, and leave no message");
        await home.TickAsync("I do not know");
        await home.WriteAsync("Who must not be told?", "The people upstairs");
        await home.PressAsync("Send");
        await home.SeesAsync("Its reference is");
        await home.SeesNothingOfAsync("Thistelwood", "Linnet", "midnight");
        await checkAsync(home, "what a neighbour is told");
    }

    private async Task FindAsync(IPage desk)
    {
        await GoAsync(desk, "/contacts");
        await desk.SeesAsync("Not found on record yet");
        await Checks.CheckAsync(desk, "a queue with a child not found");
        await desk.FollowAsync("Robyn Thistelwood");
        await desk.SeesAsync("Before you reach or tell anybody", "The people upstairs", "0115 496 0999, and leave no message");
        await Checks.CheckAsync(desk, "a contact about a child not found");
        await desk.PressAsync("Say who this child is");
        await desk.ArrivesAsync("Who is this child?");
        await Checks.CheckAsync(desk, "who is this child");
        await desk.TickAsync("Robin Thistlewood, born 4 May 2018");
        await desk.PressAsync("Save");
        await desk.SeesAsync("found to be about this child");
        await desk.PressAsync("Take this contact");
        await desk.PressAsync("Decide");
        await desk.SeesAsync("The people upstairs");
        await Checks.CheckAsync(desk, "a decision with what to heed above it");
    }

    /// <summary>The way out is there on every page, and says to nobody where it leads from.</summary>
    private static async Task LeaveAsync(IPage home)
    {
        await home.RouteAsync("**/weather", route => route.FulfillAsync(new() { Body = "<h1>Rain later</h1>", ContentType = "text/html" }));
        foreach (var _ in Enumerable.Range(0, 3)) await home.Keyboard.PressAsync("Escape");
        await home.ArrivesAsync("Rain later");
        (await home.EvaluateAsync<string>("document.referrer")).ShouldBe("");
    }
}
