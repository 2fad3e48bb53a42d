using Loxley.App.Tests.Support;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Stories;

/// <summary>Somebody comes to a worker's desk in the middle of a sentence: the page goes at once, and comes back as it was.</summary>
[Trait("Category", "Browser")]
public sealed class HiddenPageStory() : Story("A hidden page")
{
    private const string Worry = "Hungry three mornings this week.";

    [Theory]
    [InlineData(true)]
    [InlineData(false)]
    public async Task The_page_is_covered_by_button_or_key_and_comes_back_with_what_was_typed(bool byKey)
    {
        var desk = await WritingAsync(await Town.WorkerAsync());
        var title = await desk.TitleAsync();
        if (byKey)
        {
            await desk.Keyboard.PressAsync("Escape");
            await desk.Keyboard.PressAsync("Escape");
            (await Cover(desk).IsVisibleAsync()).ShouldBeFalse("two presses are no sign");
            await desk.Keyboard.PressAsync("Escape");
        }
        else
        {
            await desk.PressAsync("Hide this page");
        }

        await Cover(desk).WaitForAsync();
        (await desk.TitleAsync()).ShouldBe("Loxley");
        await desk.SeesNothingOfAsync("Thistlewood", "Hungry", "contact");
        (await desk.GetByRole(AriaRole.Textbox).CountAsync()).ShouldBe(0);
        (await Paper.PrintAsync(desk, "hidden")).Text.ShouldNotContain("Thistlewood");
        await desk.Keyboard.PressAsync("Escape");
        (await Cover(desk).IsVisibleAsync()).ShouldBeTrue("one press too many does not show the page");
        await Checks.FitsNowAsync(desk, "hidden");
        await Checks.CheckAsync(desk, "hidden");

        await desk.Keyboard.PressAsync("Enter");
        await Cover(desk).WaitForAsync(new() { State = WaitForSelectorState.Hidden });
        (await desk.TitleAsync()).ShouldBe(title);
        (await desk.WrittenAsync("What is the caller worried about?")).ShouldBe(Worry);
        if (byKey) (await desk.EvaluateAsync<string>("document.activeElement.id")).ShouldBe("Worry");
        await desk.PressAsync("Hide this page");
        await Cover(desk).WaitForAsync();
        await Checks.FinishAsync();
    }

    [Fact]
    public async Task Without_scripts_a_neutral_page_takes_its_place_and_the_way_back_keeps_what_was_typed()
    {
        var desk = await WritingAsync(await Town.WorkerAsync(), javaScript: false);
        await desk.PressAsync("Hide this page");
        await desk.ArrivesAsync("Page hidden");
        await desk.SeesNothingOfAsync("Thistlewood", "Wanda");
        await Checks.KeepAsync(desk, "the neutral page");
        await desk.GoBackAsync();
        await desk.ArrivesAsync("Record a contact");
        (await desk.WrittenAsync("What is the caller worried about?")).ShouldBe(Worry);
        await Checks.FinishAsync();
    }

    private static ILocator Cover(IPage page) => page.GetByRole(AriaRole.Dialog, new() { Name = "Page hidden" });

    /// <summary>A worker who is writing a worry down.</summary>
    private async Task<IPage> WritingAsync(Member worker, bool javaScript = true)
    {
        var child = await Town.ChildAsync(worker);
        var desk = await EnterAsync(worker, javaScript);
        await GoAsync(desk, $"/children/{child}/contacts/new");
        await desk.WriteAsync("What is the caller worried about?", Worry);
        return desk;
    }
}
