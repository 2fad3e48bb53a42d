using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.FrontDoor.RateContact;

public sealed class RateContactTests(TestHost host) : ContactSlice(host)
{
    private const string Words = "Red: a child may not be safe now";

    [Fact]
    public async Task How_urgent_a_contact_is_stands_on_its_page_and_in_the_queue_in_words()
    {
        using var visitor = await OpenAsync(Worker);
        await visitor.FollowAsync("Say how urgent it is");
        await visitor.PressAsync("Save", ("Urgency", "red"), ("Note", " He has not been seen since Friday. "));

        visitor.Path.ShouldBe($"/contacts/{Id}");
        visitor.Text.ShouldContain($"How urgent it is: {Words}. He has not been seen since Friday.");
        (await ContactAsync()).Urgency.ShouldBe("red");
        (await Town.ActOfAsync<ContactRated>(Id)).Name.ShouldBe("RateContact");
        (await visitor.GoAsync("/contacts")).Text.ShouldContain(Words);
        (await visitor.GoAsync($"/contacts/{Id}/urgency")).Page.QuerySelector("input[checked]")!.GetAttribute("value").ShouldBe("red");
    }

    [Fact]
    public async Task It_changes_no_limit()
    {
        var due = (await Town.ClockAsync(Id, "referral-decision")).DueAt;
        using var visitor = await OpenAsync(Worker, "/urgency");
        await visitor.PressAsync("Save", ("Urgency", "green"));

        (await Town.ClockAsync(Id, "referral-decision")).DueAt.ShouldBe(due);
    }

    [Fact]
    public async Task A_caller_does_not_read_it()
    {
        await Town.ActAsync(Worker, Id, (c, at) => c.Rate("red", null, at));
        using var visitor = await OpenAsync(Caller);

        visitor.Text.ShouldNotContain(Words);
        (await visitor.GoAsync("/")).Text.ShouldContain("What you told us");
        visitor.Text.ShouldNotContain(Words);
    }

    [Fact]
    public async Task Something_of_the_list_must_be_chosen_and_a_finished_contact_is_not_rated()
    {
        using var visitor = await OpenAsync(Worker, "/urgency");
        await RefusedAsync(visitor, "Choose how urgent it is", "Save");
        await RefusedAsync(visitor, "Choose an answer from the list", "Save", ("Urgency", "purple"));
        await RefusedAsync(visitor, "Why must be 500 characters or less", "Save", ("Urgency", "red"), ("Note", new string('a', 501)));
        await TakeAsync(Worker);
        await Town.ActAsync(Worker, Id, (c, at) => c.Decide(Worker.Actor, Town.Decision(c), Approval.First, at));
        await ApproveAsync();
        await FinishAsync();
        await visitor.GoAsync($"/contacts/{Id}/urgency");
        await RefusedAsync(visitor, "This contact is finished and cannot be changed", "Save", ("Urgency", "red"));
        (await ContactAsync()).Urgency.ShouldBeNull();
    }
}
