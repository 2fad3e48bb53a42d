using Loxley.App.Tests.Support;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Stories;

/// <summary>A child's record is closed to colleagues: they are told whom to ask, and a new worry reaches the one who answers for it.</summary>
[Trait("Category", "Browser")]
public sealed class RestrictedStory() : Story("A restricted child")
{
    [Fact]
    public async Task Colleagues_are_told_whom_to_ask_and_the_owner_gets_the_new_worry()
    {
        var (worker, manager) = (await Town.WorkerAsync(), await Town.ManagerAsync());
        var child = await Town.ChildAsync(worker, "Merle", "Thrushcross");
        var contact = await Town.ContactAsync(worker, child);

        var chair = await EnterAsync(manager);
        await RestrictAsync(chair, child);
        var desk = await EnterAsync(worker);
        await FindNothingAsync(desk, child, contact);
        await PassOnAsync(desk);
        await ReadNewWorryAsync(chair);
        await Checks.FinishAsync();
    }

    private async Task RestrictAsync(IPage chair, Guid child)
    {
        await GoAsync(chair, $"/children/{child}");
        await chair.PressAsync("Restrict this record");
        await chair.ArrivesAsync("Restrict this record");
        await Checks.CheckAsync(chair, "restrict");
        await chair.WriteAsync("Why must it be restricted?", "A parent works at the front door");
        await chair.PressAsync("Restrict this record");
        await chair.ArrivesAsync("Merle Thrushcross");
        await chair.SeesAsync("Why you can see this record: Answers for this restricted record.", "Magnus Redwing, Nottingham City Council");
        await Checks.CheckAsync(chair, "the child, restricted");
    }

    private async Task FindNothingAsync(IPage desk, Guid child, Guid contact)
    {
        foreach (var path in new[] { $"/children/{child}", $"/contacts/{contact}" })
        {
            (await GoAsync(desk, path))!.Status.ShouldBe(404);
            await desk.SeesNothingOfAsync("Thrushcross", "Often hungry");
        }
        await GoAsync(desk, "/contacts");
        await desk.SeesAsync("There are no contacts here.");
        await desk.WriteAsync("Search for a person", "Merle Thrushcross");
        await desk.Keyboard.PressAsync("Enter");
        await desk.SeesAsync("Nobody found", "A record that you may not see may match. Ask Magnus Redwing.");
        await desk.SeesNothingOfAsync("Thrushcross");
        await Checks.CheckAsync(desk, "told whom to ask");
    }

    private async Task PassOnAsync(IPage desk)
    {
        await desk.FollowAsync("pass it on without opening the record");
        await desk.ArrivesAsync("Pass on a worry");
        await desk.SeesAsync("What you write here goes to Magnus Redwing");
        await Checks.CheckAsync(desk, "pass on");
        await desk.WriteAsync("What is the caller worried about?", "Shouting next door, and a child crying.");
        await desk.ChooseAsync("Who the contact came from", "Acquaintance, such as a neighbour");
        await desk.TickAsync("No");
        await desk.WriteAsync("Why the family does not know", "The neighbour is afraid.");
        await desk.PressAsync("Pass this worry on");
        await desk.ArrivesAsync("Worry passed on");
        await desk.SeesNothingOfAsync("Thrushcross", "Shouting");
        await Checks.CheckAsync(desk, "passed on");
    }

    private async Task ReadNewWorryAsync(IPage chair)
    {
        await GoAsync(chair, "/messages");
        await Checks.CheckAsync(chair, "the owner's messages");
        await chair.SeesNothingOfAsync("Thrushcross", "Shouting");
        await chair.GetByRole(AriaRole.Button, new() { Name = "Open message: There is a new worry about a record you answer for" }).ClickAsync();
        await chair.SeesAsync("Shouting next door, and a child crying.");
        await chair.Button("Take this contact").WaitForAsync();
    }
}
