using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor.AskAgain;

/// <summary>A professional who wrote and hears nothing for three working days is told to ask again, and the front door is told that they did.</summary>
public sealed class AskAgainTests(TestHost host) : ContactSlice(host)
{
    private const string Rule = "acknowledgement-chased";

    private Guid letter;

    /// <summary>Every test begins on the same day, whichever has moved the clock before.</summary>
    public override Task InitializeAsync()
    {
        Host.Clock.Set(new DateTime(2026, 3, 4, 10, 0, 0, DateTimeKind.Utc));
        return base.InitializeAsync();
    }

    private protected override async Task BeginAsync() => letter = await Town.ContactAsync(Worker, Child, Caller, adjust: c => c with { Method = "letter" });

    [Fact]
    public async Task They_are_told_to_after_three_working_days_and_whoever_has_it_hears()
    {
        var clock = await Town.ClockAsync(letter, Rule);
        clock.DueOn.ShouldBe(new DateOnly(2026, 3, 9), "A Wednesday and three working days");
        await Town.ActAsync(Worker, letter, (c, at) => c.Take(Worker.Actor, at));
        Host.Clock.Pass(TimeSpan.FromDays(6));
        await Town.LookAsync<ClockWatch>();
        var reference = (await Town.RowAsync<Contact>(letter)).Reference;
        (await SubjectsAsync(Caller)).ShouldContain($"Nobody has told you that this arrived, so ask again: {reference}");

        using var caller = await Town.EnterAsync(Caller);
        await caller.GoAsync($"/contacts/{letter}");
        await caller.FollowAsync("Ask again");
        caller.Text.ShouldContain("If the child cannot wait, ring instead.");
        await caller.PressAsync("Ask again");
        caller.Path.ShouldBe($"/contacts/{letter}");
        caller.Buttons.ShouldNotContain("Ask again");
        caller.Text.ShouldContain("You asked again on 10 March 2026 at 10:00am, and the front door has been told.");
        (await Town.ClockAsync(letter, Rule)).EndedAt.ShouldBe(Host.Clock.Now);
        (await SubjectsAsync(Worker)).ShouldBe([$"A caller asks again whether it arrived: {reference}"]);
        using var worker = await Town.EnterAsync(Worker);
        (await worker.GoAsync($"/contacts/{letter}")).Text.ShouldContain("The caller asked again on 10 March 2026");
    }

    [Fact]
    public async Task Word_that_it_arrived_stops_it()
    {
        await Town.ActAsync(Worker, letter, (c, at) => c.Acknowledge(at));
        (await Town.ClockAsync(letter, Rule)).StoppedAt.ShouldBe(Host.Clock.Now);
        using var caller = await Town.EnterAsync(Caller);
        await caller.GoAsync($"/contacts/{letter}/ask-again");
        caller.Path.ShouldBe($"/contacts/{letter}", "There is nothing to ask");
    }

    [Fact]
    public async Task What_nobody_has_taken_is_said_to_the_whole_front_door_and_only_once()
    {
        using var caller = await Town.EnterAsync(Caller);
        await (await caller.GoAsync($"/contacts/{letter}/ask-again")).PressAsync("Ask again");
        foreach (var member in new[] { Worker, Colleague, Manager }) (await SubjectsAsync(member)).Count.ShouldBe(1);
        await Should.ThrowAsync<Loxley.App.Kernel.Forms.RefusedException>(() => Town.ActAsync(Caller, letter, (c, at) => c.AskAgain(Caller.Id, at)));
    }

    [Fact]
    public async Task A_referral_form_is_acknowledged_as_it_is_sent()
    {
        await Town.SendAsync(Caller, await Town.ReferralAsync(Caller, null, "Merle"));
        (await Town.ReadAsync(db => db.Clocks.CountAsync(c => c.Rule == Rule))).ShouldBe(1);
    }

    private Task<List<string>> SubjectsAsync(Member member) => Town.ReadAsync(db => db.Set<Message>().Where(m => m.RecipientId == member.Id).Select(m => m.Subject).ToListAsync());
}
