using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.ContactQueue;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.FrontDoor.ContactQueue;

public sealed class ContactQueueTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
    }

    [Fact]
    public async Task The_one_who_has_waited_longest_stands_first_with_the_limit_that_is_next()
    {
        var now = Host.Clock.Now;
        foreach (var (name, days) in new[] { ("Wren", 0), ("Robin", -20), ("Linnet", -2) }) await Town.ContactAsync(worker, await Town.ChildAsync(worker, name), receivedAt: now.AddDays(days));
        using var visitor = await OpenAsync("");

        Rows(visitor).Select(r => r.Split(' ')[0]).ShouldBe(["Robin", "Linnet", "Wren"]);
        Rows(visitor)[0].ShouldContain("Robin Thistlewood");
        Rows(visitor)[0].ShouldContain(" School Waiting ");
        Rows(visitor)[0].ShouldContain(" late");
        Rows(visitor)[2].ShouldNotContain(" late");
    }

    [Fact]
    public async Task Each_stage_has_its_list_and_its_number()
    {
        var manager = await Town.ManagerAsync();
        var contacts = new List<Guid>();
        foreach (var name in new[] { "Wren", "Robin", "Linnet", "Siskin", "Heron" }) contacts.Add(await Town.ContactAsync(worker, await Town.ChildAsync(worker, name)));
        await Town.ActAsync(worker, contacts[1], (c, at) => c.Take(worker.Actor, at));
        foreach (var contact in contacts[2..]) await Town.DecideAsync(worker, contact);
        foreach (var contact in contacts[3..]) await Town.ActAsync(manager, contact, (c, at) => c.Approve(manager.Actor, null, at));
        await Town.ActAsync(worker, contacts[4], (c, at) => c.Tell("by telephone", byVoice: true, at));

        foreach (var (stage, name) in new[] { ("Waiting", "Wren"), ("Taken", "Robin"), ("AwaitingApproval", "Linnet"), ("ToTell", "Siskin"), ("Finished", "Wren"), ("Nonsense", "Wren") })
        {
            using var visitor = await OpenAsync($"?stage={stage}");
            Rows(visitor).ShouldHaveSingleItem().ShouldStartWith(name);
            visitor.Text.ShouldContain("Waiting (1) For a social worker (0) Taken (1) Awaiting approval (1) Caller to be told (1)");
        }
    }

    [Fact]
    public async Task An_empty_list_says_so()
    {
        using var visitor = await OpenAsync("?stage=ToTell");
        visitor.Text.ShouldContain("There are no contacts here.");
    }

    [Fact]
    public async Task A_long_list_has_pages()
    {
        var child = await Town.ChildAsync(worker);
        for (var i = 0; i <= ContactQueueModel.PageSize; i++) await Town.ContactAsync(worker, child);
        using var visitor = await OpenAsync("");

        Rows(visitor).Count.ShouldBe(ContactQueueModel.PageSize);
        await visitor.GoAsync(visitor.Page.QuerySelector("nav[aria-label='Pages of contacts'] a[rel=next]")!.GetAttribute("href")!);
        visitor.Path.ShouldBe($"/contacts?stage={ContactStage.Waiting}&page-number=2");
        Rows(visitor).Count.ShouldBe(1);
        (await visitor.GoAsync("/contacts?page-number=-7")).Status.ShouldBe(System.Net.HttpStatusCode.OK);
        Rows(visitor).Count.ShouldBe(ContactQueueModel.PageSize);
    }

    [Fact]
    public async Task Many_are_counted_no_further_than_told_apart_and_every_page_is_reached()
    {
        var child = await Town.ChildAsync(worker);
        for (var i = 0; i < ContactQueueModel.Counted; i++) await Town.ContactAsync(worker, child);
        using var visitor = await OpenAsync("");
        visitor.Text.ShouldContain($"Waiting ({ContactQueueModel.Counted}) For a social worker (0)");

        for (var i = 0; i <= ContactQueueModel.PageSize; i++) await Town.ContactAsync(worker, child);
        await visitor.GoAsync("/contacts");
        visitor.Text.ShouldContain($"Waiting (more than {ContactQueueModel.Counted}) For a social worker (0)");
        var pages = 1;
        while (visitor.Page.QuerySelector("nav[aria-label='Pages of contacts'] a[rel=next]") is { } next)
        {
            await visitor.GoAsync(next.GetAttribute("href")!);
            pages++;
        }
        pages.ShouldBe(6);
        Rows(visitor).Count.ShouldBe(1);
        visitor.Text.ShouldContain($"Waiting (more than {ContactQueueModel.Counted}) For a social worker (0)");
    }

    private async Task<Visitor> OpenAsync(string query) => await (await Town.EnterAsync(worker)).GoAsync("/contacts" + query);

    private static List<string> Rows(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("main tbody tr").Select(r => Visitor.Tidy(r.TextContent))];
}
