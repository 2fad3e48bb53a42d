using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.FrontDoor.HandBackContact;

public sealed class HandBackContactTests(TestHost host) : ContactSlice(host)
{
    private const string Button = "Hand it back to the queue";

    private protected override Task BeginAsync() => TakeAsync(Worker);

    [Fact]
    public async Task A_contact_goes_back_to_the_queue_with_a_word_for_the_next()
    {
        using var visitor = await OpenAsync(Worker, "/hand-back");
        await visitor.PressAsync(Button, ("Note", " Mother rings back at three "));

        visitor.Path.ShouldBe($"/contacts/{Id}");
        visitor.Text.ShouldContain("Contact handed back to the queue: Mother rings back at three");
        visitor.Buttons.ShouldContain("Take this contact");
        var contact = await ContactAsync();
        (contact.Stage, contact.TakenById, contact.TakenByName).ShouldBe((ContactStage.Waiting, null, null));
        (await Town.ActOfAsync<ContactHandedBack>(Id)).Name.ShouldBe("HandBackContact");
        (await Town.ClockAsync(Id, "referral-decision")).StartedAt.ShouldBe(contact.ReceivedAt);
    }

    [Fact]
    public async Task Only_who_has_it_hands_it_back()
    {
        using var visitor = await OpenAsync(Colleague, "/hand-back");
        await RefusedAsync(visitor, "Take the contact first: only the person who has it can do this", Button, ("Note", "Mine to give"));
    }

    [Fact]
    public async Task The_next_person_must_be_told_something()
    {
        using var visitor = await OpenAsync(Worker, "/hand-back");
        await RefusedAsync(visitor, "Enter what the next person should know", Button, ("Note", ""));
        await RefusedAsync(visitor, "What the next person should know must be 1,000 characters or less", Button, ("Note", new string('a', 1001)));
    }
}
