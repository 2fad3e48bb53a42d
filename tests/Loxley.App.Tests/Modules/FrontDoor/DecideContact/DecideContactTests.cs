using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor.DecideContact;

public sealed class DecideContactTests(TestHost host) : ContactSlice(host)
{
    private const string Button = "Send to a manager for approval";

    private static readonly (string, string)[] Filled = [("Outcome", "referral"), ("OutcomeReason", "child-in-need"), ("Rationale", "School has seen it for weeks")];

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
        (await Town.ActOfAsync<ContactDecided>(Id)).Name.ShouldBe("DecideContact");
        (await Town.ClockAsync(Id, "contact-approval")).StartedAt.ShouldBe(Host.Clock.Now);
        (await Town.ReadAsync(db => db.Set<Referral>().AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task A_reason_belongs_to_its_outcome()
    {
        using var visitor = await OpenAsync(Worker, "/decide");
        await RefusedAsync(visitor, "Choose a reason that belongs to the outcome", Button, ("Outcome", "early-help"), ("OutcomeReason", "child-in-need"), ("Rationale", "School has seen it for weeks"));
    }

    [Fact]
    public async Task Nothing_is_decided_without_an_outcome_a_reason_and_why()
    {
        using var visitor = await OpenAsync(Worker, "/decide");
        await visitor.PressAsync(Button);

        visitor.Errors.ShouldBe(["Choose what is to be done", "Choose a reason", "Enter why, in your own words"]);
        (await ContactAsync()).Stage.ShouldBe(ContactStage.Taken);
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
        await Town.ActAsync(Worker, Id, (c, at) => c.Decide(Worker.Actor, new("early-help", "step-down", "Help goes on"), true, at));
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
}
