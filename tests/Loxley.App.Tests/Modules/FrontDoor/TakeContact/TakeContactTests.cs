using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.FrontDoor.TakeContact;

public sealed class TakeContactTests(TestHost host) : ContactSlice(host)
{
    [Fact]
    public async Task A_worker_takes_a_contact_from_the_page_of_the_contact()
    {
        using var visitor = await OpenAsync(Worker);
        await visitor.PressAsync("Take this contact");

        visitor.Path.ShouldBe($"/contacts/{Id}");
        visitor.Said("Taken by").ShouldBe("Wanda Fieldfare");
        visitor.Text.ShouldContain("Contact taken from the queue");
        visitor.Buttons.ShouldBe(["Decide", "Hand back", "Tell the caller it arrived", "It came in writing", "Say how urgent it is", "It is another child", "Change what was written"]);
        var contact = await ContactAsync();
        (contact.Stage, contact.TakenById, contact.TakenByName, contact.Version).ShouldBe((ContactStage.Taken, Worker.Id, "Wanda Fieldfare", 1));
        (await Town.ActOfAsync<ContactTaken>(Id)).Name.ShouldBe("TakeContact");
        (await Town.ClockAsync(Id, "referral-decision")).Running.ShouldBeTrue();
    }

    [Fact]
    public async Task What_a_colleague_has_is_not_taken()
    {
        using var visitor = await OpenAsync(Worker, "/take");
        await TakeAsync(Colleague);

        await RefusedAsync(visitor, "Somebody has taken this contact already", "Take this contact");
        (await ContactAsync()).TakenById.ShouldBe(Colleague.Id);
    }
}
