using Deque.AxeCore.Commons;
using Deque.AxeCore.Playwright;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Support;

/// <summary>What every page must pass, wherever a story meets it. The HTML is checked at the story's end.</summary>
internal sealed class PageChecks(string story) : IDisposable
{
    private const string TooWide = """
        () => {
          const width = document.documentElement.clientWidth;
          if (document.documentElement.scrollWidth <= width) return [];
          return [...document.body.querySelectorAll('*')].filter(e => e.getBoundingClientRect().right > width + 1)
            .slice(0, 5).map(e => e.outerHTML.slice(0, 120));
        }
        """;

    private static readonly AxeRunOptions Rules = new()
    {
        RunOnly = new RunOnlyOptions { Type = "tag", Values = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"] },
    };

    private readonly HtmlValidator html = new();
    private int pictures;

    /// <summary>Keeps the page as it was sent, to be checked as HTML at the end: for a browser without scripts, or a page met before.</summary>
    public async Task KeepAsync(IPage page, string name)
    {
        var record = Browser.RecordOf(page);
        await html.AddAsync(name, await record.Document!.TextAsync());
        await PictureAsync(page, name);
        record.Faults.ShouldBeEmpty($"{story}, {name}");
    }

    /// <summary>Nothing on the page as it stands is wider than the screen.</summary>
    public async Task FitsNowAsync(IPage page, string name)
    {
        await PictureAsync(page, name);
        (await page.EvaluateAsync<string[]>(TooWide)).ShouldBeEmpty($"{story}, {name}");
    }

    /// <summary>Checks the page as it stands: WCAG 2.2 AA, no fault in the browser, no sideways scroll on a narrow screen.</summary>
    public async Task CheckAsync(IPage page, string name)
    {
        var record = Browser.RecordOf(page);
        await html.AddAsync(name, await record.Document!.TextAsync());
        await PictureAsync(page, name);
        await AccessibleAsync(page, name);
        await FitsAsync(page, name);
        record.Faults.ShouldBeEmpty($"{story}, {name}");
    }

    /// <summary>Opens a path beside the page, with its cookies and without scripts, and walks it: the same heading, then the given steps.</summary>
    public async Task WithoutJavaScriptAsync(IPage page, string path, Func<IPage, Task>? steps = null)
    {
        var bare = await Browser.NewPageAsync(javaScript: false, storageState: await page.Context.StorageStateAsync());
        try
        {
            var answer = await bare.GotoAsync(new Uri(new Uri(page.Url), path).ToString());
            answer!.Ok.ShouldBeTrue($"{story}: {path} answered {answer.Status} without scripts");
            (await bare.Locator("h1").IsVisibleAsync()).ShouldBeTrue($"{story}: {path} has no heading without scripts");
            await html.AddAsync(path, await answer.TextAsync());
            await PictureAsync(bare, $"{path} without scripts");
            if (steps is not null) await steps(bare);
        }
        finally
        {
            await bare.Context.CloseAsync();
        }
    }

    /// <summary>Ends the story: every page it met is valid HTML.</summary>
    public async Task FinishAsync() => (await html.ErrorsAsync()).ShouldBeEmpty(story);

    public void Dispose() => html.Dispose();

    private async Task AccessibleAsync(IPage page, string name)
    {
        var found = await page.RunAxe(Rules);
        found.Violations.SelectMany(v => v.Nodes.Select(n => $"{v.Id}: {v.Help}: {n.Html}")).ShouldBeEmpty($"{story}, {name}");
        found.Passes.ShouldNotBeEmpty($"{story}, {name}: no rule ran");
    }

    private async Task FitsAsync(IPage page, string name)
    {
        var size = page.ViewportSize!;
        await page.SetViewportSizeAsync(320, size.Height);
        (await page.EvaluateAsync<string[]>(TooWide)).ShouldBeEmpty($"{story}, {name} at 320 pixels");
        await PictureAsync(page, $"{name} narrow");
        await page.SetViewportSizeAsync(size.Width, size.Height);
    }

    private async Task PictureAsync(IPage page, string name)
    {
        if (Environment.GetEnvironmentVariable("LOXLEY_SCREENSHOTS") is not { Length: > 0 } folder) return;
        var file = $"{FileName.Of(story)}-{++pictures:00}-{FileName.Of(name)}.png";
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, file), FullPage = true });
    }
}
