using Loxley.App.Tests.Support;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Modules.Gallery;

/// <summary>The faults that the borrowed components are known for are not in ours.</summary>
[Trait("Category", "Browser")]
public sealed class BorrowedFaultTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task A_search_has_no_cross_that_a_keyboard_cannot_reach_and_Escape_does_not_empty_it()
    {
        var page = await GalleryAsync();
        var box = page.GetByLabel("Find a record");
        (await box.GetAttributeAsync("type")).ShouldBe("text");
        await box.FocusAsync();
        await page.Keyboard.PressAsync("Escape");
        (await box.InputValueAsync()).ShouldBe("O'Shea");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_sorted_column_says_its_order_to_the_ear_and_shows_it_to_the_eye()
    {
        var page = await GalleryAsync();
        var heads = page.Locator("th:has(.lox-sort)");
        (await heads.EvaluateAllAsync<string[]>("all => all.map(e => e.getAttribute('aria-sort') ?? '')")).ShouldBe(["ascending", ""]);
        (await heads.EvaluateAllAsync<string[]>("all => all.map(e => e.querySelector('[aria-hidden=true]').textContent.trim())")).ShouldBe(["▲", "⬍"]);
        (await page.GetByRole(AriaRole.Columnheader, new() { Name = "Child", Exact = true }).CountAsync()).ShouldBe(1);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_filter_can_be_applied_above_its_fields_and_below_them()
    {
        using var visitor = host.NewVisitor();
        await visitor.GoAsync("/gallery");
        foreach (var options in visitor.Page.QuerySelectorAll(".moj-filter__options"))
        {
            options.FirstElementChild!.TextContent.ShouldBe("Apply filters");
            options.LastElementChild!.TextContent.ShouldBe("Apply filters");
        }
    }

    [Fact]
    public async Task The_box_that_chooses_all_says_that_it_chooses_this_page_and_does()
    {
        var page = await GalleryAsync();
        await page.GetByLabel("Select all on this page").CheckAsync(new() { Force = true });
        (await page.Locator("[name=row]:checked").CountAsync()).ShouldBe(2);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Side_navigation_stacks_on_a_small_screen()
    {
        var page = await GalleryAsync(width: 320);
        (await page.Locator(".moj-side-navigation").EvaluateAsync<bool>("e => e.scrollWidth <= e.clientWidth")).ShouldBeTrue();
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Menus_and_calendars_open_by_keyboard_and_pass_every_check_while_open()
    {
        using var checks = new PageChecks("Gallery with menus open");
        var page = await GalleryAsync();
        await page.GetByRole(AriaRole.Button, new() { Name = "Change the record" }).PressAsync("Enter");
        await page.GetByRole(AriaRole.Link, new() { Name = "Record a visit" }).Or(page.GetByRole(AriaRole.Button, new() { Name = "Record a visit" })).WaitForAsync();
        await checks.CheckAsync(page, "a menu open");
        await page.GetByRole(AriaRole.Button, new() { Name = "Choose date" }).First.PressAsync("Enter");
        await page.GetByRole(AriaRole.Dialog).WaitForAsync();
        await checks.CheckAsync(page, "a calendar open");
        await page.GetByRole(AriaRole.Button, new() { Name = "Thursday 21 May 2026" }).ClickAsync();
        (await page.GetByLabel("Day of the visit").InputValueAsync()).ShouldBe("21/5/2026");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_long_list_is_chosen_from_by_typing_and_words_that_are_no_choice_choose_nothing()
    {
        using var checks = new PageChecks("Gallery with a long list open");
        var page = await GalleryAsync();
        var box = page.GetByRole(AriaRole.Combobox, new() { Name = "School of a long list" });
        var sent = page.Locator("select[name=long]");
        (await page.Locator($"#{await box.GetAttributeAsync("aria-describedby")}").TextContentAsync())!.ShouldStartWith("Where the child is on roll Type a part of it");
        await box.FillAsync("beck");
        await page.Locator(".autocomplete__option", new() { HasText = "Beck Road Academy" }).WaitForAsync();
        await checks.CheckAsync(page, "a list open");
        await box.PressAsync("ArrowDown");
        await page.Keyboard.PressAsync("Enter");
        (await sent.InputValueAsync()).ShouldBe("2");
        await box.FillAsync("no such school");
        await page.GetByText("Nothing in the list has this in it", new() { Exact = true }).WaitForAsync();
        await page.Keyboard.PressAsync("Tab");
        (await sent.InputValueAsync()).ShouldBeEmpty();
        await page.Context.CloseAsync();
    }

    private async Task<IPage> GalleryAsync(int width = 1280)
    {
        var page = await Browser.NewPageAsync(width: width);
        await page.GotoAsync(host.At("/gallery"));
        return page;
    }
}
