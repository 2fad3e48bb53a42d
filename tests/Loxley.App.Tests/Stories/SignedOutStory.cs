using Loxley.App.Kernel.Access;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Stories;

/// <summary>A worker writes for a long time: the page says in time that the sign-in ends, and what was written is not lost.</summary>
[Trait("Category", "Browser")]
public sealed class SignedOutStory() : Story("Signed out in time")
{
    private const string Worry = "Two pages, written while somebody wept.";

    [Fact]
    public async Task The_page_says_in_time_that_the_sign_in_ends_and_keeps_what_was_typed()
    {
        var worker = await Town.WorkerAsync();
        var child = await Town.ChildAsync(worker);
        var desk = await AtDeskAsync(worker);
        await GoAsync(desk, $"/children/{child}/contacts/new");
        await desk.WriteAsync("What is the caller worried about?", Worry);
        (await Banner(desk).InnerTextAsync()).ShouldBeEmpty();

        await PassAsync(desk, TimeSpan.FromMinutes(25));
        await SaysAsync(desk, "You will be signed out at ");
        await Checks.CheckAsync(desk, "about to be signed out");
        await desk.PressAsync("Stay signed in");
        await Assertions.Expect(Banner(desk)).ToBeEmptyAsync();
        (await desk.WrittenAsync("What is the caller worried about?")).ShouldBe(Worry);

        await PassAsync(desk, TimeSpan.FromMinutes(25));
        await SaysAsync(desk, "You will be signed out at ");
        await PassAsync(desk, Sessions.Idle + Sessions.Step - TimeSpan.FromMinutes(25));
        await SaysAsync(desk, "You were signed out. What you typed is still on this page.");
        await Checks.CheckAsync(desk, "signed out with words on the page");
        var beside = await desk.Context.NewPageAsync();
        await GoAsync(beside, (await desk.GetByRole(AriaRole.Link, new() { Name = "Sign in (opens in a new tab)" }).GetAttributeAsync("href"))!);
        await SignInAsync(beside, worker);
        await beside.ArrivesAsync("My work");
        await beside.CloseAsync();

        await desk.ChooseAsync("Who the contact came from", "School");
        await desk.TickAsync("Yes");
        await desk.PressAsync("Record this contact");
        await desk.SeesAsync("Waiting", "School");
        (await Town.ReadAsync(db => db.Facts.CountAsync(f => f.ChildId == child && f.Name == "ContactReceived"))).ShouldBe(1);
        await Checks.FinishAsync();
    }

    [Fact]
    public async Task A_page_on_which_nothing_was_typed_gives_way_to_the_door_and_comes_back()
    {
        var worker = await Town.WorkerAsync();
        var desk = await AtDeskAsync(worker);
        await GoAsync(desk, "/contacts?stage=Taken");
        await PassAsync(desk, TimeSpan.FromMinutes(25));
        await PassAsync(desk, TimeSpan.FromMinutes(6));
        await desk.ArrivesAsync("Sign in");
        await SignInAsync(desk, worker);

        await desk.ArrivesAsync("Contacts");
        new Uri(desk.Url).PathAndQuery.ShouldBe("/contacts?stage=Taken");
        await Checks.FinishAsync();
    }

    private async Task<IPage> AtDeskAsync(Member worker)
    {
        var desk = await OpenAsync();
        await desk.Clock.InstallAsync(new() { TimeDate = Host.Clock.Now });
        await GoAsync(desk, "/sign-in");
        await SignInAsync(desk, worker);
        await desk.ArrivesAsync("My work");
        return desk;
    }

    /// <summary>The clocks of the browser and of the host go on together.</summary>
    private async Task PassAsync(IPage desk, TimeSpan time)
    {
        Host.Clock.Pass(time);
        await desk.Clock.FastForwardAsync((long)time.TotalMilliseconds);
    }

    private static Task SaysAsync(IPage desk, string sentence) => Assertions.Expect(Banner(desk)).ToContainTextAsync(sentence, new() { Timeout = 180_000 });

    private static ILocator Banner(IPage desk) => desk.Locator(".lox-timeout");
}
