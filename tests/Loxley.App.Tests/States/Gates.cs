using Loxley.App.Tests.Support;
using Microsoft.Playwright;

namespace Loxley.App.Tests.States;

/// <summary>What every page must pass in every state. Each gate gives back what is wrong, so that one run shows it all.</summary>
internal static class Gates
{
    public const int Width = 1280;

    public const int Height = 900;

    private static readonly string Script = File.ReadAllText(Path.Combine(Repository.Root, "tests", "Loxley.App.Tests", "States", "gates.js"));

    private static readonly string Axe = File.ReadAllText(Path.Combine(Repository.Root, "node_modules", "axe-core", "axe.min.js"));

    /// <param name="page">The page as a person has it before them, with scripts.</param>
    /// <param name="bare">The same page in a browser without scripts.</param>
    public static async Task<List<string>> WrongAsync(IPage page, IPage bare) =>
    [
        .. await QuickAsync(page, bare),
        // Still as narrow as the last of those left it.
        .. await AskAsync(page, "accessible"),
        .. await PrintGate.WrongAsync(page),
    ];

    /// <summary>Those that every page passes in every run of the tests.</summary>
    public static async Task<List<string>> QuickAsync(IPage page, IPage bare)
    {
        await bare.EvaluateAsync(Script);
        return
        [
            .. await RefusedAsync(page),
            .. await AskAsync(page, "linked"),
            .. await AskAsync(page, "accessible"),
            .. await BareAsync(page, bare),
            .. await KeyboardAsync(page),
            .. await ForcedAsync(page),
            .. await NarrowAsync(page),
            .. Browser.RecordOf(page).Faults,
        ];
    }

    /// <summary>How a page says what is wrong, and its title and headings.</summary>
    public static async Task<List<string>> RefusedAsync(IPage page)
    {
        await page.EvaluateAsync(Axe);
        await page.EvaluateAsync(Script);
        return [.. await SummaryGate.WrongAsync(page), .. await AskAsync(page, "structure"), .. await AskAsync(page, "told")];
    }

    /// <summary>Puts a question of <c>gates.js</c> to the page.</summary>
    public static Task<string[]> AskAsync(IPage page, string question) => page.EvaluateAsync<string[]>($"gates.{question}()");

    private static async Task<IEnumerable<string>> BareAsync(IPage page, IPage bare)
    {
        var there = (await AskAsync(bare, "lines")).ToHashSet(StringComparer.Ordinal);
        return (await AskAsync(page, "lines")).Where(line => !there.Contains(line)).Select(line => $"is not said without scripts: {line}");
    }

    private static async Task<IEnumerable<string>> KeyboardAsync(IPage page)
    {
        var stops = await page.EvaluateAsync<int>("gates.watch()");
        for (var i = 0; i < stops; i++) await page.Keyboard.PressAsync("Tab");
        var wrong = await AskAsync(page, "keyboard");
        await page.Locator(".govuk-skip-link").FocusAsync();
        await page.Keyboard.PressAsync("Enter");
        return await page.EvaluateAsync<bool>("document.activeElement.id === 'main-content'") ? wrong : [.. wrong, "the first link does not lead to the main content"];
    }

    /// <summary>With the few colours that a reader has chosen for everything.</summary>
    private static async Task<IEnumerable<string>> ForcedAsync(IPage page)
    {
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.Active });
        var wrong = await AskAsync(page, "forced");
        await page.EmulateMediaAsync(new PageEmulateMediaOptions { ForcedColors = ForcedColors.None });
        return wrong;
    }

    /// <summary>Twice as large, 320 pixels wide, and with the spacing that readers may set.</summary>
    private static async Task<IEnumerable<string>> NarrowAsync(IPage page)
    {
        List<string> wrong = [];
        foreach (var width in new[] { 640, 320 })
        {
            await page.SetViewportSizeAsync(width, Height);
            wrong.AddRange((await AskAsync(page, "wide")).Select(w => $"{w} at {width}"));
        }
        await page.EvaluateAsync("gates.space(true)");
        wrong.AddRange((await AskAsync(page, "wide")).Select(w => $"{w} at 320 with wide spacing"));
        await page.EvaluateAsync("gates.space(false)");
        return wrong;
    }
}
