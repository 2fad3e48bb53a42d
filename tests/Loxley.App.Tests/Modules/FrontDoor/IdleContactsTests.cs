using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.FrontDoor;

/// <summary>The protocol of the tests gives four hours.</summary>
public sealed class IdleContactsTests(TestHost host) : ContactSlice(host)
{
    private static readonly TimeSpan Idle = TimeSpan.FromHours(4);

    private protected override Task BeginAsync() => TakeAsync(Worker);

    [Fact]
    public async Task A_contact_left_lying_goes_back_to_the_queue_and_whoever_had_it_hears_of_it()
    {
        Host.Clock.Pass(Idle + TimeSpan.FromMinutes(1));
        await Town.LookAsync<IdleContacts>();

        var contact = await ContactAsync();
        (contact.Stage, contact.TakenById, contact.TakenByName).ShouldBe((ContactStage.Waiting, null, null));
        (await Town.ActOfAsync<ContactReleased>(Id)).Name.ShouldBe("ReleaseIdleContact");
        using var visitor = await OpenAsync(Worker);
        visitor.Text.ShouldContain("Contact went back to the queue: nothing had been done with it for 4 hours");
        visitor.Buttons.ShouldContain("Take this contact");
        (await visitor.GoAsync("/messages")).Text.ShouldContain($"A contact that you had taken is back in the queue: {contact.Reference}");
    }

    [Fact]
    public async Task That_a_limit_passed_meanwhile_is_not_something_that_anybody_did()
    {
        Host.Clock.Pass(Idle);
        var clock = await Town.ClockAsync(Id, "referral-decision");
        await Town.RunAsync(null, async (_, db) =>
        {
            var act = db.Begin("NoticeLateClocks");
            db.Take(Deed.Of(new ClockBreached(Id, Child, act.At, clock.Id, clock.Rule)));
            return await db.SaveChangesAsync();
        });
        Host.Clock.Pass(TimeSpan.FromMinutes(1));
        await Town.LookAsync<IdleContacts>();

        (await ContactAsync()).Stage.ShouldBe(ContactStage.Waiting);
    }

    [Fact]
    public async Task A_contact_about_a_child_not_found_yet_is_kept_by_looking_at_it_and_by_no_other_list()
    {
        var other = await Town.UnmatchedAsync(Worker);
        await Town.ActAsync(Worker, other, (c, at) => c.Take(Worker.Actor, at));
        Host.Clock.Pass(Idle - TimeSpan.FromMinutes(1));
        using (var visitor = await Town.EnterAsync(Worker)) (await visitor.GoAsync($"/contacts/{other}")).Heading.ShouldStartWith("Contact");
        Host.Clock.Pass(TimeSpan.FromMinutes(2));
        await Town.LookAsync<IdleContacts>();
        (await Town.RowAsync<Contact>(other)).Stage.ShouldBe(ContactStage.Taken);

        Host.Clock.Pass(Idle - TimeSpan.FromMinutes(2));
        using var later = await Town.EnterAsync(Worker);
        await later.GoAsync("/search");
        await later.PressAsync("Search", ("Query", "Thistlewood"));
        later.Text.ShouldContain("1 person found");
        await Town.LookAsync<IdleContacts>();
        (await Town.RowAsync<Contact>(other)).Stage.ShouldBe(ContactStage.Waiting);
    }

    [Fact]
    public async Task It_is_not_idle_before_its_time()
    {
        Host.Clock.Pass(Idle - TimeSpan.FromMinutes(1));
        await Town.LookAsync<IdleContacts>();

        (await ContactAsync()).Stage.ShouldBe(ContactStage.Taken);
    }

    [Fact]
    public async Task Whoever_looks_at_it_has_it_in_hand_and_a_colleague_who_looks_does_not_keep_it_for_them()
    {
        Host.Clock.Pass(Idle);
        using (await OpenAsync(Worker))
        {
            Host.Clock.Pass(TimeSpan.FromMinutes(5));
            await Town.LookAsync<IdleContacts>();
            (await ContactAsync()).Stage.ShouldBe(ContactStage.Taken);
        }

        Host.Clock.Pass(Idle);
        using (await OpenAsync(Colleague))
        {
            await Town.LookAsync<IdleContacts>();
            (await ContactAsync()).Stage.ShouldBe(ContactStage.Waiting);
        }
    }

    [Fact]
    public async Task What_was_typed_is_still_there_when_it_is_taken_again()
    {
        using (var visitor = await OpenAsync(Worker, "/decide"))
        {
            await visitor.PressAsync("Keep and come back later", ("Rationale", "The school has seen bruises twice"));
        }
        Host.Clock.Pass(Idle + TimeSpan.FromMinutes(1));
        await Town.LookAsync<IdleContacts>();
        (await ContactAsync()).Stage.ShouldBe(ContactStage.Waiting);

        using var again = await OpenAsync(Worker);
        await again.PressAsync("Take this contact");
        (await again.GoAsync($"/contacts/{Id}/decide")).Page.QuerySelector("textarea[name=Rationale]")!.TextContent.Trim().ShouldBe("The school has seen bruises twice");
    }

    [Fact]
    public async Task What_waits_for_a_manager_is_left_alone_and_nobody_can_release_it()
    {
        await Town.ActAsync(Worker, Id, (c, at) => c.Decide(Worker.Actor, Town.Decision(c), Approval.First, at));
        Host.Clock.Pass(Idle + Idle);
        await Town.LookAsync<IdleContacts>();

        (await ContactAsync()).Stage.ShouldBe(ContactStage.AwaitingApproval);
        await Should.ThrowAsync<RefusedException>(() => Town.ActAsync(Worker, Id, (c, at) => c.Release(4, at)));
    }
}
