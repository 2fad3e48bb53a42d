using Loxley.App.Tests.House;
using Loxley.App.Tests.Support;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Xunit.Abstractions;

namespace Loxley.App.Tests.States;

/// <summary>Every page has full marks for accessibility. How fast and how modern it is depends on the machine, and is only said.</summary>
[Trait("Category", "States")]
[Collection(StatesRun.Alone)]
public sealed class LighthouseTests(TestHost host, ITestOutputHelper output) : IClassFixture<TestHost>
{
    [Fact]
    public async Task Every_page_has_full_marks_for_accessibility()
    {
        var pages = (await HouseEndpoint.AllAsync(host.Services)).Where(e => e.Model is not null && e.Answers("Get")).ToList();
        using var finder = new OnceFinder(host, await FullTown.MakeAsync(host));
        // Lighthouse takes a page whose answer is an error for no page.
        var states = (await finder.FindAsync(pages)).Where(s => !s.Path.StartsWith("/error/", StringComparison.Ordinal)).ToList();

        var scores = await Lighthouse.ScoreAsync(states.Select(s => (s.Page.Route, host.At(s.Path), s.By)));
        foreach (var score in scores) output.WriteLine($"{score.Name}: accessibility {score.Accessibility}, best practices {score.BestPractices}, performance {score.Performance}");
        scores.Count.ShouldBe(states.Count);
        scores.Zip(states, (score, state) => score.Reached == host.At(state.Path) ? "" : $"{score.Name} led to {score.Reached}").Where(w => w.Length > 0).ShouldBeEmpty();
        scores.Where(s => s.Accessibility is not 1 || s.Error is not null).Select(s => $"{s.Name}: {s.Accessibility} {s.Error} {string.Join(", ", s.Failed)}").ShouldBeEmpty();
    }

    [Theory]
    [InlineData("""<p>Words</p>""", "")]
    [InlineData("""<img src="/favicon.ico" width="20" height="20">""", "image-alt")]
    [InlineData("""<input type="text">""", "label")]
    [InlineData("""<p style="color: #ccc; background: #fff">Too faint</p>""", "color-contrast")]
    public async Task A_page_with_a_fault_has_not(string body, string why)
    {
        var builder = WebApplication.CreateSlimBuilder();
        builder.WebHost.UseUrls("http://127.0.0.1:0");
        await using var site = builder.Build();
        site.MapGet("/favicon.ico", () => Results.NoContent());
        site.MapGet("/", () => Results.Content($"""<!DOCTYPE html><html lang="en"><head><meta charset="utf-8"><title>Page</title><meta name="viewport" content="width=device-width"></head><body><main><h1>Page</h1>{body}</main></body></html>""", "text/html; charset=utf-8"));
        await site.StartAsync();

        var score = (await Lighthouse.ScoreAsync([("planted", $"{site.Urls.Single()}/", null)])).Single();
        if (why.Length == 0) score.Accessibility.ShouldBe(1);
        else score.ShouldSatisfyAllConditions(s => s.Accessibility!.Value.ShouldBeLessThan(1), s => s.Failed.ShouldContain(f => f.StartsWith(why, StringComparison.Ordinal)));
    }
}
