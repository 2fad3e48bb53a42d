using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Forms;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.FrontDoor.PassToSocialWorker;

public sealed class PassToSocialWorkerTests(TestHost host) : ContactSlice(host)
{
    private Member adviser = null!;

    private protected override async Task BeginAsync()
    {
        adviser = await Town.JoinAsync(Role.FrontDoorAdviser, "Jory Whimbrel", "council", "children-and-families-direct");
        await TakeAsync(adviser);
    }

    [Fact]
    public async Task An_adviser_passes_what_may_be_a_referral_to_a_social_worker_who_alone_takes_it()
    {
        using var visitor = await OpenAsync(adviser);
        await visitor.FollowAsync("Pass to a social worker");
        await RefusedAsync(visitor, "Enter what the social worker should know", "Pass it on", ("Note", ""));
        await visitor.PressAsync("Pass it on", ("Note", " Two bruises, no reason given "));

        visitor.Path.ShouldBe($"/contacts/{Id}");
        visitor.Text.ShouldContain("Contact passed to a social worker: Two bruises, no reason given");
        visitor.Buttons.ShouldNotContain("Take this contact");
        (await Town.ActOfAsync<ContactPassedToSocialWorker>(Id)).Name.ShouldBe("PassToSocialWorker");
        var contact = await ContactAsync();
        (contact.Stage, contact.TakenById).ShouldBe((ContactStage.ForSocialWorker, null));
        await Should.ThrowAsync<RefusedException>(() => TakeAsync(adviser));

        using var worker = await Town.EnterAsync(Worker);
        (await worker.GoAsync("/contacts?stage=ForSocialWorker")).Text.ShouldContain("For a social worker (1)");
        await worker.GoAsync($"/contacts/{Id}");
        await worker.PressAsync("Take this contact");
        (await ContactAsync()).TakenById.ShouldBe(Worker.Id);
    }

    [Fact]
    public async Task It_goes_back_to_where_it_was_taken_from()
    {
        await PassAsync();
        await TakeAsync(Worker);
        await Town.ActAsync(Worker, Id, (c, at) => c.HandBack(Worker.Actor, "Called away", at));

        (await ContactAsync()).Stage.ShouldBe(ContactStage.ForSocialWorker);
    }

    [Fact]
    public async Task An_adviser_is_not_asked_whether_it_is_a_referral_and_cannot_say_so()
    {
        using var visitor = await OpenAsync(adviser, "/decide");
        visitor.Page.QuerySelectorAll("input[name=Outcome]").Select(i => i.GetAttribute("value")).ShouldBe(["contact-only", "allocated-worker", "early-help"]);
        visitor.Text.ShouldContain("pass it to a social worker");
        (await Should.ThrowAsync<RefusedException>(() => Town.ActAsync(adviser, Id, (c, at) => c.Decide(adviser.Actor, Town.Decision(c), Approval.First, at))))
            .Message.ShouldContain("Only a social worker decides on a referral");
        (await ContactAsync()).Stage.ShouldBe(ContactStage.Taken);
    }

    [Fact]
    public async Task An_adviser_decides_that_it_is_a_contact_only()
    {
        await Town.ActAsync(adviser, Id, (c, at) => c.Decide(adviser.Actor, Town.Decision(c, "contact-only", "advice-given"), Approval.First, at));

        (await ContactAsync()).Stage.ShouldBe(ContactStage.AwaitingApproval);
    }

    [Fact]
    public async Task Only_who_has_it_passes_it_on()
    {
        using var visitor = await OpenAsync(Colleague, "/social-worker");
        await RefusedAsync(visitor, "Take the contact first: only the person who has it can do this", "Pass it on", ("Note", "Not mine"));
    }

    private Task<int> PassAsync() => Town.ActAsync(adviser, Id, (c, at) => c.PassToSocialWorker(adviser.Actor, "It may be a referral", at));
}
