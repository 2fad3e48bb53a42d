using Loxley.App.Kernel.Clocks;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.FrontDoor.ExplainLateness;

public sealed class ExplainLatenessTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;
    private Guid late;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        late = await Town.ContactAsync(worker, await Town.ChildAsync(worker), receivedAt: Host.Clock.Now.AddDays(-20));
    }

    [Fact]
    public async Task Why_it_was_late_is_kept_on_the_clock_and_shown_with_the_contact()
    {
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/contacts/{late}");
        var clock = await Town.ClockAsync(late, "contact-acknowledgement");
        var link = visitor.Page.QuerySelectorAll("main a").Single(a => a.GetAttribute("href") == $"/clocks/{clock.Id}/explain");
        Visitor.Tidy(link.TextContent).ShouldBe("Say why Acknowledgement to the person who was worried was late");
        await visitor.GoAsync(link.GetAttribute("href")!);
        await visitor.PressAsync("Save", ("Reason", "staff-absence"), ("Note", "Two of three were ill"));

        visitor.Path.ShouldBe($"/contacts/{late}");
        visitor.Text.ShouldContain("Lateness explained: Staff were absent or the post was empty");
        visitor.Page.QuerySelector($"a[href='/clocks/{clock.Id}/explain']").ShouldBeNull();
        clock = await Town.ClockAsync(late, "contact-acknowledgement");
        (clock.LateReason, clock.LateNote, clock.Running).ShouldBe(("staff-absence", "Two of three were ill", true));
        (await Town.ActOfAsync<LatenessExplained>(late)).Name.ShouldBe("ExplainLateness");
    }

    [Fact]
    public async Task It_is_explained_once_and_from_the_list()
    {
        using var visitor = await OpenAsync(late);
        await RefusedAsync(visitor, "Choose why it was late", "Save", ("Note", "A long story"));
        await RefusedAsync(visitor, "Choose an answer from the list", "Save", ("Reason", "because"), ("Note", "A long story"));
        using var other = await OpenAsync(late);
        await other.PressAsync("Save", ("Reason", "other"));

        await RefusedAsync(visitor, "Somebody has explained this already", "Save", ("Reason", "staff-absence"), ("Note", "A long story"));
    }

    [Fact]
    public async Task What_is_in_time_needs_no_explanation()
    {
        using var visitor = await OpenAsync(await Town.ContactAsync(worker, await Town.ChildAsync(worker)));
        await RefusedAsync(visitor, "This is not late, so there is nothing to explain", "Save", ("Reason", "other"), ("Note", "In case"));
    }

    private async Task<Visitor> OpenAsync(Guid contact)
    {
        var clock = await Town.ClockAsync(contact, "contact-acknowledgement");
        return await (await Town.EnterAsync(worker)).GoAsync($"/clocks/{clock.Id}/explain");
    }
}
