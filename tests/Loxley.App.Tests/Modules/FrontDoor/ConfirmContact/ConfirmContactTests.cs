using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Clocks;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor.ConfirmContact;

/// <summary>What a professional says by word of mouth is confirmed in writing within 24 hours, and delays nothing.</summary>
public sealed class ConfirmContactTests(TestHost host) : ContactSlice(host)
{
    private const string Rule = "referral-written-confirmation";

    [Fact]
    public async Task It_runs_24_hours_from_the_call_and_a_worker_notes_when_the_writing_came()
    {
        var clock = await Town.ClockAsync(Id, Rule);
        (clock.DueAt - clock.StartedAt).ShouldBe(TimeSpan.FromHours(24));
        Host.Clock.Pass(TimeSpan.FromHours(3));
        using var visitor = await OpenAsync(Worker);
        visitor.Text.ShouldContain("It is the referrer's, and delays nothing here");
        await visitor.FollowAsync("It came in writing");
        var came = Host.Clock.Now.AddMinutes(-30);
        await visitor.PressAsync("Save", [("How", "By secure email"), .. At(came)]);

        visitor.Path.ShouldBe($"/contacts/{Id}");
        visitor.Text.ShouldContain("Confirmed in writing: By secure email");
        visitor.Buttons.ShouldNotContain("It came in writing");
        (await Town.ClockAsync(Id, Rule)).StoppedAt.ShouldBe(came);
        (await ContactAsync()).ConfirmationOwedSince.ShouldBeNull();
    }

    [Fact]
    public async Task What_cannot_be_is_refused_and_changes_nothing()
    {
        using var visitor = await OpenAsync(Worker, "/confirm");
        await RefusedAsync(visitor, "Enter how it came", "Save", ("How", ""));
        await RefusedAsync(visitor, "The time at which it came must be now or in the past", "Save", [("How", "By letter"), .. At(Host.Clock.Now.AddMinutes(1))]);
        await RefusedAsync(visitor, "It must have come on or after the time of the contact itself", "Save", [("How", "By letter"), .. At(Host.Clock.Now.AddMinutes(-5))]);
        await RefusedAsync(visitor, "Enter the time at which it came as hours and minutes, such as 14:05", "Save", ("How", "By letter"), ("CameTime", "later"));
        await Town.ActAsync(Worker, Id, (c, at) => c.Confirm("by letter", at, at));
        await visitor.GoAsync($"/contacts/{Id}/confirm");
        await RefusedAsync(visitor, "It has come in writing already, or nothing in writing is needed any more", "Save", [("How", "By letter"), .. At(Host.Clock.Now)]);
    }

    [Fact]
    public async Task The_decision_does_not_wait_for_it_and_it_is_not_late_for_the_front_door()
    {
        Host.Clock.Pass(TimeSpan.FromHours(25));
        using var visitor = await OpenAsync(Worker);
        visitor.Text.ShouldNotContain("Late: Written confirmation");
        await Town.DecideAsync(Worker, Id);
        await ApproveAsync();
        (await ContactAsync()).ConfirmationOwedSince.ShouldNotBeNull("A referral is still to be confirmed");
        (await Town.ClockAsync(Id, Rule)).Running.ShouldBeTrue();
    }

    [Fact]
    public async Task Nothing_in_writing_is_asked_of_what_is_no_referral()
    {
        await Town.DecideAsync(Worker, Id, "contact-only", "advice-given");
        (await Town.ClockAsync(Id, Rule)).Running.ShouldBeTrue();
        await ApproveAsync();
        (await ContactAsync()).ConfirmationOwedSince.ShouldBeNull();
        (await Town.ClockAsync(Id, Rule)).EndedAt.ShouldBe(Host.Clock.Now);
    }

    [Fact]
    public async Task Whoever_did_not_write_in_time_is_reminded_once()
    {
        Host.Clock.Pass(TimeSpan.FromHours(25));
        await Town.LookAsync<ClockWatch>();
        await Town.LookAsync<ClockWatch>();
        var contact = await ContactAsync();
        (await SubjectsAsync()).ShouldBe([$"Confirm in writing what you told us: {contact.Reference}"]);
        using var visitor = await OpenAsync(Caller);
        visitor.Text.ShouldContain("You told us by word of mouth. Please write it down by");
    }

    [Fact]
    public async Task Nobody_else_is_asked_to_write()
    {
        var neighbour = await Town.ContactAsync(Worker, Child, adjust: c => c with { Source = "1B", CallerReach = "0115 496 0200" });
        var unreachable = await Town.ContactAsync(Worker, Child, adjust: c => c with { Source = "2A" });
        foreach (var contact in new[] { neighbour, unreachable }) (await Town.RowAsync<Contact>(contact)).ConfirmationOwedSince.ShouldBeNull();
        (await Town.ReadAsync(db => db.Clocks.CountAsync(c => c.Rule == Rule))).ShouldBe(1);
    }

