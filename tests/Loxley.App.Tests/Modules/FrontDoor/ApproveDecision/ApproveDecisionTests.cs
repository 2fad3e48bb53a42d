using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor.ApproveDecision;

public sealed class ApproveDecisionTests(TestHost host) : ContactSlice(host)
{
    [Fact]
    public async Task One_act_approves_refers_and_tells_a_caller_with_an_account()
    {
        await Town.DecideAsync(Worker, Id);
        using var visitor = await OpenAsync(Manager, "/approve");
        (visitor.Said("Decision"), visitor.Said("Why"), visitor.Said("Decided by")).ShouldBe(("Referral to social care: The child may be in need of services", "Because of what was said", "Wanda Fieldfare"));
        await visitor.PressAsync("Approve");

        visitor.Path.ShouldBe($"/contacts/{Id}");
        visitor.Text.ShouldContain("Finished");
        visitor.Text.ShouldContain("The caller was told the outcome: by message in Loxley");
        (await ContactAsync()).ToldAt.ShouldBe(Host.Clock.Now);
        var act = await Town.ActOfAsync<DecisionApproved>(Id);
        (act.Name, act.ActorId).ShouldBe(("ApproveDecision", Manager.Id));
        (await Town.ActOfAsync<CallerTold>(Id)).Id.ShouldBe(act.Id);
        var referral = await Town.ReadAsync(db => db.Set<Referral>().SingleAsync());
        (referral.ContactId, referral.ChildId, referral.Reason, referral.ReReferral).ShouldBe((Id, Child, "child-in-need", false));
        (await Town.ActOfAsync<ReferralReceived>(referral.Id)).Id.ShouldBe(act.Id);
        (await Town.ReadAsync(db => db.Set<Message>().SingleAsync())).RecipientId.ShouldBe(Caller.Id);
        (await Town.ReadAsync(db => db.Set<OutboxRow>().SingleAsync(o => o.PartnershipId == Town.Partnership.Id))).To.ShouldBe(Caller.Email);
        (await Town.ClockAsync(Id, "contact-approval")).StoppedAt.ShouldBe(Host.Clock.Now);
        (await Town.ClockAsync(Id, "referral-decision")).StoppedAt.ShouldBe(Host.Clock.Now);
    }

    [Fact]
    public async Task A_child_whom_a_social_worker_has_got_meanwhile_is_not_referred_again()
    {
        const string sentence = "A social worker has this child now. Send it back, so that it is passed to them and no second episode begins";
        await Town.DecideAsync(Worker, Id);
        await Town.InvolveAsync(Worker, Child);
        using var visitor = await OpenAsync(Manager, "/approve");
        visitor.Text.ShouldContain(sentence);
        await RefusedAsync(visitor, sentence, "Approve");
        (await Town.ReadAsync(db => db.Set<Referral>().AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task A_second_referral_within_the_months_is_a_re_referral()
    {
        foreach (var contact in new[] { Id, await Town.ContactAsync(Worker, Child) })
        {
            await Town.DecideAsync(Worker, contact);
            using var visitor = await Town.EnterAsync(Manager);
            await (await visitor.GoAsync($"/contacts/{contact}/approve")).PressAsync("Approve");
        }
        (await Town.ReadAsync(db => db.Set<Referral>().Select(r => r.ReReferral).ToListAsync())).ShouldBe([false, true], ignoreOrder: true);
    }

    [Fact]
    public async Task A_caller_without_an_account_is_still_to_be_told()
    {
        var contact = await Town.ContactAsync(Worker, Child);
        await Town.DecideAsync(Worker, contact, "early-help", "step-down");
        using var visitor = await Town.EnterAsync(Manager);
        await (await visitor.GoAsync($"/contacts/{contact}/approve")).PressAsync("Approve");

        visitor.Buttons.ShouldContain("Tell the caller");
        (await Town.RowAsync<Contact>(contact)).Stage.ShouldBe(ContactStage.ToTell);
        (await Town.ClockAsync(contact, "referral-decision")).Waiting.ShouldBe("CallerTold");
        (await Town.ReadAsync(db => db.Set<Referral>().AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_approves_what_they_decided()
    {
        await Town.DecideAsync(Manager, Id);
        using var visitor = await OpenAsync(Manager);
        visitor.Buttons.ShouldNotContain("Approve the decision");
        await visitor.GoAsync($"/contacts/{Id}/approve");

        await RefusedAsync(visitor, "Somebody other than the person who decided must approve", "Approve");
        (await ContactAsync()).Stage.ShouldBe(ContactStage.AwaitingApproval);
    }

    [Fact]
    public async Task There_must_be_a_decision()
    {
        using var visitor = await OpenAsync(Manager, "/approve");
        await RefusedAsync(visitor, "There is no decision waiting for approval on this contact", "Approve");
    }
}
