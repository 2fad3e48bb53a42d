using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.FrontDoor.ReturnDecision;

public sealed class ReturnDecisionTests(TestHost host) : ContactSlice(host)
{
    private const string Button = "Send it back";

    [Fact]
    public async Task A_decision_comes_back_to_who_made_it_with_what_to_look_at()
    {
        await Town.DecideAsync(Worker, Id);
        using var visitor = await OpenAsync(Manager, "/return");
        await visitor.PressAsync(Button, ("Note", "Speak to the health visitor"));

        visitor.Path.ShouldBe($"/contacts/{Id}");
        visitor.Text.ShouldContain("Decision sent back: Speak to the health visitor");
        var contact = await ContactAsync();
        (contact.Stage, contact.TakenById, contact.ReturnNote).ShouldBe((ContactStage.Taken, Worker.Id, "Speak to the health visitor"));
        (await Town.ActOfAsync<DecisionReturned>(Id)).Name.ShouldBe("ReturnDecision");
        (await Town.ClockAsync(Id, "contact-approval")).EndedAt.ShouldBe(Host.Clock.Now);
        using var author = await OpenAsync(Worker);
        author.Text.ShouldContain("The decision was sent back: Speak to the health visitor");
        author.Buttons.ShouldContain("Decide");
    }

    [Fact]
    public async Task Nobody_sends_back_what_they_decided()
    {
        await Town.DecideAsync(Manager, Id);
        using var visitor = await OpenAsync(Manager, "/return");
        await RefusedAsync(visitor, "Somebody other than the person who decided must approve", Button, ("Note", "On second thoughts"));
    }

    [Fact]
    public async Task There_must_be_a_decision_and_a_note()
    {
        using var visitor = await OpenAsync(Manager, "/return");
        await RefusedAsync(visitor, "There is no decision waiting for approval on this contact", Button, ("Note", "Too soon"));
        await RefusedAsync(visitor, "Enter what should be looked at again", Button, ("Note", ""));
    }
}
