using Microsoft.Playwright;

namespace Loxley.App.Tests.Support;

/// <summary>What a person does on a page and looks for on it, in the words of the page.</summary>
internal static class PageSteps
{
    public static Task PressAsync(this IPage page, string button) => page.Button(button).ClickAsync();

    /// <summary>Follows the first link with these words: the menu and the breadcrumbs may lead to the same place.</summary>
    public static Task FollowAsync(this IPage page, string link) => page.GetByRole(AriaRole.Link, new() { Name = link, Exact = true }).First.ClickAsync();

    public static Task WriteAsync(this IPage page, string label, string text) => page.GetByLabel(label, new() { Exact = true }).FillAsync(text);

    public static Task TickAsync(this IPage page, string label) => page.GetByLabel(label, new() { Exact = true }).CheckAsync();

    public static Task ChooseAsync(this IPage page, string label, string choice) =>
        page.GetByLabel(label, new() { Exact = true }).SelectOptionAsync(new SelectOptionValue { Label = choice });

    public static ILocator Button(this IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true });

    /// <summary>Waits until the page with this heading is there.</summary>
    public static Task ArrivesAsync(this IPage page, string heading) =>
        page.GetByRole(AriaRole.Heading, new() { Name = heading, Level = 1, Exact = true }).WaitForAsync();

    /// <summary>Every text can be seen in the main part of the page, at once or as soon as the page is there.</summary>
    public static async Task SeesAsync(this IPage page, params string[] texts)
    {
        foreach (var text in texts) await page.Locator("main").GetByText(text).First.WaitForAsync();
    }

    /// <summary>None of the texts is anywhere on the page that is there.</summary>
    public static async Task SeesNothingOfAsync(this IPage page, params string[] texts)
    {
        var all = await page.Locator("body").InnerTextAsync();
        foreach (var text in texts) all.ShouldNotContain(text, Case.Insensitive);
    }

    /// <summary>What is written in a field.</summary>
    public static Task<string> WrittenAsync(this IPage page, string label) => page.GetByLabel(label, new() { Exact = true }).InputValueAsync();

    /// <summary>What the error summary says.</summary>
    public static async Task<string> ProblemAsync(this IPage page) => await page.Locator(".govuk-error-summary__list").InnerTextAsync();
}
