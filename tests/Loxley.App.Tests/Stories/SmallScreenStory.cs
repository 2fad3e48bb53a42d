using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Stories;

/// <summary>A worker away from the desk takes and decides a contact on a telephone, with the text doubled or as it is.</summary>
[Trait("Category", "Browser")]
public sealed class SmallScreenStory() : Story("A small screen")
{
    [Theory]
    [InlineData(320, 100)]
    [InlineData(640, 200)]
    public async Task A_contact_is_taken_and_decided_without_sideways_scrolling(int width, int text)
    {
        var worker = await Town.WorkerAsync();
        await Town.ContactAsync(worker, await Town.ChildAsync(worker));
        var phone = await OpenAsync(width: width);
        await phone.AddInitScriptAsync($"addEventListener('DOMContentLoaded', () => document.documentElement.style.fontSize = '{text}%')");

        await GoAsync(phone, "/sign-in");
        await FitsAsync("sign in");
        await SignInAsync(phone, worker);
        await phone.ArrivesAsync("My work");
        await FitsAsync("my work");
        if (await phone.Button("Menu").IsVisibleAsync()) await phone.PressAsync("Menu");
        await phone.FollowAsync("Contacts");
        await phone.ArrivesAsync("Contacts");
        await FitsAsync("the queue");
        await phone.FollowAsync("Robin Thistlewood");
        await phone.PressAsync("Take this contact");
        await FitsAsync("the contact");
        await phone.PressAsync("Decide");
        await phone.PressAsync("Send to a manager for approval");
        await phone.Locator(".govuk-error-summary").WaitForAsync();
        await FitsAsync("decide, with nothing said");
        await phone.TickAsync("Referral to social care");
        await phone.ChooseAsync("What is the next step?", "Children's assessment");
        await phone.ChooseAsync("Reason", "Referral to social care: The child may be suffering significant harm");
        await phone.WriteAsync("Why, in your own words", "School has seen it for weeks.");
        await phone.PressAsync("Send to a manager for approval");
        await phone.SeesAsync("Awaiting approval");
        await phone.FollowAsync("Robin Thistlewood");
        await phone.ArrivesAsync("Robin Thistlewood");
        await FitsAsync("the child");
        Browser.RecordOf(phone).Faults.ShouldBeEmpty();

        Task FitsAsync(string page) => Checks.FitsNowAsync(phone, $"{page} at {width} and {text}%");
    }

    [Theory]
    [InlineData(900)]
    [InlineData(1000)]
    public async Task What_stands_around_a_members_page_is_in_one_row_on_a_small_desk(int width)
    {
        var desk = await EnterAsync(await Town.ManagerAsync(), width: width);
        var middles = await desk.EvaluateAsync<double[]>("[...document.querySelectorAll('.lox-account > *')].map(e => e.getBoundingClientRect()).map(r => r.top + r.height / 2)");
        middles.Length.ShouldBe(4);
        (middles.Max() - middles.Min()).ShouldBeLessThan(4);
    }
}
