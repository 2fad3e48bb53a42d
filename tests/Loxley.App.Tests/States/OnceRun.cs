using System.Collections.Concurrent;
using Loxley.App.Modules.Gallery;
using Loxley.App.Tests.House;
using Loxley.App.Tests.Support;
using Microsoft.Playwright;

namespace Loxley.App.Tests.States;

/// <summary>Looks at every page of the host once, with something on it, through the gates that every run of the tests can afford.</summary>
public sealed class OnceRun : IAsyncLifetime
{
    private const int AtOnce = 3;

    private readonly TestHost host = new();

    private readonly Desks desks = new();

    private readonly ConcurrentBag<(HouseEndpoint Page, string Wrong)> wrong = [];

    private readonly ConcurrentDictionary<string, HouseEndpoint> titles = new(StringComparer.Ordinal);

    private readonly LinkGate links = new();

    internal IReadOnlyList<HouseEndpoint> Pages { get; private set; } = [];

    /// <summary>The pages that were seen, and those whose form was sent and refused.</summary>
    internal IReadOnlyList<PageState> Seen { get; private set; } = [];

    internal IReadOnlyCollection<HouseEndpoint> Elsewhere { get; private set; } = [];

    internal ConcurrentBag<HouseEndpoint> Refusing { get; } = [];

    public async Task InitializeAsync()
    {
        await host.InitializeAsync();
        Pages = [.. (await HouseEndpoint.AllAsync(host.Services)).Where(e => e.Model is not null && e.Answers("Get"))];
        using (var finder = new OnceFinder(host, await FullTown.MakeAsync(host)))
        {
            Seen = await finder.FindAsync(Pages);
            Elsewhere = finder.Elsewhere;
        }
        using var html = new HtmlValidator();
        List<PageState> all = [.. Seen, .. FormStates.Of(Seen).Where(s => s.Name != FormStates.Stale)];
        await Parallel.ForEachAsync(all, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (state, _) => await LookAsync(state, html));
        foreach (var error in await html.ErrorsAsync()) wrong.Add((all.First(s => error.Contains($" {FileName.Of(s.ToString())}.html:", StringComparison.Ordinal)).Page, error));
    }

    public async Task DisposeAsync()
    {
        await desks.CloseAsync();
        await host.DisposeAsync();
    }

    internal IReadOnlyList<string> WrongWith(HouseEndpoint page) => [.. wrong.Where(w => w.Page == page).Select(w => w.Wrong).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private async Task LookAsync(PageState state, HtmlValidator html)
    {
        var (page, bare) = (await desks.TakeAsync(state.By, javaScript: true), await desks.TakeAsync(state.By, javaScript: false));
        try
        {
            await state.OpenAsync(page);
            await html.AddAsync(state.ToString(), await Browser.RecordOf(page).Document!.TextAsync());
            var faults = state.Refused == Refused.NotSent ? await ShownAsync(state, page, bare) : await RefusedAsync(state, page);
            foreach (var fault in faults.Where(f => !StatesRun.IsSpecimen(state, f))) wrong.Add((state.Page, $"{state.Name}, {state.Path}, {state.By?.Who ?? "nobody"}: {fault}"));
            await desks.GiveBackAsync(state.By, page, bare);
        }
        catch (Exception failed) when (failed is PlaywrightException or TimeoutException)
        {
            wrong.Add((state.Page, $"{state.Name}: {failed.Message}"));
            await page.Context.CloseAsync();
            await bare.Context.CloseAsync();
        }
    }

    private async Task<List<string>> ShownAsync(PageState state, IPage page, IPage bare)
    {
        await state.OpenAsync(bare);
        var title = await page.TitleAsync();
        var other = titles.GetOrAdd(title, state.Page);
        List<string> faults = other == state.Page ? [] : [$"is called '{title}', as is {other.Route}"];
        if (state.Page.Model != typeof(GalleryModel)) faults.AddRange(await links.BrokenAsync(page, state.By?.Who ?? ""));
        faults.AddRange(await Gates.QuickAsync(page, bare));
        return faults;
    }

    private async Task<List<string>> RefusedAsync(PageState state, IPage page)
    {
        var refused = (await page.TitleAsync()).StartsWith("Error: ", StringComparison.Ordinal);
        if (refused) Refusing.Add(state.Page);
        else if (state.Refused == Refused.Perhaps) return [];
        return refused ? await Gates.RefusedAsync(page) : ["is not refused"];
    }
}
