using System.Net;
using Loxley.App.Kernel.Access;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor.PassOnWorry;

/// <summary>A worry about a child whose record is closed to whoever answers the telephone reaches the one who answers for it.</summary>
public sealed class PassOnWorryTests(TestHost host) : SliceTest(host)
{
    private static readonly (string, string)[] Typed = [("Worry", "Seen alone at night"), ("Source", "1B"), ("FamilyKnows", "true")];

    private Member worker = null!;
    private Member owner = null!;
    private Guid child;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        (worker, owner) = (await Town.WorkerAsync(), await Town.ManagerAsync());
        child = await Town.ChildAsync(worker, "Robin", "Thistlewood");
        using var visitor = await Town.EnterAsync(owner);
        await visitor.GoAsync($"/children/{child}/restrict");
        await visitor.PressAsync("Restrict this record", ("Reason", "A relative works here"));
    }

    [Fact]
    public async Task It_goes_to_the_owner_and_its_writer_sees_no_more_of_it()
    {
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync("/search");
        await visitor.PressAsync("Search", ("Query", "Robin Thistlewood"));
        await visitor.FollowAsync("pass it on without opening the record");
        visitor.Text.ShouldContain("What you write here goes to Magnus Redwing");
        await visitor.PressAsync("Pass this worry on", Typed);

        var contact = await Town.ReadAsync(db => db.Set<Contact>().SingleAsync());
        visitor.Text.ShouldContain($"Its reference is{contact.Reference}");
        visitor.Text.ShouldContain("It is with Magnus Redwing now");
        visitor.Text.ShouldContain("Emergency duty team 0115 496 0100");
        visitor.Text.ShouldNotContain("Thistlewood");
        (contact.ChildId, contact.AsTold).ShouldBe((child, "Seen alone at night"));
        (await Town.ReadAsync(db => db.Clocks.CountAsync(c => c.RecordId == contact.Id))).ShouldBeGreaterThan(0);
        (await visitor.GoAsync($"/contacts/{contact.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.GoAsync("/contacts")).Text.ShouldNotContain(contact.Reference);
        using var boss = await Town.EnterAsync(owner);
        (await boss.GoAsync("/messages")).Text.ShouldContain($"There is a new worry about a record you answer for: {contact.Reference}");
        (await boss.GoAsync($"/contacts/{contact.Id}")).Text.ShouldContain("Seen alone at night");
    }

    [Fact]
    public async Task When_the_owner_has_left_it_goes_to_the_front_doors_managers()
    {
        var other = await Town.ManagerAsync("Ottilie Siskin");
        await Town.LeaveAsync(owner);
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/pass-on/{child}");
        visitor.Text.ShouldContain("What you write here goes to Ottilie Siskin");
        await visitor.PressAsync("Pass this worry on", Typed);

        using var boss = await Town.EnterAsync(other);
        (await boss.GoAsync("/messages")).Text.ShouldContain("There is a new worry about a record you answer for");
        (await Town.RunAsync(other, (_, db) => db.Set<Contact>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task When_nobody_is_left_to_answer_no_agency_sees_it_and_the_writer_is_told_whom_to_call()
    {
        await Town.LeaveAsync(owner);
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/pass-on/{child}");
        await visitor.PressAsync("Pass this worry on", Typed);

        visitor.Errors.ShouldBe(["Nobody answers for this record now. Call the front door or the emergency duty team, and keep what you wrote here for later"]);
        visitor.Text.ShouldContain("Seen alone at night");
        (await Town.ReadAsync(db => db.Set<Contact>().CountAsync())).ShouldBe(0);

        await visitor.GoAsync($"/break-glass/{child}");
        await visitor.PressAsync("Open this record", ("Ground", "immediate-danger"), ("Reason", "A neighbour rang"));
        await visitor.GoAsync($"/children/{child}/contacts/new");
        await visitor.PressAsync("Record this contact", Typed);
        visitor.Text.ShouldContain("Wrote it down");
        var contact = (await Town.ReadAsync(db => db.Set<Contact>().SingleAsync())).Id;
        (await Town.ReadAsync(db => db.Grounds.Where(g => g.SubjectId == contact).Select(g => g.Kind).ToListAsync())).ShouldNotContain(GroundKind.Agency);
    }

    [Fact]
    public async Task The_trail_says_that_nothing_of_the_record_was_seen()
    {
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/pass-on/{child}");
        using var boss = await Town.EnterAsync(owner);

        await boss.GoAsync($"/children/{child}/who-looked");
        boss.Text.ShouldContain("Was told who answers for it, and nothing of the record Pass on worry");
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_kept_and_nothing_is_written()
    {
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/pass-on/{child}");
        await visitor.PressAsync("Pass this worry on", ("Worry", "Seen alone at night"), ("Source", ""), ("FamilyKnows", "false"));

        visitor.Errors.ShouldBe(["Choose who the contact came from"]);
        visitor.Text.ShouldContain("Seen alone at night");
        (await Town.ReadAsync(db => db.Set<Contact>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task What_was_kept_waits_in_my_work_without_a_name()
    {
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/pass-on/{child}");
        await visitor.PressAsync("Keep and come back later", ("Worry", "Seen alone"));

        visitor.Path.ShouldBe("/");
        visitor.Text.ShouldContain("A worry to pass on");
        visitor.Text.ShouldNotContain("Thistlewood");
        await visitor.FollowAsync("A worry to pass on");
        visitor.Text.ShouldContain("Seen alone");
    }

    [Fact]
    public async Task Only_its_writer_sees_that_it_was_passed_on()
    {
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/pass-on/{child}");
        await visitor.PressAsync("Pass this worry on", Typed);
        var answer = visitor.Path;

        using var other = await Town.EnterAsync(await Town.WorkerAsync("Osric Dunlin"));
        (await other.GoAsync(answer)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Who_may_see_the_record_is_led_to_the_ordinary_page()
    {
        using var boss = await Town.EnterAsync(owner);
        await boss.GoAsync($"/pass-on/{child}");
        boss.Path.ShouldBe($"/children/{child}/contacts/new");
    }
}
