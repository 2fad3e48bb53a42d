using Loxley.App.Modules.FrontDoor;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor.TellCaller;

/// <summary>A professional whose referral is not accepted hears it from a person within 24 hours, besides reading it.</summary>
public sealed class ToldByVoiceTests(TestHost host) : ContactSlice(host)
{
    private const string Rule = "referral-not-accepted-feedback";

    [Fact]
    public async Task What_is_written_goes_out_at_once_and_the_contact_waits_until_somebody_has_spoken_with_them()
    {
        await DecidedAsync("contact-only", "advice-given");
        using (var manager = await OpenAsync(Manager, "/approve")) await manager.PressAsync("Approve");
        var contact = await ContactAsync();
        (contact.Stage, contact.ToldAt, contact.VoiceOwedSince).ShouldBe((ContactStage.ToTell, Host.Clock.Now, Host.Clock.Now));
        using (var caller = await OpenAsync(Caller)) caller.Text.ShouldContain("Decided: Contact only");
        var clock = await Town.ClockAsync(Id, Rule);
        (clock.StartedAt, clock.DueAt - clock.StartedAt, clock.StoppedAt).ShouldBe((Host.Clock.Now, TimeSpan.FromHours(24), null));

        using var visitor = await OpenAsync(Worker, "/tell");
        visitor.Text.ShouldContain("They have been told in writing.");
        await visitor.PressAsync("Save", ("Told", "true"), ("How", "By letter as well"));
        (await ContactAsync()).Stage.ShouldBe(ContactStage.ToTell);
        using (var work = await Town.EnterAsync(Worker)) work.Text.ShouldContain("Callers to be told");

        Host.Clock.Pass(TimeSpan.FromMinutes(10));
        await visitor.GoAsync($"/contacts/{Id}/tell");
        await visitor.PressAsync("Save", ("Told", "true"), ("How", "By telephone"), ("ByVoice", "true"));
        (contact = await ContactAsync()).Stage.ShouldBe(ContactStage.Finished);
        contact.ToldAt.ShouldNotBe(Host.Clock.Now, "The first answer is when they were told");
        (await Town.ClockAsync(Id, Rule)).StoppedAt.ShouldBe(Host.Clock.Now);
    }

    [Fact]
    public async Task Who_cannot_be_reached_by_voice_is_owed_nothing_more()
    {
        await DecidedAsync("early-help", "needs-growing");
        using (var manager = await OpenAsync(Manager, "/approve")) await manager.PressAsync("Approve");
        using var visitor = await OpenAsync(Worker, "/tell");
        await visitor.PressAsync("Save", ("Told", "false"), ("WhyNot", "On leave, and nobody else there knows of it"));
        (await ContactAsync()).Stage.ShouldBe(ContactStage.Finished);
        var clock = await Town.ClockAsync(Id, Rule);
        (clock.StoppedAt, clock.EndedAt).ShouldBe((null, Host.Clock.Now));
    }

    [Fact]
    public async Task Nobody_is_owed_it_whose_referral_was_accepted()
    {
        await DecidedAsync("referral", "child-in-need");
        using (var manager = await OpenAsync(Manager, "/approve")) await manager.PressAsync("Approve");
        (await ContactAsync()).Stage.ShouldBe(ContactStage.Finished);
        (await OwedAsync(Id)).ShouldBe(0);
    }

    [Fact]
    public async Task A_neighbour_is_told_in_whatever_way_they_asked_for()
    {
        var contact = await Town.ContactAsync(Worker, Child, adjust: c => c with { Source = "1B", CallerReach = "By letter" });
        await Town.DecideAsync(Worker, contact, "contact-only", "advice-given");
        await Town.ActAsync(Manager, contact, (c, at) => c.Approve(Manager.Actor, null, at));
        (await OwedAsync(contact)).ShouldBe(0);
        await Town.ActAsync(Worker, contact, (c, at) => c.Tell("by letter", byVoice: false, at));
        (await Town.RowAsync<Contact>(contact)).Stage.ShouldBe(ContactStage.Finished);
    }

    private Task DecidedAsync(string outcome, string reason) => Town.DecideAsync(Worker, Id, outcome, reason);

    private Task<int> OwedAsync(Guid contact) => Town.ReadAsync(db => db.Clocks.CountAsync(c => c.RecordId == contact && c.Rule == Rule));
}
