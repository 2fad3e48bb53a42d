using Loxley.App.Kernel.Access;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.Accounts.MyWork;

public sealed class MyWorkTests(TestHost host) : SliceTest(host)
{
    [Fact]
    public async Task Everybody_sees_what_waits_for_them_and_nothing_that_waits_for_others()
    {
        var (worker, colleague, manager, caller) = (await Town.WorkerAsync(), await Town.WorkerAsync("Osric Dunlin"), await Town.ManagerAsync(), await Town.CallerAsync());
        var contact = await Town.ContactAsync(worker, await Town.ChildAsync(worker), caller);
        await ShowsAsync(worker);
        await ShowsAsync(caller, "What you told us");
        await Town.ActAsync(worker, contact, (c, at) => c.Take(worker.Actor, at));
        await ShowsAsync(worker, "Yours to decide");
        await Town.ActAsync(worker, contact, (c, at) => c.Decide(worker.Actor, Town.Decision(c, "referral", "child-in-need", "Because"), Approval.First, at));
        await ShowsAsync(worker, "Waiting for a manager");
        await ShowsAsync(manager, "Decisions to approve");
        await Town.ActAsync(manager, contact, (c, at) => c.Approve(manager.Actor, null, at));
        await ShowsAsync(worker, "Callers to be told");
        await ShowsAsync(manager);
        await Town.ActAsync(worker, contact, (c, at) => c.Tell("by telephone", byVoice: true, at));
        await ShowsAsync(worker);
        await ShowsAsync(caller, "What you told us");
        Host.Clock.Pass(TimeSpan.FromDays(91));
        await ShowsAsync(caller);
        await ShowsAsync(colleague);
    }

    [Fact]
    public async Task A_caller_to_be_told_stands_there_while_an_approval_follows()
    {
        var worker = await Town.WorkerAsync();
        var contact = await Town.ContactAsync(worker, await Town.ChildAsync(worker));
        await Town.ActAsync(worker, contact, (c, at) => c.Take(worker.Actor, at));
        await Town.ActAsync(worker, contact, (c, at) => c.Decide(worker.Actor, Town.Decision(c), Approval.Follows, at));
        await ShowsAsync(worker, "Callers to be told");
        await Town.ActAsync(worker, contact, (c, at) => c.Tell("by telephone", byVoice: true, at));
        await ShowsAsync(worker, "Waiting for a manager");
    }

    [Fact]
    public async Task A_caller_sees_everything_open_and_the_twenty_newest_answers()
    {
        var (worker, manager, caller) = (await Town.WorkerAsync(), await Town.ManagerAsync(), await Town.CallerAsync());
        var child = await Town.ChildAsync(worker);
        var open = await Town.ContactAsync(worker, child, caller, Host.Clock.Now.AddDays(-80));
        var answered = new List<Guid>();
        for (var day = 1; day <= 21; day++)
        {
            answered.Add(await Town.ContactAsync(worker, child, caller, Host.Clock.Now.AddDays(-day)));
            await Town.DecideAsync(worker, answered[^1]);
            await Town.ActAsync(manager, answered[^1], (c, at) => c.Approve(manager.Actor, null, at));
            await Town.ActAsync(worker, answered[^1], (c, at) => c.Tell("by telephone", byVoice: true, at));
        }

        using var visitor = await Town.EnterAsync(caller);

        visitor.Page.QuerySelectorAll("main a[href^='/contacts/']").Select(a => a.GetAttribute("href"))
            .ShouldBe([$"/contacts/{open}", .. answered.Take(20).Select(id => $"/contacts/{id}")]);
    }

