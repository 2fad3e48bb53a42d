using System.Net;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Referring;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor;

/// <summary>The database is away while a form is sent: whom to ring is said, what was typed stays on the page, and it is saved once.</summary>
public sealed class OutageTests(OwnHost own) : IClassFixture<OwnHost>, IAsyncLifetime
{
    private Town town = null!;
    private Member worker = null!;

    public async Task InitializeAsync()
    {
        town = await Town.MakeAsync(own.Host);
        worker = await town.WorkerAsync();
    }

    /// <summary>A test that fails must not leave the next one without a database.</summary>
    public Task DisposeAsync() => own.BringBackAsync();

    [Fact]
    public async Task At_the_public_door()
    {
        using var visitor = await own.Host.NewVisitor().GoAsync($"/worried/{town.Partnership.Slug}");
        await OutlivesAsync(visitor, "Send",
            [("Worry", "He is out alone at night"), ("Child.Besides", "About seven"), ("Source", "1B"), ("Named", "false"), ("FamilyKnows", "unknown"), ("Safely.NotToTell", "The family")],
            () => town.ReadAsync(db => db.Set<Contact>().CountAsync(c => c.Worry == "He is out alone at night" && c.Description == "About seven")),
            page => page.QuerySelectorAll(".lox-leave").Length.ShouldBe(2));
    }

    [Fact]
    public async Task In_a_topic_of_a_referral_form()
    {
        var author = await town.CallerAsync();
        var referral = await town.ReferralAsync(author, null, "Robin");
        using var visitor = await (await town.EnterAsync(author)).GoAsync($"/referrals/{referral}/family");
        await OutlivesAsync(visitor, "Save and continue", [("Answers[household]", "The grandmother,\nand two brothers")],
            () => town.ReadAsync(db => db.Set<ReferralForm>().CountAsync(f => f.Version > 0 && f.Answers.Contains("two brothers") && f.Answers.Contains("grandmother"))));
    }

    [Fact]
    public async Task Where_a_referral_form_is_sent()
    {
        var author = await town.CallerAsync();
        var referral = await town.ReferralAsync(author, null, "Robin", "Merle");
        using var visitor = await (await town.EnterAsync(author)).GoAsync($"/referrals/{referral}/check");
        await OutlivesAsync(visitor, "Send to the front door", [], () => town.ReadAsync(db => db.Set<Contact>().CountAsync()), makes: 2);
    }

    [Fact]
    public async Task Where_a_contact_is_recorded()
    {
        using var visitor = await (await town.EnterAsync(worker)).GoAsync("/contacts/new");
        await OutlivesAsync(visitor, "Record this contact",
            [("Worry", "Seen alone at night"), ("Source", "1B"), ("FamilyKnows", "unknown"), ("Child.GivenName", "Robin")],
            () => town.ReadAsync(db => db.Set<Contact>().CountAsync(c => c.Worry == "Seen alone at night" && c.GivenName == "Robin")));
    }

    [Fact]
    public async Task Where_a_worry_is_passed_on()
    {
        var manager = await town.ManagerAsync();
        var child = await town.ChildAsync(worker);
        await town.RestrictAsync(manager, child);
        using var visitor = await (await town.EnterAsync(worker)).GoAsync($"/pass-on/{child}");
        await OutlivesAsync(visitor, "Pass this worry on", [("Worry", "Seen alone at night"), ("Source", "1B"), ("FamilyKnows", "true")],
            () => town.ReadAsync(db => db.Set<Contact>().CountAsync(c => c.Worry == "Seen alone at night")));
    }

    [Fact]
    public async Task Where_it_is_decided_and_approved()
    {
        var manager = await town.ManagerAsync();
        var contact = await town.ContactAsync(worker, await town.ChildAsync(worker));
        await town.ActAsync(worker, contact, (c, at) => c.Take(worker.Actor, at));
        using var visitor = await (await town.EnterAsync(worker)).GoAsync($"/contacts/{contact}/decide");
        await OutlivesAsync(visitor, "Send to a manager for approval",
            [("Outcome", "referral"), ("OutcomeReason", "child-in-need"), ("Rationale", "He is cold at night"), ("NextStep", ReferralNextSteps.Assessment)],
            () => town.ReadAsync(db => db.Set<Contact>().CountAsync(c => c.Rationale == "He is cold at night")));

        using var boss = await (await town.EnterAsync(manager)).GoAsync($"/contacts/{contact}/approve");
        await OutlivesAsync(boss, "Approve", [], () => town.ReadAsync(db => db.Set<Referral>().CountAsync()));
    }

    [Fact]
    public async Task A_page_that_is_asked_for_says_whom_to_ring()
    {
        using var visitor = await town.EnterAsync(worker);
        await own.TakeAwayAsync();
        foreach (var page in new[] { "/contacts/new", $"/worried/{town.Partnership.Slug}", "/referrals" }) ShouldSayWhomToRing(await visitor.GoAsync(page));
        await own.BringBackAsync();
        (await visitor.GoAsync("/contacts/new")).Status.ShouldBe(HttpStatusCode.OK);
    }

    /// <summary>Sends a form while the database is away and again when it is back, and a third time.</summary>
    private async Task OutlivesAsync(Visitor visitor, string button, (string Field, string Value)[] typed, Func<Task<int>> saved, Action<IDocument>? also = null, int makes = 1)
    {
        await own.TakeAwayAsync();
        await visitor.PressAsync(button, typed);
        ShouldSayWhomToRing(visitor);
        foreach (var (field, value) in typed) visitor.ValueOf(field).ShouldBe(value);
        also?.Invoke(visitor.Page);
        // It goes nowhere either while the database is still away.
        await visitor.PressAsync("Send it again");
        ShouldSayWhomToRing(visitor);
        await own.BringBackAsync();
        (await saved()).ShouldBe(0);

        var form = (IHtmlFormElement)visitor.Page.QuerySelector("main form")!;
        var (address, fields) = (form.GetAttribute("action")!, visitor.Fields(form));
        await visitor.PressAsync("Send it again");
        (visitor.Status, visitor.Errors.Count).ShouldBe((HttpStatusCode.OK, 0), visitor.Text);
        var shown = visitor.Path;
        (await saved()).ShouldBe(makes);
        (await visitor.PostAsync(address, fields)).Path.ShouldBe(shown);
        (await saved()).ShouldBe(makes, "The same form is saved once");
    }

    private static void ShouldSayWhomToRing(Visitor visitor)
    {
        (visitor.Status, visitor.Heading).ShouldBe((HttpStatusCode.ServiceUnavailable, "Loxley is not available"));
        foreach (var number in new[] { "999", "0115 496 0480", "0115 496 0100" }) visitor.Text.ShouldContain(number);
        // The browser keeps none of it, and lets nothing in from elsewhere.
        visitor.Headers.CacheControl!.NoStore.ShouldBeTrue();
        visitor.Headers.GetValues("Content-Security-Policy").Single().ShouldStartWith("default-src 'self'");
    }
}
