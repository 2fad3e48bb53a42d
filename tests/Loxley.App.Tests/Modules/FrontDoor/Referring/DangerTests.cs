using Loxley.App.Modules.FrontDoor;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor.Referring;

/// <summary>A child in danger does not wait for a form: what is typed goes to the front door as it is typed.</summary>
public sealed class DangerTests(TestHost host) : SliceTest(host)
{
    private const string Save = "Save and continue";

    private Member school = null!;

    private Member worker = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        (school, worker) = (await Town.CallerAsync(), await Town.WorkerAsync());
    }

    [Fact]
    public async Task The_numbers_to_ring_come_first_and_a_child_who_is_named_is_with_the_front_door_at_once()
    {
        using var visitor = await Town.EnterAsync(school);
        await visitor.GoAsync("/referrals/new");
        await visitor.PressAsync("Continue", ("Danger.Now", "true"), ("Danger.Words", "The father is at the gate and shouts"));
        visitor.Heading.ShouldBe("Add a child");
        visitor.Page.Body!.TextContent.ShouldContain("999");
        visitor.Page.Body.TextContent.ShouldContain("As soon as you say who the child is, what you type goes to the front door at once.");
        (await ContactsAsync()).ShouldBeEmpty();
        await visitor.PressAsync(Save, ("Child.Besides", "A boy of six in a blue coat"));

        var contact = (await ContactsAsync()).Single();
        (contact.Description, contact.Worry, contact.Urgency, contact.CallerId, contact.Source, contact.Stage)
            .ShouldBe(("A boy of six in a blue coat", "The father is at the gate and shouts", "red", school.Id, "10", ContactStage.Waiting));
        (await Town.ClockAsync(contact.Id, "referral-decision")).StartedAt.ShouldBe(Host.Clock.Now);
        using var door = await Town.EnterAsync(worker);
        (await door.GoAsync("/messages")).Text.ShouldContain($"A child is said to be in danger now: {contact.Reference}");

        // Nothing that is typed afterwards is lost, though the referral is never sent.
        await visitor.FollowAsync("The family");
        visitor.Page.Body!.TextContent.ShouldContain("as an urgent contact");
        await visitor.PressAsync(Save, ("Answers[household]", "The grandmother"));
        await (await visitor.FollowAsync("What the family knows")).PressAsync(Save, ("Answers[not-to-tell]", "The father"));
        await door.GoAsync($"/contacts/{contact.Id}");
        door.Said("Who lives with them, and who looks after them?").ShouldBe("The grandmother");
        door.Said("Must not be told").ShouldBe("The father");
        door.Said("Family knows").ShouldBe("The caller does not know");
    }

    [Fact]
    public async Task Danger_that_is_said_later_brings_the_children_who_are_named_already()
    {
        var referral = await Town.ReferralAsync(school, null, "Robin", "Merle");
        using var visitor = await Town.EnterAsync(school);
        await visitor.GoAsync($"/referrals/{referral}/danger");
        await visitor.PressAsync(Save, ("Danger.Now", "true"), ("Danger.Words", "They are alone now"));
        (await ContactsAsync()).Select(c => (c.GivenName, c.Urgency)).ShouldBe([("Robin", "red"), ("Merle", "red")], ignoreOrder: true);

        await (await visitor.GoAsync($"/referrals/{referral}/check")).PressAsync("Send to the front door");
        (await ContactsAsync()).Count.ShouldBe(2, "The same contacts hold the whole");
    }

    [Fact]
    public async Task Whoever_has_decided_already_hears_that_more_was_written()
    {
        var referral = await Town.ReferralAsync(school, "They are alone now", "Robin");
        var contact = (await ContactsAsync()).Single();
        await Town.ActAsync(worker, contact.Id, (c, at) => c.Take(worker.Actor, at));
        using var visitor = await Town.EnterAsync(school);
        await WriteAsync("The grandmother");
        using var desk = await Town.EnterAsync(worker);
        (await desk.GoAsync("/messages")).Text.ShouldNotContain("More was written");
        await Town.ActAsync(worker, contact.Id, (c, at) => c.Decide(worker.Actor, Town.Decision(c, "contact-only", "advice-given"), Approval.First, at));
        await WriteAsync("The uncle, who drinks");
        (await desk.GoAsync("/messages")).Text.ShouldContain($"More was written into a referral form that you have: {contact.Reference}");

        async Task WriteAsync(string household) => await (await visitor.GoAsync($"/referrals/{referral}/family")).PressAsync(Save, ("Answers[household]", household));
    }

    [Fact]
    public async Task What_the_front_door_has_put_right_is_not_written_over_by_what_is_typed_later()
    {
        var referral = await Town.ReferralAsync(school, "They are alone now", "Robin");
        var contact = (await ContactsAsync()).Single();
        await Town.ActAsync(worker, contact.Id, (c, at) => c.Amend("The father has a key", new SafeContact { NotToTell = "The uncle", HowSafely = "By day" }, at));
        using var visitor = await Town.EnterAsync(school);
        await WriteAsync("telling", ("Answers[not-to-tell]", "The father"), ("Answers[how-safely]", "By day"));
        await WriteAsync("family", ("Answers[household]", "The grandmother"));

        var now = (await ContactsAsync()).Single();
        (now.Worry, now.Safely.NotToTell, now.Safely.HowSafely).ShouldBe(("The father has a key", "The uncle\nThe father", "By day"));

        async Task WriteAsync(string topic, params (string, string)[] answers) => await (await visitor.GoAsync($"/referrals/{referral}/{topic}")).PressAsync(Save, answers);
    }

    [Fact]
    public async Task What_is_said_of_danger_reaches_the_front_door_whenever_it_is_said_and_whichever_way()
    {
        var referral = await Town.ReferralAsync(school, "They are alone now", "Robin");
        using var visitor = await Town.EnterAsync(school);
        await SayAsync("true", "They are on the roof");
        await SeesAsync("Yes: They are on the roof");
        await SayAsync("false", "An aunt has come");
        await SeesAsync("No: An aunt has come");

        async Task SayAsync(string danger, string words) => await (await visitor.GoAsync($"/referrals/{referral}/danger")).PressAsync(Save, ("Danger.Now", danger), ("Danger.Words", words));

        async Task SeesAsync(string said)
        {
            using var desk = await Town.EnterAsync(worker);
            (await desk.GoAsync($"/contacts/{(await ContactsAsync()).Single().Id}")).Said("Is a child in danger now?").ShouldBe(said);
        }
    }

    [Fact]
    public async Task A_child_with_whom_the_front_door_is_busy_is_not_taken_out()
    {
        var referral = await Town.ReferralAsync(school, "They are alone now", "Robin");
        using var visitor = await Town.EnterAsync(school);
        await (await visitor.GoAsync($"/referrals/{referral}")).FollowAsync("Robin Thistlewood");
        visitor.Buttons.ShouldNotContain("Take this child out of the form");
    }

    private Task<List<Contact>> ContactsAsync() => Town.ReadAsync(db => db.Set<Contact>().AsNoTracking().ToListAsync());
}
