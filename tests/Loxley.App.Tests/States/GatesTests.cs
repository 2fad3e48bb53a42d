using Loxley.App.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;

namespace Loxley.App.Tests.States;

/// <summary>The gates let a good page through, and stop a page for each thing that can be wrong with it.</summary>
[Trait("Category", "States")]
public sealed class GatesTests : IAsyncLifetime
{
    private readonly WebApplication app = Site();

    public Task InitializeAsync() => app.StartAsync();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_good_page_passes() => (await WrongAsync("""<p>Words and <a href="/more">a link</a></p>""")).ShouldBeEmpty();

    [Theory]
    [InlineData("""<p style="color: #eee">Too faint to read</p>""", "color-contrast")]
    [InlineData("""<p style="width: 500px">Too wide</p>""", "goes over the edge")]
    [InlineData("""<p style="width: 90px; overflow: hidden; white-space: nowrap">Text that its box cuts</p>""", "cuts its text")]
    [InlineData("<h1>Another</h1>", "2 headings of the first level")]
    [InlineData("<h3>Too low</h3>", "a level is left out")]
    [InlineData("""<div class="govuk-service-navigation"></div>""", "nothing leads back")]
    [InlineData("""<div class="govuk-error-summary" tabindex="-1">Wrong</div>""", "the summary of errors says otherwise")]
    [InlineData("""<div class="govuk-error-summary"><a href="#lost">Enter a name</a></div>""", "leads to ''")]
    [InlineData("""<div class="govuk-error-summary__list"><a href="#a">Enter a name</a></div><div class="govuk-form-group--error"><p class="govuk-error-message">Error: Enter your name</p><input id="a" aria-label="Name"></div>""", "is not said beside its field")]
    [InlineData("""<p>To go on, <a href="/x">click here</a></p>""", "does not say where it leads")]
    [InlineData("""<a href="/x"></a>""", "says nothing")]
    [InlineData("""<a href="/1">Change</a> <a href="/2">Change</a>""", "says the same as a link to")]
    [InlineData("""<a href="#lost">Lost</a>""", "leads to nothing on this page")]
    [InlineData("""<button style="border: 0; background: #12422f; color: #fff">Send</button>""", "has no edge in forced colours")]
    [InlineData("""<input aria-label="Name" style="border: 0; background: #eee">""", "has no edge in forced colours")]
    [InlineData("""<p style="forced-color-adjust: none; color: #fff; background: #fff">Lost</p>""", "cannot be seen in forced colours")]
    [InlineData("""<a href="/x" style="outline: none">Unseen</a><style>a:focus { background: #fd0; forced-color-adjust: auto }</style>""", "focus cannot be seen in forced colours")]
    [InlineData("""<a href="/x" style="outline: none; box-shadow: none">Unseen</a>""", "focus cannot be seen")]
    [InlineData("""<div style="display: flex; flex-direction: row-reverse"><a href="/1">One</a> <a href="/2">Two</a></div>""", "focus goes against the reading")]
    [InlineData("""<a href="/1">One</a> <a href="/2" tabindex="1">Two</a>""", "the Tab key")]
    [InlineData("""<button>Send</button>""", "is printed")]
    [InlineData("""<p class="screen">On screens alone</p>""", "is not on paper: alone")]
    [InlineData("""<label for="a">Text</label><textarea id="a" rows="1" cols="9">One\ntwo\nthree\nfour</textarea>""", "is cut off on paper")]
    [InlineData("""<p id="later"></p><script>later.textContent = "Said by a script";</script>""", "is not said without scripts: Said by a script")]
    public async Task A_bad_page_is_stopped(string body, string why) =>
        (await WrongAsync(body.Replace("\\n", "\n", StringComparison.Ordinal))).ShouldContain(w => w.Contains(why, StringComparison.Ordinal));

    [Fact]
    public async Task A_link_that_leads_nowhere_is_found_and_one_that_is_followed_is_not_followed_again()
    {
        var page = await Browser.NewPageAsync();
        await page.GotoAsync($"{app.Urls.Single()}/?body={Uri.EscapeDataString("<a href='/nowhere'>Lost</a> <a href='/favicon.ico'>Found</a>")}");
        var gate = new LinkGate();
        (await gate.BrokenAsync(page, "a worker")).ShouldBe(["has a link to /nowhere, which answers 404"]);
        (await gate.BrokenAsync(page, "a worker")).ShouldBeEmpty();
        (await gate.BrokenAsync(page, "a manager")).Count.ShouldBe(1);
        await page.Context.CloseAsync();
    }

    private async Task<List<string>> WrongAsync(string body)
    {
        var (page, bare) = (await Browser.NewPageAsync(), await Browser.NewPageAsync(javaScript: false));
        try
        {
            foreach (var one in new[] { page, bare }) await one.GotoAsync($"{app.Urls.Single()}/?body={Uri.EscapeDataString(body)}");
            return await Gates.WrongAsync(page, bare);
        }
        finally
        {
            await page.Context.CloseAsync();
            await bare.Context.CloseAsync();
        }
    }

    private static WebApplication Site()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.MapGet("/favicon.ico", () => Results.NoContent());
        site.MapGet("/", (string body) => Results.Content($$"""
            <!DOCTYPE html>
            <html lang="en">
            <head><meta charset="utf-8"><title>Page - Loxley</title><meta name="viewport" content="width=device-width">
            <style>@media print { .screen, .govuk-skip-link { display: none } }</style></head>
            <body><a class="govuk-skip-link" href="#main-content">Skip to main content</a>
            <main id="main-content" tabindex="-1"><h1>Page</h1>
            {{body}}
            </main></body>
            </html>
            """, "text/html; charset=utf-8"));
        return site;
    }
}
