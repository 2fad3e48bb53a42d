using Loxley.App.Kernel.Access;
using Loxley.App.Modules.People;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.People.ViewChronology;

public sealed class ViewChronologyTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;
    private Guid child;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        child = await Town.ChildAsync(worker);
    }

    [Fact]
    public async Task Facts_and_finished_notes_stand_together_newest_first_or_oldest_first_each_with_its_agency()
    {
        await Town.ContactAsync(worker, child, receivedAt: Host.Clock.Now.AddDays(-3));
        var nurse = await Town.JoinAsync(Role.LeadProfessional, "Nell Siskin", "hospitals-trust", null);
        await Town.NoteAsync(nurse, child, "Weighed and well", Host.Clock.Now.AddDays(-5));
        using var visitor = await OpenAsync();
        Titles(visitor).ShouldBe(["Contact received: telephone, from school", "Home visit"]);
        visitor.Text.ShouldContain("by Nell Siskin, Nottingham University Hospitals NHS Trust");
        visitor.Text.ShouldContain("Weighed and well");
        await visitor.FollowAsync("Oldest first");
        Titles(visitor).ShouldBe(["Home visit", "Contact received: telephone, from school"]);
    }

    [Fact]
    public async Task Routine_work_shows_when_everything_is_asked_for_and_a_link_shows_significant_events_alone()
    {
        await Town.NoteAsync(worker, child, "An ordinary day");
        await Town.NoteAsync(worker, child, "Taken to hospital", significant: true);
        using var visitor = await OpenAsync();
        visitor.Text.ShouldNotContain("Record made");
        await visitor.FollowAsync("Show everything, with routine work");
        visitor.Text.ShouldContain("Record made");
        await visitor.GoAsync($"/children/{child}/chronology");
        await visitor.FollowAsync("Show significant events only");
        visitor.Path.ShouldBe($"/children/{child}/chronology?significant=yes");
        (visitor.Text.Contains("hospital", StringComparison.Ordinal), visitor.Text.Contains("ordinary day", StringComparison.Ordinal)).ShouldBe((true, false));
    }

    [Fact]
    public async Task It_is_filtered_by_kind_agency_and_dates_with_codes_alone_in_the_address()
    {
        var nurse = await Town.JoinAsync(Role.LeadProfessional, "Nell Siskin", "hospitals-trust", null);
        await Town.NoteAsync(nurse, child, "Weighed", new DateTime(2020, 2, 3, 12, 0, 0, DateTimeKind.Utc), kind: "observation");
        await Town.NoteAsync(worker, child, "Rang", new DateTime(2020, 2, 4, 12, 0, 0, DateTimeKind.Utc), kind: "telephone");
        await Town.NoteAsync(worker, child, "Met", new DateTime(2020, 2, 5, 23, 59, 0, DateTimeKind.Utc), kind: "meeting");
        using var visitor = await OpenAsync("?kind=telephone");
        Titles(visitor).ShouldBe(["Telephone call"]);
        Titles(await visitor.GoAsync($"/children/{child}/chronology?agency=hospitals-trust")).ShouldBe(["Observation"]);
        Titles(await visitor.GoAsync($"/children/{child}/chronology?From.Day=4&From.Month=2&From.Year=2020&To.Day=5&To.Month=2&To.Year=2020")).ShouldBe(["Meeting", "Telephone call"]);
        Titles(await visitor.GoAsync($"/children/{child}/chronology?from=2020-02-04&kind=notes&order=oldest")).ShouldBe(["Telephone call", "Meeting"]);
        Titles(await visitor.GoAsync($"/children/{child}/chronology?kind=contacts")).ShouldBeEmpty();
        (await visitor.GoAsync($"/children/{child}/chronology?from=2020-02-31")).Errors.ShouldBe(["From must be a real date"]);
    }

    [Fact]
    public async Task A_withdrawn_note_is_no_part_of_the_story()
    {
        var note = await Town.NoteAsync(worker, child, "Somebody else's day");
        await Town.DoAsync<Note>(worker, note, (n, at) => n.Withdraw(worker.Actor, "Wrong child", at));
        using var visitor = await OpenAsync("?all=yes");
        visitor.Text.ShouldNotContain("Somebody else's day");
        visitor.Text.ShouldContain("A note was withdrawn: Wrong child");
    }

    [Theory]
    [InlineData("")]
    [InlineData("?order=oldest&view=table")]
    public async Task Going_on_loses_no_entry_and_doubles_none(string asked)
    {
        // Facts and notes of one instant meet at the end of a page.
        var at = Host.Clock.Now.AddDays(-1);
        for (var i = 0; i < 35; i++)
        {
            await Town.NoteAsync(worker, child, $"Note {i}.", at);
            await Town.ContactAsync(worker, child, receivedAt: at);
        }
        using var visitor = await OpenAsync(asked);
        var seen = new List<string>();
        while (true)
        {
            seen.AddRange(visitor.Page.QuerySelectorAll(asked.Length == 0 ? ".moj-timeline__item" : "main tbody tr").Select(e => Visitor.Tidy(e.TextContent)));
            var more = visitor.Page.QuerySelectorAll("main a").FirstOrDefault(a => a.TextContent is "Show earlier events" or "Show later events");
            if (more is null) break;
            await visitor.GoAsync(more.GetAttribute("href")!);
        }
        seen.Count.ShouldBe(70);
        seen.Where(s => s.Contains("Note ", StringComparison.Ordinal)).Distinct().Count().ShouldBe(35);
    }

    private async Task<Visitor> OpenAsync(string asked = "") => await (await Town.EnterAsync(worker)).GoAsync($"/children/{child}/chronology{asked}");

    private static IReadOnlyList<string> Titles(Visitor visitor) => [.. visitor.Page.QuerySelectorAll(".moj-timeline__title").Select(t => Visitor.Tidy(t.TextContent))];
}
