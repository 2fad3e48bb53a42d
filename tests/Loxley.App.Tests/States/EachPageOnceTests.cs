using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loxley.App.Tests.States;

/// <summary>
/// Every page of the host once: WCAG 2.2 AA, valid HTML, titles and headings, links, keyboard, no scripts, 320 pixels, wide
/// spacing, forced colours, and its form sent with nothing and with nonsense. A new page is found by itself.
/// </summary>
[Trait("Category", "Browser")]
public sealed class EachPageOnceTests(OnceRun run) : IClassFixture<OnceRun>
{
    public static TheoryData<string> Pages() =>
        [.. typeof(LoxleyWeb).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel)) && !t.IsAbstract).Select(t => t.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_passes_every_gate(string name)
    {
        if (run.Pages.SingleOrDefault(p => p.Model!.Name == name) is not { } page) return;
        run.WrongWith(page).ShouldBeEmpty(page.Route);
        var seen = run.Seen.SingleOrDefault(s => s.Page == page);
        // What leads elsewhere, gives a file or needs a token from a letter is no page to look at.
        if (seen is null) (run.Elsewhere.Contains(page) || (page.Right is null && page.Parameters.Count > 0)).ShouldBeTrue($"{page.Route} was not seen");
        else if (seen.HasFields) run.Refusing.ShouldContain(page, $"the form of {page.Route} was not refused");
    }

    [Fact]
    public void Most_pages_are_seen_and_so_are_their_forms()
    {
        run.Seen.Count.ShouldBeGreaterThan(run.Pages.Count / 2);
        run.Refusing.ShouldNotBeEmpty();
    }
}
