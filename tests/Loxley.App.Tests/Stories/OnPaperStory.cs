using Loxley.App.Kernel.Pages;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Stories;

/// <summary>A worker prints a child's record for a meeting: all of it is on the paper, and nothing that only a screen needs.</summary>
[Trait("Category", "Browser")]
public sealed class OnPaperStory() : Story("On paper")
{
    private static readonly string[] ForScreens = ["Search", "Sign out", "My work", "Skip to", "Record a contact", "See the whole", "Open", "Back to", "http"];

    [Fact]
    public async Task A_child_s_page_is_printed_and_then_the_whole_of_what_has_happened()
    {
        var worker = await Town.WorkerAsync();
        var child = await Town.ChildAsync(worker);
        List<DateTime> days = [.. Enumerable.Range(1, 40).Select(n => Host.Clock.Now.AddDays(-n))];
        foreach (var day in days) await Town.ContactAsync(worker, child, receivedAt: day, toldItArrived: true);

        var desk = await EnterAsync(worker);
        await GoAsync(desk, $"/children/{child}");
        var part = await Paper.PrintAsync(desk, "a child's page in part");
        foreach (var words in new[] { "Robin Thistlewood", "Who is involved and why", "Nottingham City Council", "Earlier events are not shown here." }) part.Text.ShouldContain(words);
        foreach (var words in ForScreens) part.Text.ShouldNotContain(words, Case.Sensitive);
        await desk.FollowAsync("See the whole chronology");
        await desk.WaitForURLAsync("**/chronology");
        var paper = await Paper.PrintAsync(desk, "a chronology");

        paper.Text.ShouldNotContain("Earlier events are not shown here.");
        foreach (var day in days) paper.Text.ShouldContain(When.Minute(day));
        paper.Text.ShouldContain("Chronology of Robin Thistlewood");
        foreach (var words in ForScreens) paper.Text.ShouldNotContain(words, Case.Sensitive);
        paper.About.ShouldMatch(@"Tagged:\s+yes");
        paper.About.ShouldMatch(@"Title:\s+Chronology of Robin Thistlewood - Loxley");
    }

    [Fact]
    public async Task A_contact_is_printed_with_its_words_and_limits()
    {
        var worker = await Town.WorkerAsync();
        var contact = await Town.ContactAsync(worker, await Town.ChildAsync(worker));
        await Town.DecideAsync(worker, contact);
        var desk = await EnterAsync(worker);

        await GoAsync(desk, $"/contacts/{contact}");
        var paper = await Paper.PrintAsync(desk, "a contact");
        foreach (var words in new[] { "Often hungry at school", "Awaiting approval", "Because of what was said", "Decision on a referral", "Contact received: telephone, from school" })
        {
            paper.Text.ShouldContain(words);
        }
        foreach (var words in ForScreens) paper.Text.ShouldNotContain(words, Case.Sensitive);
    }
}
