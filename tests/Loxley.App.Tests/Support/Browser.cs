using System.Runtime.CompilerServices;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Support;

/// <summary>One real browser for the tests of this process. It goes when they go.</summary>
internal static class Browser
{
    private static readonly SemaphoreSlim Gate = new(1, 1);
    private static readonly ConditionalWeakTable<IPage, PageRecord> Records = [];
    private static IBrowser? shared;

    /// <summary>A page with cookies of its own. Close it with its context.</summary>
    public static async Task<IPage> NewPageAsync(bool javaScript = true, int width = 1280, string? storageState = null)
    {
        var browser = await SharedAsync();
        var context = await browser.NewContextAsync(new BrowserNewContextOptions
        {
            JavaScriptEnabled = javaScript,
            ViewportSize = new ViewportSize { Width = width, Height = 900 },
            Locale = "en-GB",
            TimezoneId = "Europe/London",
            StorageState = storageState,
        });
        // No limit on a slow machine, only on a page that will never come.
        context.SetDefaultTimeout(180_000);
        context.SetDefaultNavigationTimeout(180_000);
        var page = await context.NewPageAsync();
        Records.Add(page, new PageRecord(page));
        return page;
    }

    /// <summary>What a page of this browser was sent, and what went wrong in it.</summary>
    public static PageRecord RecordOf(IPage page) =>
        Records.TryGetValue(page, out var record) ? record : throw new ArgumentException("Open the page with Browser.NewPageAsync.", nameof(page));

    private static async Task<IBrowser> SharedAsync()
    {
        await Gate.WaitAsync();
        try
        {
            return shared ??= await StartAsync();
        }
        finally
        {
            Gate.Release();
        }
    }

    private static async Task<IBrowser> StartAsync()
    {
        var playwright = await Playwright.CreateAsync();
        return await playwright.Chromium.LaunchAsync(new BrowserTypeLaunchOptions
        {
            ExecutablePath = "/usr/bin/chromium",
            Args =
            [
                "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
                "--disable-component-update", "--disable-sync", "--disable-renderer-priority-management",
            ],
        });
    }
}
