using System.Net;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Pages;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor.DecideContact;

public sealed class DecideContactTests(TestHost host) : ContactSlice(host)
{
    private const string Button = "Send to a manager for approval";

    private static readonly (string, string)[] Filled =
    [
        ("Outcome", "referral"), ("OutcomeReason", "child-in-need"), ("NextStep", "childrens-assessment"), ("Rationale", "School has seen it for weeks"),
        ("Answer", "Thank you. A social worker will ring you."),
    ];

    /// <summary>The same of a caller who cannot be reached.</summary>
    private static (string, string)[] Unanswered => [.. Filled.Where(f => f.Item1 != "Answer")];

    private DateOnly Today => London.Date(Host.Clock.Now);

    private protected override Task BeginAsync() => TakeAsync(Worker);

    [Fact]
    public async Task A_decision_goes_to_a_manager_and_the_approval_begins_to_run()
    {
        using var visitor = await OpenAsync(Worker, "/decide");
        await visitor.PressAsync(Button, Filled);

        visitor.Path.ShouldBe($"/contacts/{Id}");
        visitor.Text.ShouldContain("Awaiting approval");
        (visitor.Said("Decision"), visitor.Said("Why"), visitor.Said("Decided by"))
            .ShouldBe(("Referral to social care: The child may be in need of services", "School has seen it for weeks", "Wanda Fieldfare"));
        visitor.Text.ShouldContain("Decided: Referral to social care. The child may be in need of services");
        var contact = await ContactAsync();
        (contact.Stage, contact.Outcome, contact.OutcomeReason, contact.DecidedById, contact.DecidedAt)
            .ShouldBe((ContactStage.AwaitingApproval, "referral", "child-in-need", Worker.Id, Host.Clock.Now));
        (contact.NextStep, contact.ArrivedOn, contact.ActedAt).ShouldBe(("childrens-assessment", contact.ReceivedOn, null));
        (await Town.ActOfAsync<ContactDecided>(Id)).Name.ShouldBe("DecideContact");
        (await Town.ClockAsync(Id, "contact-approval")).StartedAt.ShouldBe(Host.Clock.Now);
        (await Town.ReadAsync(db => db.Set<Referral>().AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task A_reason_belongs_to_its_outcome()
    {
        using var visitor = await OpenAsync(Worker, "/decide");
        await RefusedAsync(visitor, "Choose a reason that belongs to the outcome", Button, But(("Outcome", "early-help"), ("AgreedBy", "The mother")));
    }

    [Fact]
    public async Task Nothing_is_decided_without_an_outcome_a_reason_and_why()
    {
        using var visitor = await OpenAsync(Worker, "/decide");
        await visitor.PressAsync(Button);

        visitor.Errors.ShouldBe(["Choose what is to be done", "Choose a reason", "Enter why, in your own words", "Enter what the caller is told"]);
        (await ContactAsync()).Stage.ShouldBe(ContactStage.Taken);
    }

    [Fact]
    public async Task All_that_is_missing_is_said_at_once()
    {
        using var visitor = await OpenAsync(Worker, "/decide");
        await visitor.PressAsync(Button, ("Outcome", "referral"), ("ArrivedOn.Day", ""), ("ArrivedOn.Month", ""), ("ArrivedOn.Year", ""));
        visitor.Errors.ShouldBe(
        [
            "Choose the next step", "Enter the day on which what makes it a referral arrived", "Choose a reason", "Enter why, in your own words", "Enter what the caller is told",
        ]);
        await visitor.PressAsync(Button, [.. Filled.Where(f => f.Item1 is "OutcomeReason" or "Rationale")]);
        visitor.Errors.ShouldBe(["Choose the next step", "Enter the day on which what makes it a referral arrived", "Enter what the caller is told"]);
    }

    [Fact]
    public async Task Only_who_has_it_decides()
    {
        using var visitor = await OpenAsync(Colleague, "/decide");
        await RefusedAsync(visitor, "Take the contact first: only the person who has it can do this", Button, Filled);
    }

    [Fact]
    public async Task What_is_decided_is_not_decided_again()
    {
        await Town.ActAsync(Worker, Id, (c, at) => c.Decide(Worker.Actor, Town.Decision(c, "early-help", "step-down", "Help goes on"), Approval.First, at));
        using var visitor = await OpenAsync(Worker, "/decide");
        await RefusedAsync(visitor, "This contact has been decided already", Button, Filled);
    }

    [Fact]
    public async Task Half_a_decision_is_kept_and_goes_with_the_whole_one()
    {
        using var visitor = await OpenAsync(Worker, "/decide");
        await visitor.PressAsync("Keep and come back later", ("Rationale", "Half a sentence"));
        visitor.Path.ShouldBe($"/contacts/{Id}");
        await visitor.GoAsync($"/contacts/{Id}/decide");
        visitor.Text.ShouldContain("It is here as you left it.");
        visitor.ValueOf("Rationale").ShouldBe("Half a sentence");
        using var other = await OpenAsync(Colleague, "/decide");
        other.ValueOf("Rationale").ShouldBe("");

        await visitor.PressAsync(Button, Filled);
        await visitor.GoAsync($"/contacts/{Id}/decide");
        visitor.ValueOf("Rationale").ShouldBe("");
    }

    [Theory]
    [InlineData("contact-only", "advice-given", "Enter the advice that is given, or the service that helps")]
    [InlineData("allocated-worker", "already-known", "Choose who has the child. If nobody is on the list, nobody works with the child now: choose another outcome")]
    [InlineData("early-help", "step-down", "Enter who in the family agrees, or your judgement why early help is offered without")]
    [InlineData("referral", "child-in-need", "Choose the next step")]
    public async Task Each_outcome_needs_what_belongs_to_it(string outcome, string reason, string sentence)
    {
        using var visitor = await OpenAsync(Worker, "/decide");
        await RefusedAsync(visitor, sentence, Button, ("Outcome", outcome), ("OutcomeReason", reason), ("NextStep", ""), ("Rationale", "Weighed"), ("Answer", "Thank you."));
        visitor.ValueOf("Rationale").ShouldBe("Weighed");
    }

    [Fact]
    public async Task A_caller_who_can_be_reached_is_told_in_words_of_the_decision()
    {
        using var visitor = await OpenAsync(Worker, "/decide");
        await RefusedAsync(visitor, "Enter what the caller is told", Button, But(("Answer", "")));
        await visitor.PressAsync(Button, Filled);
        using (var caller = await OpenAsync(Caller)) caller.Text.ShouldNotContain("A social worker will ring you.");
        using var manager = await OpenAsync(Manager, "/approve");
        manager.Said("What the caller is told").ShouldBe("Thank you. A social worker will ring you.");
        await manager.PressAsync("Approve");
        using var told = await OpenAsync(Caller);
        told.Text.ShouldContain("Decided: Referral to social care. Why: ");
        told.Text.ShouldContain("Thank you. A social worker will ring you.");
        told.Text.ShouldNotContain("School has seen it for weeks");
    }

    [Fact]
    public async Task Early_help_goes_with_the_familys_agreement_or_a_judgement()
    {
        (string, string)[] early = [("Outcome", "early-help"), ("OutcomeReason", "step-down"), ("Rationale", "Weighed"), ("Answer", "Thank you.")];
        using var visitor = await OpenAsync(Worker, "/decide");
        await visitor.PressAsync(Button, [.. early, ("AgreedBy", "The mother, to a family worker")]);
        visitor.Said("The family agrees").ShouldBe("The mother, to a family worker");
        await Town.ActAsync(Manager, Id, (c, at) => c.Return(Manager.Actor, "Ask her again", at));
        await visitor.GoAsync($"/contacts/{Id}/decide");
        visitor.ValueOf("AgreedBy").ShouldBe("The mother, to a family worker");
        await visitor.PressAsync(Button, ("AgreedBy", ""), ("WithoutAgreement", "She is not sure; the manager agrees to one visit"));
        visitor.Said("Offered without agreement").ShouldBe("She is not sure; the manager agrees to one visit");
        (await ContactAsync()).AgreedBy.ShouldBeNull();
    }

    [Fact]
    public async Task What_comes_of_a_child_who_is_open_goes_to_the_worker_who_has_the_child()
    {
        var social = await Town.JoinAsync(Role.SocialWorker, "Linnet Osprey", "police", null);
        var part = await Town.InvolveAsync(Worker, Child, social);
        using var visitor = await OpenAsync(Worker, "/decide");
        visitor.Text.ShouldContain("A social worker has this child already: pass the contact to them.");
        await RefusedAsync(visitor, "A social worker has this child already. Pass the contact to them, so that no second episode begins", Button, Filled);
        await visitor.PressAsync(Button, ("Outcome", "allocated-worker"), ("OutcomeReason", "new-information"), ("PassedTo", part.ToString()));
        visitor.Said("Passed to").ShouldBe("Linnet Osprey");
        using (var before = await OpenAsync(social)) before.Status.ShouldBe(HttpStatusCode.NotFound);

        using var manager = await OpenAsync(Manager, "/approve");
        await manager.PressAsync("Approve");
        using var worker = await OpenAsync(social);
        worker.Text.ShouldContain("Why you can see this: Works with the child: the contact was passed to them.");
        worker.Text.ShouldContain("Contact passed to Linnet Osprey, who works with the child");
        (await worker.GoAsync("/messages")).Text.ShouldContain($"There is a new worry about a child you work with: {References.Of('C', Id)}");
        (await Town.ReadAsync(db => db.Set<Referral>().AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task Nobody_is_passed_a_contact_who_works_with_another_child()
    {
        var part = await Town.InvolveAsync(Worker, await Town.ChildAsync(Worker, "Merle"));
        using var visitor = await OpenAsync(Worker, "/decide");
        await RefusedAsync(visitor, FrontDoorRefusals.NoWorker.Sentence, Button,
            ("Outcome", "allocated-worker"), ("OutcomeReason", "already-known"), ("PassedTo", part.ToString()), ("Rationale", "Known"), ("Answer", "Thank you."));
    }

    [Fact]
    public async Task Another_next_step_is_named()
    {
        using var visitor = await OpenAsync(Worker, "/decide");
        await RefusedAsync(visitor, "Enter what the other next step is", Button, But(("NextStep", "other")));
        await visitor.PressAsync(Button, ("NextStepNote", "The disabled children's team visits first"));
        visitor.Said("Next step").ShouldBe("Other: The disabled children's team visits first");
    }

    [Fact]
    public async Task A_referral_counts_from_the_day_on_which_what_makes_it_one_arrived()
    {
        var contact = await Town.ContactAsync(Worker, Child, receivedAt: Host.Clock.Now.AddDays(-6));
        await Town.ActAsync(Worker, contact, (c, at) => c.Take(Worker.Actor, at));
        using var visitor = await Town.EnterAsync(Worker);
        await visitor.GoAsync($"/contacts/{contact}/decide");
        visitor.ValueOf("ArrivedOn.Day").ShouldBe($"{Today.AddDays(-6).Day}");
        await RefusedAsync(visitor, "What makes it a referral cannot have arrived before the contact", Button, [.. Unanswered, .. Day(Today.AddDays(-7))]);
        await RefusedAsync(visitor, "The day on which it arrived must be today or in the past", Button, [.. Unanswered, .. Day(Today.AddDays(1))]);
        await RefusedAsync(visitor, "The day on which it arrived must be a real date", Button, [.. Unanswered, ("ArrivedOn.Day", "31"), ("ArrivedOn.Month", "2"), ("ArrivedOn.Year", "2026")]);
        await visitor.PressAsync(Button, [.. Unanswered, .. Day(Today.AddDays(-2))]);
        visitor.Said("Referral date").ShouldBe(When.Day(Today.AddDays(-2)));

        await Town.ActAsync(Manager, contact, (c, at) => c.Return(Manager.Actor, "Say more", at));
        await visitor.GoAsync($"/contacts/{contact}/decide");
        (await LimitsAsync()).ShouldBe([(Today.AddDays(-6), false)], "a decision that was sent back moves no limit");
        await visitor.PressAsync(Button, ("Rationale", "More is said"));
        using var manager = await Town.EnterAsync(Manager);
        await (await manager.GoAsync($"/contacts/{contact}/approve")).PressAsync("Approve");
        var referral = await Town.ReadAsync(db => db.Set<Referral>().SingleAsync());
        (referral.ReceivedOn, referral.ReceivedAt, referral.NextStep).ShouldBe((Today.AddDays(-2), London.Midnight(Today.AddDays(-2)), "childrens-assessment"));
        (await LimitsAsync()).ShouldBe([(Today.AddDays(-6), true), (Today.AddDays(-2), false)]);
        (await ClocksAsync())[0].LateAt(Host.Clock.Now).ShouldBeTrue("what was late before more arrived stays late");
        (await ClocksAsync())[1].Waiting.ShouldBe("CallerTold");

        Task<List<ClockRow>> ClocksAsync() => Town.ReadAsync(db => db.Clocks.Where(c => c.RecordId == contact && c.Rule == "referral-decision").OrderBy(c => c.StartedAt).ToListAsync());
        async Task<IEnumerable<(DateOnly From, bool Ended)>> LimitsAsync() => (await ClocksAsync()).Select(c => (London.Date(c.StartedAt), c.EndedAt is not null));
    }

    [Fact]
    public async Task What_cannot_wait_is_acted_on_and_its_approval_follows()
    {
        using var visitor = await OpenAsync(Worker, "/decide");
        await visitor.PressAsync(Button, But(("NextStep", "strategy-discussion")));
        visitor.Text.ShouldContain("Awaiting approval");
        visitor.Text.ShouldContain("Acted on at once; a manager's approval follows");
        var act = await Town.ActOfAsync<DecisionActedOn>(Id);
        var referral = await Town.ReadAsync(db => db.Set<Referral>().SingleAsync());
        (await Town.ActOfAsync<ReferralReceived>(referral.Id)).Id.ShouldBe(act.Id);
        (await ContactAsync()).ToldAt.ShouldBe(Host.Clock.Now);

        using var own = await OpenAsync(Worker, "/tell");
        await RefusedAsync(own, "The caller can be told once the decision is approved, and only once", "Save", ("Told", "true"), ("How", "again"));
        using var manager = await OpenAsync(Manager);
        manager.Buttons.ShouldNotContain("Send it back");
        await manager.GoAsync($"/contacts/{Id}/return");
        await RefusedAsync(manager, "This was acted on at once and cannot be sent back. Approve it, and write there what is to be done differently", "Send it back", ("Note", "Not yet"));
        await manager.GoAsync($"/contacts/{Id}/approve");
        await manager.PressAsync("Approve", ("Note", "Ask the hospital as well"));
        manager.Text.ShouldContain("Decision approved, with something to do differently: Ask the hospital as well");
        (await ContactAsync()).Stage.ShouldBe(ContactStage.Finished);
        (await Town.ReadAsync(db => db.Set<Referral>().CountAsync())).ShouldBe(1);
        (await Town.ClockAsync(Id, "referral-decision")).StoppedAt.ShouldBe(Host.Clock.Now);
    }

    [Theory]
    [InlineData(22, true)]
    [InlineData(10, false)]
    public async Task The_emergency_duty_team_acts_alone_at_night_and_approval_follows(int hour, bool acts)
    {
        // On a working day: at a weekend the team answers by day as well.
        Host.Clock.Set(London.Instant(BankHolidays.EnglandAndWales.AddWorkingDays(Today, 1), new TimeOnly(hour, 0)));
        var alone = await Town.JoinAsync(Role.FrontDoorWorker, "Corin Nightjar", "council", "emergency-duty-team");
        var contact = await Town.ContactAsync(alone, Child);
        await Town.ActAsync(alone, contact, (c, at) => c.Take(alone.Actor, at));
        using var visitor = await Town.EnterAsync(alone);
        await visitor.GoAsync($"/contacts/{contact}/decide");
        await visitor.PressAsync(Button, Unanswered);
        visitor.Text.Contains("Acted on at once", StringComparison.Ordinal).ShouldBe(acts);
        visitor.Buttons.Contains("Tell the caller").ShouldBe(acts);
        (await Town.ReadAsync(db => db.Set<Referral>().AnyAsync())).ShouldBe(acts);
        if (!acts) return;

        await visitor.GoAsync($"/contacts/{contact}/tell");
        await visitor.PressAsync("Save", ("Told", "true"), ("How", "by telephone"));
        visitor.Text.ShouldContain("Awaiting approval");
        visitor.Buttons.ShouldNotContain("Tell the caller");
        using var manager = await Town.EnterAsync(Manager);
        await (await manager.GoAsync($"/contacts/{contact}/approve")).PressAsync("Approve");
        manager.Text.ShouldContain("Finished");
    }

    /// <summary>The whole form with something else in some fields.</summary>
    private static (string, string)[] But(params (string Name, string)[] other) => [.. Filled.Where(f => other.All(o => o.Name != f.Item1)), .. other];

    private static (string, string)[] Day(DateOnly on) => [("ArrivedOn.Day", $"{on.Day}"), ("ArrivedOn.Month", $"{on.Month}"), ("ArrivedOn.Year", $"{on.Year}")];
}
