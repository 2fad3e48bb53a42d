using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Support;

/// <summary>The checks on pages pass a good page and fail each kind of bad one.</summary>
[Trait("Category", "Browser")]
public sealed class PageChecksTests : IAsyncLifetime
{
    private const string Good = """
        <form method="post" action="/"><label for="name">Child's name</label> <input id="name" name="name"> <button>Continue</button></form>
        """;

    private readonly WebApplication app = Site();

    private string Address => app.Urls.Single();

    public Task InitializeAsync() => app.StartAsync();

    public async Task DisposeAsync() => await app.DisposeAsync();

    [Fact]
    public async Task A_good_page_passes_as_it_came_and_as_it_answers_a_form()
    {
        using var checks = new PageChecks("A good page");
        var page = await OpenAsync(Good);
        await checks.CheckAsync(page, "the form");
        await page.GetByLabel("Child's name").FillAsync("Zoë");
        await page.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
        (await page.GetByRole(AriaRole.Heading).InnerTextAsync()).ShouldBe("Answer");
        await checks.CheckAsync(page, "the answer");
        await checks.WithoutJavaScriptAsync(page, "/?body=" + Uri.EscapeDataString(Good), async bare =>
        {
            await bare.GetByRole(AriaRole.Button, new() { Name = "Continue" }).ClickAsync();
            (await bare.GetByRole(AriaRole.Heading).InnerTextAsync()).ShouldBe("Answer");
        });
        await checks.FinishAsync();
        await page.Context.CloseAsync();
    }

    [Theory]
    [InlineData("""<input name="unlabelled">""", "label")]
    [InlineData("""<p style="color: #eee">Too faint to read</p>""", "color-contrast")]
    [InlineData("""<p style="width: 900px">Too wide</p>""", "at 320 pixels")]
    [InlineData("""<script>nowhere();</script>""", "nowhere is not defined")]
    [InlineData("""<img src="/missing" alt="A map">""", "answered 404")]
    [InlineData("""<script src="https://elsewhere.test/a.js"></script>""", "Content Security Policy")]
    public async Task A_bad_page_fails(string body, string why)
    {
        using var checks = new PageChecks("A bad page");
        var page = await OpenAsync(body);
        var failure = await Assert.ThrowsAsync<ShouldAssertException>(() => checks.CheckAsync(page, "the page"));
        failure.Message.ShouldContain(why);
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task Bad_html_fails_at_the_end_and_says_on_which_page()
    {
        using var checks = new PageChecks("Bad HTML");
        var page = await OpenAsync("<div><p>Never closed<table><tr><td>1</table>");
        await checks.CheckAsync(page, "the first page");
        var failure = await Assert.ThrowsAsync<ShouldAssertException>(() => checks.FinishAsync());
        failure.Message.ShouldContain("001 the-first-page.html:");
        failure.Message.ShouldContain("Unclosed element");
        await page.Context.CloseAsync();
    }

    [Fact]
    public async Task A_page_that_hides_its_heading_from_those_without_scripts_fails()
    {
        using var checks = new PageChecks("Scripts only");
        var page = await OpenAsync("<p>Shown</p>");
        await Assert.ThrowsAsync<ShouldAssertException>(() => checks.WithoutJavaScriptAsync(page, "/scripts-only"));
        await page.Context.CloseAsync();
    }

    private async Task<IPage> OpenAsync(string body)
    {
        var page = await Browser.NewPageAsync();
        await page.GotoAsync($"{Address}/?body={Uri.EscapeDataString(body)}");
        return page;
    }

    private static WebApplication Site()
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        var site = builder.Build();
        site.Use((context, next) =>
        {
            context.Response.Headers.ContentSecurityPolicy = "default-src 'self' 'unsafe-inline'";
            return next(context);
        });
        site.MapGet("/", (string? body) => Page("Page", body ?? ""));
        site.MapPost("/", () => Page("Answer", "<p>Received.</p>"));
        site.MapGet("/scripts-only", () => Page("Page", "<style>h1 { display: none }</style>"));
        site.MapGet("/favicon.ico", () => Results.NoContent());
        return site;
    }

    private static IResult Page(string heading, string body) => Results.Content($"""
        <!DOCTYPE html>
        <html lang="en">
        <head><meta charset="utf-8"><title>{heading}</title><meta name="viewport" content="width=device-width"></head>
        <body><main><h1>{heading}</h1>
        {body}
        </main></body>
        </html>
        """, "text/html; charset=utf-8");
}
