using System.Collections.Concurrent;
using Loxley.App.Tests.Support;
using Microsoft.Playwright;

namespace Loxley.App.Tests.States;

/// <summary>Browser pages that go from hand to hand: to open one takes longer than to look at a page in it.</summary>
internal sealed class Desks
{
    private readonly ConcurrentDictionary<(Person? By, bool JavaScript), ConcurrentBag<IPage>> free = [];

    public async Task<IPage> TakeAsync(Person? by, bool javaScript) =>
        Free(by, javaScript).TryTake(out var page) ? page : await Browser.NewPageAsync(javaScript, storageState: by?.Cookies);

    /// <summary>Leaves both as they were found: signed in, as wide as a desk's screen, without the faults of what was looked at.</summary>
    public async Task GiveBackAsync(Person? by, IPage page, IPage bare)
    {
        foreach (var (one, javaScript) in new[] { (page, true), (bare, false) })
        {
            await one.GotoAsync("about:blank");
            await one.SetViewportSizeAsync(Gates.Width, Gates.Height);
            Browser.RecordOf(one).Forget();
            if (by is not null && (await one.Context.CookiesAsync()).All(c => c.Name != "loxley")) await one.Context.CloseAsync();
            else Free(by, javaScript).Add(one);
        }
    }

    public async Task CloseAsync()
    {
        foreach (var page in free.Values.SelectMany(p => p)) await page.Context.CloseAsync();
    }

    private ConcurrentBag<IPage> Free(Person? by, bool javaScript) => free.GetOrAdd((by, javaScript), _ => []);
}
