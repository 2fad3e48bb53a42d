using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.Gallery;

/// <summary>Every component in a real browser: WCAG 2.2 AA, valid HTML, narrow screens, no faults, and without scripts.</summary>
[Trait("Category", "Browser")]
public sealed class GalleryLooksTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Every_component_in_every_state_passes_every_check_of_a_page()
    {
        using var checks = new PageChecks("Gallery");
        var page = await Browser.NewPageAsync();
        await page.GotoAsync(new Uri(host.Address, "/gallery").ToString());
        await checks.CheckAsync(page, "without errors");
        await page.GotoAsync(new Uri(host.Address, "/gallery?errors=true").ToString());
        (await page.EvaluateAsync<string>("document.activeElement.className")).ShouldBe("govuk-error-summary");
        await checks.CheckAsync(page, "with errors");
        await checks.WithoutJavaScriptAsync(page, "/gallery?errors=true");
        await page.GotoAsync(new Uri(host.Address, "/error/404").ToString());
        await checks.CheckAsync(page, "page not found");
        await checks.FinishAsync();
        await page.Context.CloseAsync();
    }
}