    [Fact]
    public async Task The_teams_work_shows_who_holds_each_by_what_is_due_first()
    {
        var (worker, colleague) = (await Town.WorkerAsync(), await Town.WorkerAsync("Osric Dunlin"));
        var other = await Town.JoinAsync(Role.FrontDoorWorker, "Nessa Knot", "council", "emergency-duty-team");
        var child = await Town.ChildAsync(worker);
        foreach (var (by, days) in new[] { (worker, -1), (colleague, -3), (other, -2) })
        {
            var contact = await Town.ContactAsync(worker, child, receivedAt: Host.Clock.Now.AddDays(days));
            await Town.ActAsync(by, contact, (c, at) => c.Take(by.Actor, at));
        }
        await Town.ContactAsync(worker, child);
        using var visitor = await Town.EnterAsync(worker);
        Headings(visitor).ShouldBe(["Yours to decide"]);
        await visitor.FollowAsync("My team: Children and Families Direct");

        (visitor.Heading, visitor.Title).ShouldBe(("My team's work", "My team's work - Loxley"));
        Headings(visitor).ShouldBe(["Nobody has taken", "Held by somebody in your team"]);
        visitor.Page.QuerySelectorAll("main table")[1].QuerySelectorAll(".lox-under").Select(n => n.TextContent).ShouldBe(["Osric Dunlin", "Wanda Fieldfare"]);
    }

    [Fact]
    public async Task What_a_covered_colleague_holds_stands_beside_ones_own()
    {
        var (worker, colleague) = (await Town.WorkerAsync(), await Town.WorkerAsync("Osric Dunlin"));
        var child = await Town.ChildAsync(worker);
        var contact = await Town.ContactAsync(worker, child);
        await Town.ActAsync(worker, contact, (c, at) => c.Take(worker.Actor, at));
        await ShowsAsync(colleague);
        await Town.CoverAsync(worker, colleague);

        await ShowsAsync(colleague, "Covering for Wanda Fieldfare");
        await ShowsAsync(worker, "Yours to decide");
        using var visitor = await Town.EnterAsync(colleague);
        visitor.Text.ShouldContain("You cover for Wanda Fieldfare to the end of");
    }

    [Fact]
    public async Task What_was_kept_what_was_sent_and_what_is_to_be_reviewed_stand_there_too()
    {
        var (worker, manager) = (await Town.WorkerAsync(), await Town.ManagerAsync());
        var child = await Town.ChildAsync(worker);
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/children/{child}/contacts/new");
        await visitor.PressAsync("Keep and come back later", ("Worry", "Half a sentence"));
        Headings(visitor).ShouldBe(["Kept to finish later"]);
        visitor.Text.ShouldContain("A contact about Robin Thistlewood, kept on ");
        await Town.GlassAsync(worker, child);
        await Town.MessageAsync(manager);

        using var boss = await Town.EnterAsync(manager);
        Headings(boss).ShouldBe(["Messages", "Records opened without other ground"]);
        boss.Text.ShouldContain("1 message not read yet");
        boss.Text.ShouldContain("1 opening waits to be reviewed");
    }

    [Theory]
    [InlineData(Role.FrontDoorWorker, "My work, Contacts, Find a person, Messages, Who's who")]
    [InlineData(Role.FrontDoorManager, "My work, Contacts, Find a person, Records opened, Messages, Who's who")]
    [InlineData(Role.SocialWorker, "My work, Referral forms, Find a person, Messages, Who's who")]
    [InlineData(Role.ReferringProfessional, "My work, Referral forms, Messages, Who's who")]
    [InlineData(Role.InformationGovernance, "My work, Records opened, Messages, Who's who")]
    [InlineData(Role.PartnershipOffice, "My work, Messages, Who's who")]
    public async Task The_menu_leads_where_the_role_may_go(Role role, string menu)
    {
        using var visitor = await Town.EnterAsync(await Town.JoinAsync(role, "Brock Siskin", "council", null));
        var links = visitor.Page.QuerySelectorAll("nav[aria-label=Menu] a");
        string.Join(", ", links.Select(a => Visitor.Tidy(a.TextContent))).ShouldBe(menu);
        visitor.Text.ShouldContain("Nothing waits for you.");
        foreach (var link in links) (await visitor.GoAsync(link.GetAttribute("href")!)).Status.ShouldBe(System.Net.HttpStatusCode.OK);
    }

    private async Task ShowsAsync(Member member, params string[] headings)
    {
        using var visitor = await Town.EnterAsync(member);
        Headings(visitor).ShouldBe(headings);
    }

    private static List<string> Headings(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("main h2").Select(h => Visitor.Tidy(h.TextContent))];
}
