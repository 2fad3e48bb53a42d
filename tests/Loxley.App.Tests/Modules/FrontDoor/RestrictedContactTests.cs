using System.Net;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.People;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor;

/// <summary>A worry about a child whose record is restricted reaches the owner, and nothing of it reaches others.</summary>
public sealed class RestrictedContactTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;
    private Member owner = null!;
    private Guid child;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        (worker, owner) = (await Town.WorkerAsync(), await Town.ManagerAsync());
        child = await Town.ChildAsync(worker, "Robin", "Thistlewood", new DateOnly(2015, 3, 31));
        using var visitor = await Town.EnterAsync(owner);
        await visitor.GoAsync($"/children/{child}/restrict");
        await visitor.PressAsync("Restrict this record", ("Reason", "A relative works here"));
    }

    [Fact]
    public async Task Somebody_who_broke_the_glass_writes_it_down_and_the_owner_is_told()
    {
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/break-glass/{child}");
        await visitor.PressAsync("Open this record", ("Ground", "immediate-danger"), ("Reason", "A neighbour rang"));
        await visitor.GoAsync($"/children/{child}/contacts/new");
        await visitor.PressAsync("Record this contact", ("Worry", "Often hungry"), ("Source", "1B"), ("FamilyKnows", "true"));
        visitor.Status.ShouldBe(HttpStatusCode.OK);
        visitor.Text.ShouldContain("Wrote it down");
        var contact = visitor.Path;

        using var others = await Town.EnterAsync(await Town.WorkerAsync("Osric Dunlin"));
        (await others.GoAsync(contact)).Status.ShouldBe(HttpStatusCode.NotFound);
        using var boss = await Town.EnterAsync(owner);
        (await boss.GoAsync("/messages")).Text.ShouldContain("There is a new worry about a record you answer for");
        (await boss.GoAsync(contact)).Status.ShouldBe(HttpStatusCode.OK);

        // What was written about the child closes with the record.
        Host.Clock.Pass(GlassBreak.Length);
        using var later = await Town.EnterAsync(worker);
        (await later.GoAsync(contact)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_referral_about_the_child_is_seen_by_its_owner_alone()
    {
        var contact = await Town.ContactAsync(owner, child);
        var colleague = await Town.JoinAsync(Loxley.App.Kernel.Access.Role.SocialWorker, "Brock Siskin", "council", null);
        await Town.RunAsync(owner, async (services, db) =>
        {
            var row = await db.Set<Contact>().SingleAsync(c => c.Id == contact);
            var act = db.Begin("Test");
            (row.Outcome, row.OutcomeReason, row.Stage) = ("referral", "child-in-need", ContactStage.ToTell);
            db.Take(Loxley.App.Kernel.Acts.Deed.Of(new Loxley.App.Modules.FrontDoor.Contract.DecisionApproved(contact, child, act.At, "referral")));
            await new DecisionAnswer(db, new CallerNews(db, Host.Settings)).FollowAsync(row, act.At);
            return await db.SaveChangesAsync();
        });

        (await Town.RunAsync(owner, (_, db) => db.Set<Referral>().CountAsync())).ShouldBe(1);
        (await Town.RunAsync(colleague, (_, db) => db.Set<Referral>().CountAsync())).ShouldBe(0);
    }

    [Theory]
    [InlineData("Robin Thistlewood", true)]
    [InlineData("robin thistlewood 31/3/2015", true)]
    [InlineData("Robin Thistlewood 31 March 2015", true)]
    [InlineData("Robin Thistlewood 1/4/2015", false)]
    [InlineData("Rob", false)]
    [InlineData("31/3/2015", false)]
    public async Task A_search_says_whom_to_ask_for_a_whole_name_and_no_more(string query, bool said)
    {
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync("/search");
        await visitor.PressAsync("Search", ("Query", query));

        visitor.Text.Contains("Ask Magnus Redwing", StringComparison.Ordinal).ShouldBe(said, visitor.Text);
        visitor.Text.ShouldNotContain("NG1");
        (await Town.ReadAsync(db => db.Disclosures.AnyAsync(d => d.Listed == child.ToString() && !d.Granted))).ShouldBe(said);
    }
}
