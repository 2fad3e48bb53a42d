using System.Collections.Concurrent;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.Gallery;
using Loxley.App.Tests.House;
using Loxley.App.Tests.Support;
using Microsoft.Playwright;

namespace Loxley.App.Tests.States;

/// <summary>Takes every page of the host through every state, and every state through every gate, once for all tests of this kind.</summary>
public sealed class StatesRun : IAsyncLifetime
{
    /// <summary>Those that keep several browsers busy run one after the other: beside each other each is too slow for the next.</summary>
    public const string Alone = "Browsers that need the machine";

    private const string Error = "Error: ";

    private const int AtOnce = 3;

    /// <summary>The gallery shows what an error looks like beside much that is right.</summary>
    private static readonly string[] Specimens = ["the summary of errors says otherwise", "the summary of errors does not have the focus", "no control is described by", "is not said beside its field", "says the same as a link to"];

    private readonly TestHost host = new();

    private readonly Desks desks = new();

    private readonly ConcurrentBag<(PageState State, string Wrong)> wrong = [];

    private readonly ConcurrentBag<PageState> passed = [];

    private readonly ConcurrentDictionary<string, HouseEndpoint> titles = new(StringComparer.Ordinal);

    /// <summary>Where pictures of the states and what is wrong with them are kept, if anywhere.</summary>
    private static string? Folder => Environment.GetEnvironmentVariable("LOXLEY_SCREENSHOTS") is { Length: > 0 } folder ? folder : null;

    /// <summary>How the addresses to look at begin, if not all: <c>LOXLEY_PAGES=/documents,/whos-who</c> while a page is being made.</summary>
    private static string[] Only => (Environment.GetEnvironmentVariable("LOXLEY_PAGES") ?? "").Split(',');

    internal IReadOnlyList<HouseEndpoint> Pages { get; private set; } = [];

    /// <summary>The states that were looked at.</summary>
    internal IReadOnlyCollection<PageState> Seen => passed;

    public async Task InitializeAsync()
    {
        await host.InitializeAsync();
        Pages = [.. (await HouseEndpoint.AllAsync(host.Services)).Where(e => e.Model is not null)];
        var found = await Task.WhenAll(FindAsync("with something", new Telling()), FindAsync("with long names", Telling.Long), FindAsync("with nothing", Telling.Empty));
        await using var errors = new ErrorStates(host, Pages);
        var waiting = await WaitingStates.OfAsync(host, Pages);
        List<PageState> states = [.. found.SelectMany(s => s), waiting, .. FormStates.Of([.. found[0], waiting]), .. await errors.OfAsync(found[0])];
        states.RemoveAll(s => !Only.Any(o => s.Page.Route.StartsWith(o, StringComparison.Ordinal)));
        using var html = new HtmlValidator();
        await Parallel.ForEachAsync(states, new ParallelOptions { MaxDegreeOfParallelism = AtOnce }, async (state, _) => await LookAsync(state, html));
        foreach (var error in await html.ErrorsAsync()) wrong.Add((states.First(s => error.Contains($" {FileName.Of(s.ToString())}.html:", StringComparison.Ordinal)), error));
    }

    public async Task DisposeAsync()
    {
        await desks.CloseAsync();
        await host.DisposeAsync();
    }

    /// <summary>What is wrong with a page, state by state.</summary>
    internal IReadOnlyList<string> WrongWith(HouseEndpoint page) =>
        [.. wrong.Where(w => w.State.Page == page).Select(w => $"{w.State.Name} ({w.State.By?.Who ?? "nobody"}, {w.State.Path}): {w.Wrong}").Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal)];

    private async Task<IReadOnlyCollection<PageState>> FindAsync(string name, Telling telling) =>
        await new StateFinder(host, name, await FullTown.MakeAsync(host, telling)).FindAsync(Pages);

    private async Task LookAsync(PageState state, HtmlValidator html)
    {
        var (page, bare) = (await desks.TakeAsync(state.By, javaScript: true), await desks.TakeAsync(state.By, javaScript: false));
        try
        {
            if (await TakeAsync(state, page, bare, html)) passed.Add(state);
            await desks.GiveBackAsync(state.By, page, bare);
        }
        catch (Exception failed) when (failed is PlaywrightException or TimeoutException)
        {
            wrong.Add((state, failed.Message));
            await page.Context.CloseAsync();
            await bare.Context.CloseAsync();
        }
    }

    private async Task<bool> TakeAsync(PageState state, IPage page, IPage bare, HtmlValidator html)
    {
        await state.OpenAsync(page);
        var title = await page.TitleAsync();
        var refused = title.StartsWith(Error, StringComparison.Ordinal);
        if (state.Refused == Refused.Perhaps && !refused) return false;
        if (state.Refused == Refused.Always && !refused) wrong.Add((state, $"is not refused: {title}"));
        if (state.Name == FormStates.Stale && !(await page.Locator("main").InnerTextAsync()).Contains(FormFilter.SavedMeanwhile, StringComparison.Ordinal)) wrong.Add((state, "does not say that somebody else saved"));
        var other = titles.GetOrAdd(refused ? title[Error.Length..] : title, state.Page);
        if (other != state.Page) wrong.Add((state, $"is called '{title}', as is {other.Route}"));
        await state.OpenAsync(bare);
        await html.AddAsync(state.ToString(), await Browser.RecordOf(page).Document!.TextAsync());
        await PictureAsync(page, state, 1280);
        var faults = (await Gates.WrongAsync(page, bare)).Where(fault => !IsSpecimen(state, fault)).ToList();
        foreach (var fault in faults) wrong.Add((state, fault));
        await PictureAsync(page, state, 320);
        if (Folder is { } folder) await File.WriteAllLinesAsync(Path.Combine(folder, $"{FileName.Of(state.ToString())}.txt"), faults);
        return true;
    }

    /// <summary>Whether it is a fault that the gallery shows on purpose.</summary>
    internal static bool IsSpecimen(PageState state, string fault) => state.Page.Model == typeof(GalleryModel) && Specimens.Any(fault.Contains);

    private static async Task PictureAsync(IPage page, PageState state, int width)
    {
        if (Folder is not { } folder) return;
        await page.SetViewportSizeAsync(width, 900);
        await page.ScreenshotAsync(new PageScreenshotOptions { Path = Path.Combine(folder, $"{FileName.Of(state.ToString())}-{width}.png"), FullPage = true });
    }
}
