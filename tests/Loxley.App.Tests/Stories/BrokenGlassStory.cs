using Loxley.App.Kernel.Pages;
using Loxley.App.Tests.Support;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Stories;

/// <summary>Somebody opens a record without other ground: it is told, reviewed by another, seen in the trail, and it ends.</summary>
[Trait("Category", "Browser")]
public sealed class BrokenGlassStory() : Story("Glass broken")
{
    [Fact]
    public async Task A_record_opened_in_need_is_told_reviewed_and_closed_again()
    {
        var (worker, owner) = (await Town.WorkerAsync(), await Town.ManagerAsync());
        var child = await Town.ChildAsync(owner);
        using (var boss = await Town.EnterAsync(owner))
        {
            await boss.GoAsync($"/children/{child}/restrict");
            await boss.PressAsync("Restrict this record", ("Reason", "A parent works at the front door"));
        }

        var desk = await EnterAsync(worker);
        await BreakAsync(desk, child);
        var chair = await EnterAsync(owner);
        await ReviewAsync(chair);
        await LookAsync(chair, child);
        await CloseAsync(desk, worker, child);
        await Checks.FinishAsync();
    }

    private async Task BreakAsync(IPage desk, Guid child)
    {
        await GoAsync(desk, $"/break-glass/{child}");
        await Checks.CheckAsync(desk, "break the glass");
        await desk.PressAsync("Open this record");
        (await desk.ProblemAsync()).ShouldBe("Choose why you must open this record\nEnter what has happened");
        await desk.TickAsync("A child is missing");
        await desk.WriteAsync("What has happened?", "The police ask for the last address.");
        await desk.PressAsync("Open this record");
        await desk.ArrivesAsync("Robin Thistlewood");
        await desk.SeesAsync("Why you can see this record: Opened it without other ground.", When.Minute(Host.Clock.Now.AddHours(4)));
        await Checks.CheckAsync(desk, "the child, opened");
    }

    private async Task ReviewAsync(IPage chair)
    {
        await chair.FollowAsync("1 message not read yet");
        await chair.GetByRole(AriaRole.Button, new() { Name = "Open message: A record you answer for was opened" }).ClickAsync();
        await chair.ArrivesAsync("Records opened without other ground");
        await chair.SeesAsync("The police ask for the last address.");
        await chair.SeesNothingOfAsync("Thistlewood");
        await Checks.CheckAsync(chair, "to be reviewed");
        await chair.FollowAsync("Wanda Fieldfare");
        await chair.SeesAsync("A child is missing");
        await chair.TickAsync("Yes");
        await chair.WriteAsync("How do you know?", "The police confirmed that they asked.");
        await Checks.CheckAsync(chair, "review");
        await chair.PressAsync("Save");
        await chair.SeesAsync("There is nothing to review.", "Justified: The police confirmed that they asked.");
        await Checks.CheckAsync(chair, "reviewed");
    }

    private async Task LookAsync(IPage chair, Guid child)
    {
        await GoAsync(chair, $"/children/{child}");
        await chair.FollowAsync("Who has looked at this record");
        await chair.ArrivesAsync("Who has looked at this record");
        var look = chair.GetByRole(AriaRole.Row).Filter(new() { HasText = "Wanda Fieldfare" }).Filter(new() { HasText = "View child" });
        (await look.InnerTextAsync()).ShouldContain("Opened it without other ground");
        await Checks.CheckAsync(chair, "who looked");
    }

    private async Task CloseAsync(IPage desk, Member worker, Guid child)
    {
        Host.Clock.Pass(TimeSpan.FromHours(4));
        await GoAsync(desk, $"/children/{child}");
        await desk.ArrivesAsync("Sign in");
        await SignInAsync(desk, worker);
        await desk.ArrivesAsync("Page not found");
    }
}
