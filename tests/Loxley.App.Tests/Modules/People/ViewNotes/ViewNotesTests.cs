using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.People.ViewNotes;

public sealed class ViewNotesTests(TestHost host) : SliceTest(host)
{
    [Fact]
    public async Task Notes_stand_newest_first_and_older_ones_are_shown_without_losing_or_doubling_any()
    {
        var worker = await Town.WorkerAsync();
        var child = await Town.ChildAsync(worker);
        var day = Host.Clock.Now.AddDays(-1);
        // Many at one instant, so that the order rests on more than the time.
        for (var i = 0; i < 60; i++) await Town.NoteAsync(worker, child, $"Note {i}.", day.AddHours(-(i / 20)));
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/children/{child}/notes");
        var seen = new List<string>();
        while (true)
        {
            seen.AddRange(visitor.Page.QuerySelectorAll(".moj-timeline__description p.govuk-body").Select(p => p.TextContent));
            if (!visitor.Text.Contains("Show older notes", StringComparison.Ordinal)) break;
            await visitor.FollowAsync("Show older notes");
        }
        seen.Count.ShouldBe(60);
        seen.ShouldBeUnique();
        seen.Select(s => int.Parse(s[5..^1], System.Globalization.CultureInfo.InvariantCulture) / 20).ShouldBeInOrder();
    }

    [Theory]
    [InlineData("nonsense")]
    [InlineData("99999999999999999999.0")]
    [InlineData("1.x")]
    public async Task A_place_that_cannot_be_read_is_the_beginning(string after)
    {
        var worker = await Town.WorkerAsync();
        var child = await Town.ChildAsync(worker);
        await Town.NoteAsync(worker, child, "Well");
        using var visitor = await Town.EnterAsync(worker);
        (await visitor.GoAsync($"/children/{child}/notes?after={after}")).Text.ShouldContain("Well");
    }
}
