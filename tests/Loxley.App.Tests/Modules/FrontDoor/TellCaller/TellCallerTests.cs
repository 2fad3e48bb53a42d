using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.FrontDoor.TellCaller;

public sealed class TellCallerTests(TestHost host) : ContactSlice(host)
{
    private async Task<Visitor> ApprovedAsync()
    {
        await Town.DecideAsync(Worker, Id);
        await ApproveAsync();
        return await OpenAsync(Worker, "/tell");
    }

    [Fact]
    public async Task A_caller_who_was_told_ends_the_contact()
    {
        using var visitor = await ApprovedAsync();
        await visitor.PressAsync("Save", ("Told", "true"), ("How", "By telephone"));

        visitor.Path.ShouldBe($"/contacts/{Id}");
        visitor.Text.ShouldContain("The caller was told the outcome: By telephone");
        var contact = await ContactAsync();
        (contact.Stage, contact.ToldAt).ShouldBe((ContactStage.Finished, Host.Clock.Now));
        (await Town.ActOfAsync<CallerTold>(Id)).Name.ShouldBe("TellCaller");
        (await Town.ClockAsync(Id, "referral-decision")).StoppedAt.ShouldBe(Host.Clock.Now);
    }

    [Fact]
    public async Task A_caller_who_cannot_be_told_ends_it_too_and_the_limit_is_not_called_met()
    {
        using var visitor = await ApprovedAsync();
        await visitor.PressAsync("Save", ("Told", "false"), ("WhyNot", "Would not say who they are"));

        visitor.Text.ShouldContain("The caller cannot be told: Would not say who they are");
        var contact = await ContactAsync();
        (contact.Stage, contact.ToldAt).ShouldBe((ContactStage.Finished, null));
        (await Town.ActOfAsync<CallerCannotBeTold>(Id)).Name.ShouldBe("TellCaller");
        var clock = await Town.ClockAsync(Id, "referral-decision");
        (clock.StoppedAt, clock.EndedAt).ShouldBe((null, Host.Clock.Now));
    }

    [Fact]
    public async Task It_must_be_said_whether_and_how()
    {
        using var visitor = await ApprovedAsync();
        await RefusedAsync(visitor, "Choose whether the caller has been told", "Save", ("How", "By telephone"));
        await RefusedAsync(visitor, "Enter how the caller was told", "Save", ("Told", "true"), ("How", ""));
        await RefusedAsync(visitor, "Enter why the caller cannot be told", "Save", ("Told", "false"), ("WhyNot", ""));
    }

    [Fact]
    public async Task Nobody_is_told_before_the_decision_is_approved_or_twice()
    {
        const string refusal = "The caller can be told once the decision is approved, and only once";
        using var early = await OpenAsync(Worker, "/tell");
        await RefusedAsync(early, refusal, "Save", ("Told", "true"), ("How", "By telephone"));
        (await ApprovedAsync()).Dispose();
        await FinishAsync();
        using var late = await OpenAsync(Worker, "/tell");
        await RefusedAsync(late, refusal, "Save", ("Told", "false"), ("WhyNot", "No answer"));
    }
}
