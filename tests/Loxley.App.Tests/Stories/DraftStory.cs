using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Pages;
using Loxley.App.Tests.Support;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Stories;

/// <summary>A worker is called away from a half-written contact and loses nothing of it.</summary>
[Trait("Category", "Browser")]
public sealed class DraftStory() : Story("A draft survives")
{
    private const string Worry = "Hungry three mornings this week.\nWears no coat.";

    [Fact]
    public async Task What_was_kept_is_finished_at_another_browser()
    {
        var worker = await Town.WorkerAsync();
        var child = await Town.ChildAsync(worker);
        var desk = await EnterAsync(worker);
        await GoAsync(desk, $"/children/{child}/contacts/new");
        await desk.WriteAsync("What is the caller worried about?", Worry);
        await desk.WriteAsync("Caller's name", "Carys Dunnock");
        await desk.TickAsync("No");
        await desk.WriteAsync("Why the family does not know", "Not asked yet.");
        await desk.PressAsync("Keep and come back later");
        await desk.ArrivesAsync("My work");
        await desk.Context.CloseAsync();

        var then = Host.Clock.Now;
        Host.Clock.Pass(TimeSpan.FromHours(20));
        var home = await EnterAsync(worker);
        await Checks.CheckAsync(home, "my work with a contact kept");
        await home.FollowAsync("A contact about Robin Thistlewood");
        await home.SeesAsync($"You kept this on {When.Minute(then)}.");
        (await home.WrittenAsync("What is the caller worried about?")).ShouldBe(Worry);
        (await home.WrittenAsync("Caller's name")).ShouldBe("Carys Dunnock");
        (await home.WrittenAsync("Why the family does not know")).ShouldBe("Not asked yet.");
        (await home.WrittenAsync("Time of the contact")).ShouldBe($"{London.Local(then):HH:mm}", "the call was when it was, not when it is finished");
        await home.ChooseAsync("Who the contact came from", "School");
        await home.PressAsync("Record this contact");
        await home.SeesAsync("No: Not asked yet.", $"{When.Minute(then)}, telephone");
        await home.FollowAsync("My work");
        await home.ArrivesAsync("My work");
        await home.SeesNothingOfAsync("Kept to finish later");
        await Checks.FinishAsync();
    }

    [Fact]
    public async Task What_was_written_while_the_sign_in_lapsed_is_sent_again()
    {
        var worker = await Town.WorkerAsync();
        var child = await Town.ChildAsync(worker);
        var desk = await EnterAsync(worker);
        await GoAsync(desk, $"/children/{child}/contacts/new");
        await desk.WriteAsync("What is the caller worried about?", Worry);
        await desk.ChooseAsync("Who the contact came from", "School");
        await desk.TickAsync("Yes");

        Host.Clock.Pass(Sessions.Longest + Sessions.Step);
        await desk.PressAsync("Record this contact");
        await desk.ArrivesAsync("You were signed out");
        await Checks.CheckAsync(desk, "signed out");
        var link = desk.GetByRole(AriaRole.Link, new() { Name = "Sign in (opens in a new tab)" });
        (await link.GetAttributeAsync("target")).ShouldBe("_blank");
        var beside = await desk.Context.NewPageAsync();
        await GoAsync(beside, (await link.GetAttributeAsync("href"))!);
        await SignInAsync(beside, worker);
        await beside.ArrivesAsync("My work");
        await beside.CloseAsync();
        await desk.PressAsync("Send it again");

        await desk.SeesAsync("Waiting", "School");
        (await desk.Locator(".lox-own-lines").InnerTextAsync()).ShouldBe(Worry);
        (await Town.ReadAsync(db => db.Facts.CountAsync(f => f.ChildId == child && f.Name == "ContactReceived"))).ShouldBe(1);
        await Checks.FinishAsync();
    }
}
