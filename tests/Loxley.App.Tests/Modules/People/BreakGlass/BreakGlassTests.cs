using System.Net;
using Loxley.App.Common.Messages;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Contract;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.People.BreakGlass;

public sealed class BreakGlassTests(TestHost host) : SliceTest(host)
{
    private const string Button = "Open this record";

    private static readonly (string, string)[] Filled = [("Ground", "immediate-danger"), ("Reason", "A neighbour rang")];

    private Member worker = null!;
    private Member owner = null!;
    private Guid child;
    private Guid contact;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        (worker, owner) = (await Town.WorkerAsync(), await Town.ManagerAsync());
        child = await Town.ChildAsync(owner);
        contact = await Town.ContactAsync(owner, child);
        await Town.RestrictAsync(owner, child);
    }

    [Fact]
    public async Task A_reason_opens_what_is_about_the_child_for_four_hours_and_the_owner_is_told()
    {
        var until = Host.Clock.Now + GlassBreak.Length;
        using var visitor = await OpenAsync();
        visitor.Text.ShouldContain("its owner is told and somebody else reviews why. It closes again after 4 hours.");
        await visitor.PressAsync(Button, Filled);

        visitor.Path.ShouldBe($"/children/{child}");
        visitor.Text.ShouldContain("Why you can see this record: Opened it without other ground.");
        (await visitor.GoAsync($"/contacts/{contact}")).Status.ShouldBe(HttpStatusCode.OK);
        var glass = await Town.ReadAsync(db => db.Set<GlassBreak>().SingleAsync());
        (glass.ChildId, glass.MemberId, glass.GroundCode, glass.Reason, glass.EndsAt).ShouldBe((child, worker.Id, "immediate-danger", "A neighbour rang", until));
        var act = await Town.ActOfAsync<GlassBroken>(glass.Id);
        (act.Name, act.Reason).ShouldBe(("BreakGlass", "immediate-danger"));
        (await Town.ClockAsync(glass.Id, "break-glass-review")).Running.ShouldBeTrue();
        (await MessageAsync()).ShouldBe((owner.Id, "A record you answer for was opened without other ground", "/break-glass-reviews"));
        using var boss = await Town.EnterAsync(owner);
        (await boss.GoAsync($"/children/{child}")).Text.ShouldContain("Wanda Fieldfare, Nottingham City Council Opened it without other ground");

        Host.Clock.Pass(GlassBreak.Length);
        using var later = await Town.EnterAsync(worker);
        foreach (var page in new[] { $"/children/{child}", $"/contacts/{contact}" }) (await later.GoAsync(page)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task It_must_be_said_on_which_ground_and_what_has_happened()
    {
        using var visitor = await OpenAsync();
        await RefusedAsync(visitor, "Choose why you must open this record", Button, ("Reason", "A neighbour rang"));
        await RefusedAsync(visitor, "Enter what has happened", Button, ("Ground", "missing-child"), ("Reason", ""));
        await RefusedAsync(visitor, "Choose an answer from the list", Button, ("Ground", "curious"), ("Reason", "A neighbour rang"));
        (await Town.ReadAsync(db => db.Set<GlassBreak>().AnyAsync())).ShouldBeFalse();
    }

    [Fact]
    public async Task What_is_open_needs_no_breaking()
    {
        using var visitor = await OpenAsync();
        using var other = await OpenAsync();
        await other.PressAsync(Button, Filled);

        await RefusedAsync(visitor, "You may see this record already: open it from your search", Button, Filled);
        (await visitor.GoAsync($"/break-glass/{child}")).Path.ShouldBe($"/children/{child}");
    }

    [Fact]
    public async Task Where_the_owner_has_left_the_managers_are_told()
    {
        var manager = await Town.ManagerAsync("Ottilie Siskin");
        await Town.LeaveAsync(owner);
        using var visitor = await OpenAsync();
        await visitor.PressAsync(Button, Filled);

        (await MessageAsync()).Recipient.ShouldBe(manager.Id);
    }

    private async Task<Visitor> OpenAsync() => await (await Town.EnterAsync(worker)).GoAsync($"/break-glass/{child}");

    private async Task<(Guid Recipient, string Subject, string Link)> MessageAsync()
    {
        var message = await Town.ReadAsync(db => db.Set<Message>().SingleAsync());
        return (message.RecipientId, message.Subject, message.Link);
    }
}
