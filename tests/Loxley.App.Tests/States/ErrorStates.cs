using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Modules.Errors;
using Loxley.App.Modules.FrontDoor.AmendContact;
using Loxley.App.Tests.House;
using Loxley.App.Tests.Support;
using Microsoft.Playwright;

namespace Loxley.App.Tests.States;

/// <summary>What goes wrong, met as a person meets it, and the page of every other code.</summary>
internal sealed class ErrorStates(TestHost host, IReadOnlyList<HouseEndpoint> pages) : IAsyncDisposable
{
    private static readonly int[] Codes = [400, 401, 403, 404, 405, 409, 429, 500, 503];

    private TestHost? down;

    private HouseEndpoint Page => pages.Single(p => p.Model == typeof(ErrorModel));

    public async Task<IReadOnlyList<PageState>> OfAsync(IReadOnlyCollection<PageState> found)
    {
        var amend = found.First(s => s.Page.Model == typeof(AmendContactModel));
        var signIn = found.First(s => s.Page.Route == "/sign-in");
        var caller = found.First(s => s.By?.Who == Role.ReferringProfessional.Label()).By;
        // What was typed stands on the page that says what went wrong, which is no form of its own.
        var kept = amend with { Page = Page, HasForm = false, HasFields = false };
        return
        [
            .. Codes.Select(code => new PageState(Page, $"{code}", null, page => page.GotoAsync(host.At($"/error/{code}")))),
            new(Page, "no such page", amend.By, page => page.GotoAsync(host.At("/no-such-page"))),
            new(Page, "not for this role", caller, page => page.GotoAsync(host.At("/contacts"))),
            kept with { Name = "a form without its token", OpenAsync = page => SpoilAsync(page, amend, () => page.EvaluateAsync("document.querySelector('main [name=__RequestVerificationToken]').remove()")) },
            kept with { Name = "a form after the sign-in has lapsed", OpenAsync = page => SpoilAsync(page, amend, () => page.Context.ClearCookiesAsync()) },
            signIn with { Name = "with the wrong password", Refused = Refused.Always, OpenAsync = page => WrongPasswordAsync(page, signIn) },
            await DownAsync(),
        ];
    }

    public async ValueTask DisposeAsync()
    {
        if (down is not null) await ((IAsyncLifetime)down).DisposeAsync();
    }

    private static async Task SpoilAsync(IPage page, PageState state, Func<Task> spoilAsync)
    {
        await state.OpenAsync(page);
        await page.Locator("main textarea").FillAsync(Telling.Text(2_000));
        await spoilAsync();
        await FormStates.SendAsync(page);
    }

    private static async Task WrongPasswordAsync(IPage page, PageState state)
    {
        await state.OpenAsync(page);
        await page.GetByLabel("Email address").FillAsync("nobody@town.example");
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync("not the password");
        await FormStates.SendAsync(page);
    }

    /// <summary>A host whose database stops answering after somebody has signed in.</summary>
    private async Task<PageState> DownAsync()
    {
        var address = await TestDatabase.NewAsync("loxley_down");
        await Migrator.MigrateAsync(address, host.Clock);
        down = new TestHost { Adjust = settings => settings with { Database = address } };
        await down.InitializeAsync();
        var town = await Town.MakeAsync(down);
        using var visitor = await town.EnterAsync(await town.WorkerAsync());
        var person = new Person(Role.FrontDoorWorker.Label(), visitor.StorageState());
        await TestDatabase.ExecuteAsync(address, "ALTER TABLE membership RENAME TO gone");
        return new PageState(Page, "the database is down", person, page => page.GotoAsync(down.At("/")));
    }
}
