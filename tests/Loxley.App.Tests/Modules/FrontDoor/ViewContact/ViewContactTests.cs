using System.Net;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Pages;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.FrontDoor.ViewContact;

public sealed class ViewContactTests(TestHost host) : ContactSlice(host)
{
    [Fact]
    public async Task Each_is_offered_what_they_may_do_at_each_stage()
    {
        string[] change = ["Tell the caller it arrived", "It came in writing", "Say how urgent it is", "Change what was written"];
        string[] undecided = [.. change.SkipLast(1), "It is another child", change[^1]];
        await OffersAsync(Worker, ["Take this contact", .. undecided]);
        await TakeAsync(Worker);
        await OffersAsync(Worker, ["Decide", "Hand back", .. undecided]);
        await OffersAsync(Colleague, undecided);
        await Town.ActAsync(Worker, Id, (c, at) => c.Decide(Worker.Actor, Town.Decision(c, "referral", "child-in-need", "Because"), Approval.First, at));
        await OffersAsync(Worker, change);
        await OffersAsync(Manager, ["Approve the decision", "Send it back", .. change]);
        await ApproveAsync();
        await OffersAsync(Colleague, ["Tell the caller", .. change]);
        await FinishAsync();
        await OffersAsync(Manager, ["It came in writing"]);
    }

    [Fact]
    public async Task It_says_why_it_may_be_seen_what_is_due_and_what_has_happened()
    {
        using var visitor = await OpenAsync(Worker);

        visitor.Title.ShouldBe($"Contact {(await ContactAsync()).Reference} - Loxley");
        visitor.Text.ShouldContain("Why you can see this: Children and Families Direct answers contacts.");
        visitor.Text.ShouldContain("The worry Often hungry at school");
        visitor.Said("Child").ShouldBe("Robin Thistlewood");
        visitor.Text.ShouldContain("Acknowledgement to the person who was worried");
        visitor.Text.ShouldContain("What has happened Told by word of mouth: the professional is to confirm it in writing");
        visitor.Text.ShouldNotContain("Say why");
    }

    [Fact]
    public async Task What_is_known_around_the_child_stands_beside_it()
    {
        await Town.InvolveAsync(Worker, Child);
        await Town.WarningAsync(Worker, Child);
        var earlier = await Town.ContactAsync(Worker, Child, receivedAt: Host.Clock.Now.AddDays(-40));
        await Town.DecideAsync(Worker, earlier, "early-help", "step-down");
        using var visitor = await OpenAsync(Worker);

        visitor.Page.QuerySelector(".lox-warnings").ShouldNotBeNull();
        visitor.Text.ShouldContain($"{References.Of('C', earlier)} {When.Day(Host.Clock.Now.AddDays(-40))} School Early help");
        visitor.Said("Works with the child now").ShouldStartWith("Ida Kestrel, Allocated social worker, ");
        visitor.Said("Lives with the child").ShouldBe("Nobody is on record");
        await visitor.GoAsync($"/contacts/{Id}/amend");
        visitor.Page.QuerySelector(".lox-warnings").ShouldNotBeNull("what to be warned of stands above the forms too");
        using var caller = await OpenAsync(Caller);
        caller.Page.QuerySelector(".lox-warnings").ShouldBeNull();
        caller.Text.ShouldNotContain("Ida Kestrel");
    }

    [Fact]
    public async Task A_decision_that_was_sent_back_is_no_decision_among_other_contacts()
    {
        var other = await Town.ContactAsync(Worker, Child);
        await Town.DecideAsync(Worker, other);
        await Town.ActAsync(Manager, other, (c, at) => c.Return(Manager.Actor, "Ask again", at));
        using var visitor = await OpenAsync(Worker);
        visitor.Text.ShouldContain($"{References.Of('C', other)} {When.Day(Host.Clock.Now)} School Not decided yet");
    }

    [Fact]
    public async Task Those_who_live_with_the_child_stand_there_as_far_as_they_may_be_seen()
    {
        var (sister, hidden) = (await Town.ChildAsync(Worker, "Merle"), await Town.ChildAsync(Worker, "Wren"));
        await Town.LiveTogetherAsync(Worker, Child, sister, hidden);
        await Town.RestrictAsync(Manager, hidden);
        using var visitor = await OpenAsync(Worker);
        visitor.Said("Lives with the child").ShouldStartWith("Merle Thistlewood");
        visitor.Text.ShouldNotContain("Wren");
    }

    [Fact]
    public async Task Somebody_who_reads_it_and_may_not_see_the_child_is_told_so_and_not_the_name()
    {
        var reader = await Town.JoinAsync(Role.SocialWorker, "Brock Siskin", "police", null);
        await Town.ActAsync(Worker, Id, (c, at) => c.Acknowledge(at).With(new Ground
        {
            Id = Ids.At(at), Kind = GroundKind.Share, SubjectId = Id, ChildId = Child, Party = Party.Member(reader.Id), From = at, SourceId = Id, Why = "Shared with you",
        }));
        using var visitor = await OpenAsync(reader);

        visitor.Text.ShouldContain("Why you can see this: Shared with you.");
        visitor.Said("Child").ShouldBe("You may not see the child's record");
        visitor.Page.Body!.TextContent.ShouldNotContain("Thistlewood");
        visitor.Buttons.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_caller_reads_what_became_of_it_once_they_are_told_and_not_before()
    {
        await Town.DecideAsync(Worker, Id, "early-help", "step-down");
        using var visitor = await OpenAsync(Caller);
        visitor.Text.ShouldContain("Why you can see this: Told us about this worry.");
        visitor.Text.ShouldContain("It is being looked at. You will be told when it is decided.");
        visitor.Text.ShouldNotContain("Early help");
        await ApproveAsync();
        await FinishAsync();
        await visitor.GoAsync($"/contacts/{Id}");

        visitor.Text.ShouldContain("What became of it Decided: Early help.");
        foreach (var inside in new[] { "Because of what was said", "Wanda Fieldfare", "Limits", "What has happened" }) visitor.Text.ShouldNotContain(inside);
    }

    [Fact]
    public async Task One_caller_does_not_see_what_another_told()
    {
        using var visitor = await OpenAsync(await Town.CallerAsync("Perry Whinchat"));
        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private async Task OffersAsync(Member member, string[] buttons)
    {
        using var visitor = await OpenAsync(member);
        visitor.Buttons.ShouldBe(buttons);
    }
}
