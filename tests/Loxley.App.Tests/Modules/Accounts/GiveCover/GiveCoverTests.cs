using System.Net;
using Loxley.App.Kernel.Access;
using Loxley.App.Tests.Support;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.Accounts.GiveCover;

/// <summary>A teacher who told of a worry goes away, and a colleague of the school stands in.</summary>
public sealed class GiveCoverTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;

    private Member away = null!;

    private Member colleague = null!;

    private Guid child;

    private Guid contact;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        (worker, away, colleague) = (await Town.WorkerAsync(), await Town.CallerAsync(), await Town.CallerAsync("Corin Whimbrel"));
        child = await Town.ChildAsync(worker);
        contact = await Town.ContactAsync(worker, child, away);
    }

    private DateOnly Today => London.Date(Host.Clock.Now);

    [Fact]
    public async Task A_colleague_sees_what_rested_on_who_is_away_from_the_first_day_to_the_last()
    {
        await AskAsync(away, colleague, Today.AddDays(1), Today.AddDays(3));
        using var there = await Town.EnterAsync(colleague);
        (await there.GoAsync($"/contacts/{contact}")).Status.ShouldBe(HttpStatusCode.NotFound, "before");
        await there.GoAsync("/messages");
        there.Text.ShouldContain("You cover for Carys Dunnock");

        Host.Clock.Set(London.Midnight(Today.AddDays(1)));
        (await there.SignInAsync(colleague.Email)).Text.ShouldContain("Covering for Carys Dunnock");
        (await there.GoAsync($"/contacts/{contact}")).Status.ShouldBe(HttpStatusCode.OK, "during");
        var whys = await Town.RunAsync(colleague, (_, db) => db.WhysOf(contact).ToListAsync());
        whys.ShouldBe(["Covering for Carys Dunnock"]);

        Host.Clock.Set(London.Midnight(Today.AddDays(3)));
        (await there.SignInAsync(colleague.Email)).Text.ShouldNotContain("Covering for");
        (await there.GoAsync($"/contacts/{contact}")).Status.ShouldBe(HttpStatusCode.NotFound, "after");
    }

    [Fact]
    public async Task What_begins_while_the_cover_lasts_is_covered_as_well_and_ends_with_the_part()
    {
        await AskAsync(away, colleague, Today, Today.AddDays(3));
        var later = await Town.ContactAsync(worker, child, away);
        using var there = await Town.EnterAsync(colleague);
        (await there.GoAsync($"/contacts/{later}")).Status.ShouldBe(HttpStatusCode.OK);

        await Town.RunAsync(null, async (_, db) =>
        {
            var act = db.Begin("Test");
            foreach (var ground in await db.Grounds.Where(g => g.SubjectId == later && g.MemberId == away.Id).ToListAsync()) ground.Until = act.At;
            db.Take(Loxley.App.Kernel.Acts.Deed.Of(new MemberLeft(away.Id, act.At)));
            return await db.SaveChangesAsync();
        });
        (await there.GoAsync($"/contacts/{later}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await there.GoAsync($"/contacts/{contact}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task What_only_named_people_may_see_stays_closed_whichever_came_first()
    {
        var manager = await Town.ManagerAsync();
        await Town.RestrictAsync(manager, child);
        await AskAsync(away, colleague, Today, Today.AddDays(3));
        var other = await Town.ChildAsync(worker, "Wren");
        var second = await Town.ContactAsync(worker, other, away);
        using var there = await Town.EnterAsync(colleague);
        (await there.GoAsync($"/contacts/{contact}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await there.GoAsync($"/contacts/{second}")).Status.ShouldBe(HttpStatusCode.OK);

        await Town.RestrictAsync(manager, other);
        (await there.GoAsync($"/contacts/{second}")).Status.ShouldBe(HttpStatusCode.NotFound);
        using var own = await Town.EnterAsync(away);
        (await own.GoAsync($"/contacts/{second}")).Status.ShouldBe(HttpStatusCode.OK);
    }

    [Fact]
    public async Task Either_of_the_two_ends_it_early()
    {
        foreach (var by in new[] { away, colleague })
        {
            using var asking = await AskAsync(away, colleague, Today, Today.AddDays(3));
            using var there = await Town.EnterAsync(colleague);
            (await there.GoAsync($"/contacts/{contact}")).Status.ShouldBe(HttpStatusCode.OK);
            using var ending = await Town.EnterAsync(by);
            await ending.GoAsync("/cover");
            await ending.PressAsync(ending.Buttons[0]);

            ending.Page.QuerySelectorAll("main tbody tr").ShouldBeEmpty();
            (await there.GoAsync($"/contacts/{contact}")).Status.ShouldBe(HttpStatusCode.NotFound);
            Host.Clock.Pass(TimeSpan.FromMinutes(1));
        }
    }

    [Fact]
    public async Task Somebody_else_cannot_end_it()
    {
        using var asking = await AskAsync(away, colleague, Today, Today.AddDays(3));
        var cover = await Town.ReadAsync(db => db.Set<Cover>().Select(c => c.Id).SingleAsync());
        using var other = await Town.EnterAsync(worker);
        await other.GoAsync("/cover");
        await other.PostAsync("/cover?handler=End", [.. other.Fields(other.FormWith("__key")).Where(f => f.Key.StartsWith("__", StringComparison.Ordinal)), new("which", cover.ToString())]);

        other.Status.ShouldBe(HttpStatusCode.NotFound);
        (await Town.RowAsync<Cover>(cover)).Until.ShouldBe(London.Midnight(Today.AddDays(4)));
    }

    [Fact]
    public async Task The_colleague_is_of_the_same_agency_and_kind_of_role()
    {
        using var asking = await Town.EnterAsync(away);
        await asking.GoAsync("/cover");
        asking.Page.QuerySelectorAll("select option").Select(o => Visitor.Tidy(o.TextContent)).ShouldBe(["Choose a colleague", "Corin Whimbrel, referring professional"]);
        await asking.PostAsync("/cover", [.. Answers(asking, colleague, Today, Today).Where(f => f.Key != "Coverer"), new("Coverer", worker.Id.ToString())]);
        asking.Errors.ShouldBe(["Choose a colleague from the list"]);
    }

    [Theory]
    [InlineData(-1, 1, "The first day must be today or later")]
    [InlineData(2, 1, "The last day must be the first day or later")]
    [InlineData(0, 28, "Cover lasts 28 days at most. Choose an earlier last day, or ask your manager to give your work to somebody else")]
    public async Task Days_that_cannot_be_are_refused_with_what_was_typed(int first, int last, string sentence)
    {
        using var asking = await AskAsync(away, colleague, Today.AddDays(first), Today.AddDays(last));
        asking.Errors.ShouldBe([sentence]);
        asking.ValueOf("Last.Day").ShouldBe($"{Today.AddDays(last).Day}");
        (await Town.ReadAsync(db => db.Set<Cover>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task Nobody_covers_for_two_at_once()
    {
        var third = await Town.CallerAsync("Cerys Pipit");
        (await AskAsync(third, colleague, Today.AddDays(2), Today.AddDays(4))).Dispose();
        using (var clash = await AskAsync(away, colleague, Today, Today.AddDays(2))) clash.Errors.ShouldBe(["That colleague covers for somebody else in this time. Choose another colleague or other days"]);
        using var before = await AskAsync(away, colleague, Today, Today.AddDays(1));
        before.Errors.ShouldBeEmpty();
    }

    [Fact]
    public async Task Everything_is_asked_for()
    {
        using var asking = await Town.EnterAsync(away);
        await asking.GoAsync("/cover");
        await asking.PressAsync("Ask them to cover");
        asking.Errors.ShouldBe(["Choose who covers for you", "Enter the first day", "Enter the last day", "Choose why you are away"]);
    }

    [Fact]
    public async Task A_manager_gives_cover_for_somebody_of_the_team_who_is_suddenly_away_and_both_hear_of_it()
    {
        var manager = await Town.ManagerAsync();
        var third = await Town.WorkerAsync("Wilfred Dipper");
        using var asking = await Town.EnterAsync(manager);
        await asking.GoAsync("/cover");
        await asking.PostAsync("/cover", Away(worker, Answers(asking, third, Today, Today.AddDays(2))));
        asking.Errors.ShouldBeEmpty();
        asking.Text.ShouldContain("Wilfred Dipper covers for Wanda Fieldfare");
        foreach (var (member, words) in new[] { (third, "You cover for Wanda Fieldfare"), (worker, "Wilfred Dipper covers for you") })
        {
            using var there = await Town.EnterAsync(member);
            (await there.GoAsync("/messages")).Text.ShouldContain(words);
        }
        await asking.GoAsync("/cover");
        await asking.PressAsync("End the cover of Wanda Fieldfare by Wilfred Dipper");
        asking.Text.ShouldNotContain("covers for Wanda Fieldfare");
    }

    [Fact]
    public async Task A_manager_gives_no_cover_for_another_team_and_a_worker_for_nobody_else()
    {
        var (manager, elsewhere) = (await Town.ManagerAsync(), await Town.JoinAsync(Role.FrontDoorWorker, "Edda Crake", "council", "emergency-duty-team"));
        foreach (var (by, of) in new[] { (manager, elsewhere), (worker, manager) })
        {
            using var asking = await Town.EnterAsync(by);
            await asking.GoAsync("/cover");
            await asking.PostAsync("/cover", Away(of, Answers(asking, by == manager ? worker : elsewhere, Today, Today)));
            asking.Errors.ShouldBe(["Choose somebody of your team from the list"]);
        }
        (await Town.ReadAsync(db => db.Set<Cover>().CountAsync())).ShouldBe(0);
        var given = await Town.CoverAsync(elsewhere, worker);
        using var ending = await Town.EnterAsync(manager);
        await ending.GoAsync("/cover");
        await ending.PostAsync("/cover?handler=End", [.. ending.Fields(ending.FormWith("Coverer")), new("which", given.ToString())]);
        ending.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task<Visitor> AskAsync(Member by, Member whom, DateOnly first, DateOnly last)
    {
        var visitor = await Town.EnterAsync(by);
        await visitor.GoAsync("/cover");
        return await visitor.PostAsync("/cover", Answers(visitor, whom, first, last));
    }

    private static IEnumerable<KeyValuePair<string, string>> Away(Member who, List<KeyValuePair<string, string>> answers) =>
        [.. answers.Where(a => a.Key != "Away"), new("Away", who.Id.ToString())];

    private static List<KeyValuePair<string, string>> Answers(Visitor visitor, Member whom, DateOnly first, DateOnly last) => visitor.Fields(
        visitor.FormWith("Coverer"), ("Coverer", whom.Id.ToString()), ("Why", nameof(CoverReason.Leave)),
        ("First.Day", $"{first.Day}"), ("First.Month", $"{first.Month}"), ("First.Year", $"{first.Year}"),
        ("Last.Day", $"{last.Day}"), ("Last.Month", $"{last.Month}"), ("Last.Year", $"{last.Year}"));
}
