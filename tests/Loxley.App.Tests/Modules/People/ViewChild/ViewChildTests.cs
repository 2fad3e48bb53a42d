using Loxley.App.Kernel.Access;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.People.ViewChild;

public sealed class ViewChildTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;
    private Guid child;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        child = await Town.ChildAsync(worker, bornOn: new DateOnly(2015, 3, 31));
        Host.Clock.Pass(TimeSpan.FromSeconds(1));
    }

    [Fact]
    public async Task It_says_who_the_child_is_why_it_may_be_seen_and_who_is_involved()
    {
        var caller = await Town.CallerAsync();
        await Town.ContactAsync(worker, child, caller);
        using var visitor = await OpenAsync(worker);

        visitor.Title.ShouldBe("Robin Thistlewood - Loxley");
        visitor.Text.ShouldContain("Why you can see this record: Nottingham City Council keeps this record.");
        visitor.Page.QuerySelectorAll("main table").Single(t => t.QuerySelector("caption")!.TextContent == "Who is involved and why").QuerySelectorAll("tbody tr").Select(r => string.Join(": ", r.Children.Take(2).Select(c => Visitor.Tidy(c.TextContent)))).ShouldBe(
        [
            "Nottingham City Council: Nottingham City Council keeps this record; Children and Families Direct answers contacts", "Carys Dunnock, Schools and academies: Told us about this worry",
        ], ignoreOrder: true);
        visitor.Said("Date of birth").ShouldStartWith("31 March 2015 (");
        visitor.Text.ShouldContain("What has happened Contact received: telephone, from school");
        visitor.Page.QuerySelector(".moj-identity-bar a").ShouldBeNull("a page does not lead to itself");
        visitor.Page.QuerySelectorAll("#main-content h2").Select(h => Visitor.Tidy(h.TextContent)).ShouldBe(
            ["What is due", "Who is involved and why", "About Robin Thistlewood", "What has happened"]);
    }

    [Fact]
    public async Task Whoever_works_with_the_child_and_does_not_sign_in_here_is_involved_too_until_it_ends()
    {
        var involved = await Town.InvolveAsync(worker, child, role: "gp");
        using var visitor = await OpenAsync(worker);

        visitor.Text.ShouldContain("Ida Kestrel, Nottingham City Council GP: An assessment");
        await visitor.GoAsync($"/involvements/{involved}/end");
        await visitor.PressAsync("End this work", ("Reason", "The family moved away"));

        (await visitor.GoAsync($"/children/{child}")).Text.ShouldNotContain("Ida Kestrel, Nottingham City Council");
    }

    [Fact]
    public async Task What_is_due_is_listed_until_it_is_done()
    {
        using var visitor = await OpenAsync(worker);
        visitor.Text.ShouldContain("What is due Nothing is due.");
        var contact = await Town.ContactAsync(worker, child);
        await visitor.GoAsync($"/children/{child}");
        visitor.Text.ShouldContain("Acknowledgement to the person who was worried");
        await Town.ActAsync(worker, contact, (c, at) => c.Acknowledge(at));

        (await visitor.GoAsync($"/children/{child}")).Text.ShouldNotContain("Acknowledgement to the person who was worried");
    }

    [Theory]
    [InlineData(Role.FrontDoorWorker, "Record a contact")]
    [InlineData(Role.FrontDoorManager, "Record a contact", "Restrict this record")]
    [InlineData(Role.SocialWorker)]
    public async Task Each_is_offered_what_they_may_do(Role role, params string[] buttons)
    {
        using var visitor = await OpenAsync(await Town.JoinAsync(role, "Brock Siskin", "council", null));
        visitor.Buttons.ShouldBe(buttons);
        (visitor.Page.QuerySelector($"a[href='/children/{child}/who-looked']") is not null).ShouldBe(role == Role.FrontDoorManager);
    }

    [Fact]
    public async Task The_latest_of_a_long_story_is_shown_without_routine_work_and_leads_to_the_whole()
    {
        for (var i = 0; i < 20; i++) await Town.ContactAsync(worker, child);
        using var visitor = await OpenAsync(worker);
        Entries(visitor).ShouldBe(15);
        visitor.Text.ShouldNotContain("Record made");
        visitor.Text.ShouldNotContain("The caller was told");
        visitor.Text.ShouldContain("Earlier events are not shown here.");
        await visitor.GoAsync(visitor.Page.QuerySelectorAll("main a").Single(a => a.TextContent == "See the whole chronology").GetAttribute("href")!);

        visitor.Heading.ShouldBe("Chronology of Robin Thistlewood");
        Entries(visitor).ShouldBe(20);
    }

    private static int Entries(Visitor visitor) => visitor.Page.QuerySelectorAll(".moj-timeline__item").Length;

    private async Task<Visitor> OpenAsync(Member member) => await (await Town.EnterAsync(member)).GoAsync($"/children/{child}");
}