    [Fact]
    public async Task The_caller_confirms_by_a_referral_form_which_becomes_part_of_the_same_contact()
    {
        using var caller = await OpenAsync(Caller);
        await caller.FollowAsync("Confirm in writing");
        caller.Text.ShouldContain("This confirms in writing what you told the front door by word of mouth.");
        await caller.PressAsync("Continue", ("Danger.Now", "false"));
        var form = Guid.Parse(caller.Path.Split('/')[^1]);
        caller.Text.ShouldContain($"Confirms in writing what you told us: {(await ContactAsync()).Reference}");
        await Town.CompleteAsync(Caller, form, "Robin");
        (await ContactAsync()).Referred.ShouldBeNull("Nothing is sent before its author says so");
        await Town.SendAsync(Caller, form);

        var contact = await Town.ReadAsync(db => db.Set<Contact>().AsNoTracking().SingleAsync());
        (contact.Id, contact.ReferralFormId, contact.ConfirmationOwedSince, contact.Worry, contact.Method).ShouldBe((Id, form, null, "Often hungry at school", "telephone"));
        contact.Referred!.ShouldContain("I am hungry at night");
        (await Town.ClockAsync(Id, Rule)).StoppedAt.ShouldBe(Host.Clock.Now);
        (await Town.ActOfAsync<ReferralConfirmed>(Id)).Name.ShouldBe("SendReferral");
        (await Town.ReadAsync(db => db.Clocks.CountAsync(c => c.RecordId == Id && c.Rule == "referral-decision"))).ShouldBe(1);
        await caller.GoAsync($"/contacts/{Id}");
        caller.Text.ShouldContain("Read your whole referral form");
        caller.Text.ShouldNotContain("Confirm it in writing");
    }

    [Fact]
    public async Task Danger_that_is_said_while_confirming_makes_the_contact_urgent_at_once()
    {
        using var caller = await OpenAsync(Caller);
        await caller.FollowAsync("Confirm in writing");
        await caller.PressAsync("Continue", ("Danger.Now", "true"), ("Danger.Words", "He is on the roof"));

        var contact = await Town.ReadAsync(db => db.Set<Contact>().AsNoTracking().SingleAsync());
        (contact.Id, contact.Urgency, contact.Source).ShouldBe((Id, "red", "2A"));
        contact.Referred!.ShouldContain("He is on the roof");
        (await Town.ReadAsync(db => db.Set<Message>().CountAsync(m => m.RecipientId == Worker.Id))).ShouldBe(1);
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public async Task Danger_after_the_contact_is_decided_is_a_new_worry_and_the_old_one_is_confirmed(bool finished)
    {
        await Town.DecideAsync(Worker, Id);
        if (finished)
        {
            await ApproveAsync();
            await FinishAsync();
        }
        using var caller = await OpenAsync(Caller);
        await caller.FollowAsync("Confirm in writing");
        await caller.PressAsync("Continue", ("Danger.Now", "true"), ("Danger.Words", "He is on the roof"));
        var urgent = await Town.ReadAsync(db => db.Set<Contact>().AsNoTracking().SingleAsync(c => c.Id != Id));
        (urgent.Urgency, urgent.Stage).ShouldBe(("red", ContactStage.Waiting));
        var form = urgent.ReferralFormId!.Value;
        await Town.CompleteAsync(Caller, form, "Robin");
        await Town.SendAsync(Caller, form);
        (await ContactAsync()).ConfirmationOwedSince.ShouldBeNull();
        (await Town.ReadAsync(db => db.Set<Contact>().CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task Of_two_forms_that_confirm_the_same_neither_is_written_over()
    {
        List<Guid> forms = [await BeginAsync("He is tired in class"), await BeginAsync("His shoes have holes")];
        foreach (var form in forms) await Town.SendAsync(Caller, form);

        var contacts = await Town.ReadAsync(db => db.Set<Contact>().AsNoTracking().ToListAsync());
        contacts.Select(c => c.ReferralFormId).ShouldBe([forms[0], forms[1]], ignoreOrder: true);
        var first = contacts.Single(c => c.Id == Id);
        first.ReferralFormId.ShouldBe(forms[0]);
        first.Referred!.ShouldContain("He is tired in class");
        contacts.Single(c => c.Id != Id).Referred!.ShouldContain("His shoes have holes");

        async Task<Guid> BeginAsync(string tried)
        {
            using var caller = await Town.EnterAsync(Caller);
            await (await caller.GoAsync($"/referrals/new?confirms={Id}")).PressAsync("Continue", ("Danger.Now", "false"));
            var form = Guid.Parse(caller.Path.Split('/')[^1]);
            await Town.CompleteAsync(Caller, form, "Robin");
            await (await caller.GoAsync($"/referrals/{form}/home")).PressAsync("Save and continue", ("Answers[tried]", tried));
            return form;
        }
    }

    [Fact]
    public async Task Nobody_confirms_what_somebody_else_told()
    {
        var other = await Town.CallerAsync("Perrin Knot");
        using var visitor = await Town.EnterAsync(other);
        await visitor.GoAsync($"/referrals/new?confirms={Id}");
        await RefusedAsync(visitor, "It has come in writing already, or nothing in writing is needed any more", "Continue", ("Danger.Now", "false"));
    }

    [Fact]
    public async Task A_caller_with_an_account_is_asked_when_the_call_is_written_down()
    {
        using var visitor = await Town.EnterAsync(Worker);
        await visitor.GoAsync($"/children/{Child}/contacts/new");
        await visitor.PressAsync("Record this contact", ("Worry", "Cold and hungry"), ("Source", "2A"), ("CallerEmail", Caller.Email), ("FamilyKnows", "true"));
        visitor.Errors.ShouldBeEmpty();
        (await SubjectsAsync()).Single().ShouldStartWith("Confirm in writing what you told us: C-");
        using var caller = await Town.EnterAsync(Caller);
        caller.Text.ShouldContain("Not confirmed in writing yet");
    }

    private Task<List<string>> SubjectsAsync() => Town.ReadAsync(db => db.Set<Message>().Where(m => m.RecipientId == Caller.Id).Select(m => m.Subject).ToListAsync());

    private static (string, string)[] At(DateTime instant)
    {
        var local = London.Local(instant);
        return
        [
            ("CameOn.Day", $"{local:%d}"), ("CameOn.Month", $"{local:%M}"), ("CameOn.Year", $"{local:yyyy}"), ("CameTime", $"{local:HH:mm}"),
        ];
    }
}
