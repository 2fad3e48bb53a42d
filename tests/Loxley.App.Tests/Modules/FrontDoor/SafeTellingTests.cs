using Loxley.App.Modules.FrontDoor;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.FrontDoor;

/// <summary>Whoever tells a caller something has read who must not be told, and gives no hidden address away.</summary>
public sealed class SafeTellingTests(TestHost host) : ContactSlice(host)
{
    private const string Refusal = "Read what to heed before anybody is reached or told, and confirm that this heeds it";

    private static readonly (string, string)[] Early =
    [
        ("Outcome", "early-help"), ("OutcomeReason", "step-down"), ("AgreedBy", "The mother"), ("Rationale", "As the school says"), ("Answer", "A family worker comes"),
    ];

    private protected override Task BeginAsync() =>
        Town.ActAsync(Worker, Id, (c, at) => c.Amend(c.Worry, new SafeContact { NotToTell = "The stepfather", AddressToHide = "The aunt's at 4 Alder Row, LX1 1AA" }, at));

    [Fact]
    public async Task Word_that_it_arrived_says_nothing_and_stands_below_what_to_heed()
    {
        using var visitor = await OpenAsync(Worker, "/acknowledge");
        visitor.Said("Must not be told").ShouldBe("The stepfather");
        await visitor.PressAsync("Send the message");
        (await ContactAsync()).AcknowledgedAt.ShouldBe(Host.Clock.Now);
    }

    [Fact]
    public async Task The_answer_waits_until_it_heeds_that_and_all_that_is_missing_is_said_at_once()
    {
        await TakeAsync(Worker);
        using var visitor = await OpenAsync(Worker, "/decide");
        await RefusedAsync(visitor, Refusal, "Send to a manager for approval", Early);
        await visitor.PressAsync("Send to a manager for approval", ("Rationale", ""), ("AgreedBy", ""));
        visitor.Errors.ShouldBe(["Enter why, in your own words", "Enter who in the family agrees, or your judgement why early help is offered without", Refusal], ignoreOrder: true);
        await visitor.PressAsync("Send to a manager for approval", [.. Early, ("Heeded", "true")]);
        (await ContactAsync()).Stage.ShouldBe(ContactStage.AwaitingApproval);
    }

    [Fact]
    public async Task And_so_does_a_call_but_not_that_nobody_can_be_told()
    {
        await Town.DecideAsync(Worker, Id, "early-help", "step-down");
        await ApproveAsync();
        using var visitor = await OpenAsync(Worker, "/tell");
        await RefusedAsync(visitor, Refusal, "Save", ("Told", "true"), ("How", "By telephone"), ("ByVoice", "true"));
        await visitor.PressAsync("Save", ("Told", "false"), ("WhyNot", "The number is dead"));
        (await ContactAsync()).Stage.ShouldBe(ContactStage.Finished);
    }

    [Theory]
    [InlineData("They live at 4 Alder Row now")]
    [InlineData("They live at 4 alder row")]
    [InlineData("Write to lx11aa")]
    [InlineData("Write to NG1 5FS")]
    public async Task An_answer_that_names_an_address_is_refused_where_one_is_to_be_hidden(string answer)
    {
        await TakeAsync(Worker);
        using var visitor = await OpenAsync(Worker, "/decide");
        await RefusedAsync(visitor, "An address must be kept hidden: take all addresses out of what the caller is told", "Send to a manager for approval",
            [.. Early.SkipLast(1), ("Answer", answer), ("Heeded", "true")]);
    }

    [Theory]
    [InlineData("A family worker rings before 3pm and comes on 4 March", false)]
    [InlineData("At 4, Alder Row", true)]
    [InlineData("LX1 1AA", true)]
    [InlineData(null, false)]
    public void Days_and_times_are_no_addresses(string? text, bool given) =>
        new SafeContact { AddressToHide = "The aunt's at 4 Alder Row" }.IsGivenAwayBy(text).ShouldBe(given);

    [Fact]
    public void Where_no_address_is_hidden_any_may_be_named() => new SafeContact { NotToTell = "The uncle" }.IsGivenAwayBy("LX1 1AA").ShouldBeFalse();

    [Fact]
    public async Task Nothing_is_asked_where_there_is_nothing_to_heed()
    {
        var other = await Town.ContactAsync(Worker, Child, Caller);
        using var visitor = await Town.EnterAsync(Worker);
        await Town.ActAsync(Worker, other, (c, at) => c.Take(Worker.Actor, at));
        await (await visitor.GoAsync($"/contacts/{other}/decide")).PressAsync("Send to a manager for approval", Early);
        (await Town.RowAsync<Contact>(other)).Stage.ShouldBe(ContactStage.AwaitingApproval);
    }
}
