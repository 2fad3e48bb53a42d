using Loxley.App.Modules.Accounts.SignOut;
using Loxley.App.Modules.People.OpenDocument;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loxley.App.Tests.States;

/// <summary>
/// Every page with something, with long names, with nothing, and with every form refused: WCAG 2.2 AA, valid HTML, keyboard,
/// no scripts, narrow and enlarged screens, paper.
/// </summary>
[Trait("Category", "States")]
[Collection(StatesRun.Alone)]
public sealed class EveryPageTests(StatesRun run) : IClassFixture<StatesRun>
{
    /// <summary>Pages that only lead elsewhere, or give out a file.</summary>
    private static readonly Type[] NeverShown = [typeof(SignOutModel), typeof(OpenDocumentModel)];

    public static TheoryData<string> Pages() =>
        [.. typeof(LoxleyWeb).Assembly.GetTypes().Where(t => t.IsSubclassOf(typeof(PageModel)) && !t.IsAbstract).Select(t => t.Name).Order(StringComparer.Ordinal)];

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_state_of_the_page_passes_every_gate(string name)
    {
        var page = run.Pages.Single(p => p.Model!.Name == name);
        var states = run.Seen.Where(s => s.Page == page).ToList();

        run.WrongWith(page).ShouldBeEmpty($"{states.Count} states of {page.Route}");
        if (NeverShown.Contains(page.Model)) states.ShouldBeEmpty();
        else states.ShouldContain(s => s.Refused == Refused.NotSent, $"{page.Route} was not seen");
        if (states.Any(s => s.HasFields)) states.ShouldContain(s => s.Refused != Refused.NotSent, $"the form of {page.Route} was not refused");
    }

    [Fact]
    public void Pages_are_seen_with_something_with_long_names_and_with_nothing()
    {
        foreach (var how in new[] { "with something", "with long names", "with nothing" })
        {
            run.Seen.ShouldContain(s => s.Name.StartsWith(how, StringComparison.Ordinal));
        }
    }
}
