using System.Net;
using AngleSharp.Html.Dom;
using Loxley.App.Kernel.Access;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.Errors;

public sealed class KeptFormTests(TestHost host) : SliceTest(host)
{
    private const string Long = "Two pages of a worry,\nwritten while somebody wept";

    [Fact]
    public async Task What_was_typed_outlives_the_sign_in()
    {
        var worker = await Town.WorkerAsync();
        var contact = await Town.ContactAsync(worker, await Town.ChildAsync(worker));
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/contacts/{contact}/amend");
        Host.Clock.Pass(Sessions.Idle + Sessions.Step);
        await visitor.PressAsync("Save", ("Worry", Long));

        (visitor.Status, visitor.Heading).ShouldBe((HttpStatusCode.Unauthorized, "You were signed out"));
        var kept = visitor.Fields((IHtmlFormElement)visitor.Page.QuerySelector("main form")!);
        await visitor.SignInAsync(worker.Email);
        await visitor.PostAsync($"/contacts/{contact}/amend", kept);

        visitor.Path.ShouldBe($"/contacts/{contact}");
        (await Town.ReadAsync(db => db.Set<Contact>().Where(c => c.Id == contact).Select(c => c.Worry).SingleAsync())).ShouldBe(Long);
    }

    [Fact]
    public async Task What_was_typed_outlives_a_sign_in_that_was_ended_from_elsewhere()
    {
        var worker = await Town.WorkerAsync();
        var contact = await Town.ContactAsync(worker, await Town.ChildAsync(worker));
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/contacts/{contact}/amend");
        using var elsewhere = await Town.EnterAsync(worker);
        await (await elsewhere.GoAsync("/account")).PressAsync("End all the others");
        await visitor.PressAsync("Save", ("Worry", Long));

        (visitor.Status, visitor.Heading).ShouldBe((HttpStatusCode.Unauthorized, "You were signed out"));
        var kept = visitor.Fields((IHtmlFormElement)visitor.Page.QuerySelector("main form")!);
        await visitor.SignInAsync(worker.Email);
        await visitor.PostAsync($"/contacts/{contact}/amend", kept);
        (await Town.ReadAsync(db => db.Set<Contact>().Where(c => c.Id == contact).Select(c => c.Worry).SingleAsync())).ShouldBe(Long);
    }

    [Fact]
    public async Task What_was_typed_outlives_the_cookie()
    {
        var worker = await Town.WorkerAsync();
        var contact = await Town.ContactAsync(worker, await Town.ChildAsync(worker));
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/contacts/{contact}/amend");
        Host.Clock.Pass(Sessions.Longest + Sessions.Step);
        await visitor.PressAsync("Save", ("Worry", Long));

        (visitor.Status, visitor.Heading).ShouldBe((HttpStatusCode.Unauthorized, "You were signed out"));
        var kept = visitor.Fields((IHtmlFormElement)visitor.Page.QuerySelector("main form")!);
        await visitor.SignInAsync(worker.Email);
        await visitor.PostAsync($"/contacts/{contact}/amend", kept);

        visitor.Path.ShouldBe($"/contacts/{contact}");
        (await Town.ReadAsync(db => db.Set<Contact>().Where(c => c.Id == contact).Select(c => c.Worry).SingleAsync())).ShouldBe(Long);
    }

    [Fact]
    public async Task What_was_typed_outlives_a_sign_out_in_another_tab()
    {
        var worker = await Town.WorkerAsync();
        var contact = await Town.ContactAsync(worker, await Town.ChildAsync(worker));
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/contacts/{contact}/amend");
        var typed = visitor.Fields(visitor.FormWith("Worry"), ("Worry", Long));
        await visitor.PressAsync("Sign out");
        await visitor.PostAsync($"/contacts/{contact}/amend", typed);
        visitor.Status.ShouldBe(HttpStatusCode.Unauthorized);
        var kept = visitor.Fields((IHtmlFormElement)visitor.Page.QuerySelector("main form")!);
        await visitor.SignInAsync(worker.Email);
        await visitor.PostAsync($"/contacts/{contact}/amend", kept);

        visitor.Path.ShouldBe($"/contacts/{contact}");
    }

    [Fact]
    public async Task Whoever_signs_in_after_somebody_else_is_told_why_they_are_asked_to_send_it_once_more()
    {
        var (worker, other) = (await Town.WorkerAsync(), await Town.WorkerAsync("Osric Dunlin"));
        var contact = await Town.ContactAsync(worker, await Town.ChildAsync(worker));
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/contacts/{contact}/amend");
        Host.Clock.Pass(Sessions.Longest + Sessions.Step);
        await visitor.PressAsync("Save", ("Worry", Long));
        var kept = visitor.Fields((IHtmlFormElement)visitor.Page.QuerySelector("main form")!);
        await visitor.SignInAsync(other.Email);
        await visitor.PostAsync($"/contacts/{contact}/amend", kept);
        (visitor.Status, visitor.Heading).ShouldBe((HttpStatusCode.BadRequest, "We could not take what was sent"));
        visitor.Text.ShouldContain("while somebody else was signed in on this browser");
        visitor.ValueOf("Worry").ShouldBe(Long);
        await visitor.PressAsync("Send it again");

        visitor.Path.ShouldBe($"/contacts/{contact}");
        (await Town.ActOfAsync<ContactAmended>(contact)).ActorId.ShouldBe(other.Id);
    }

    [Fact]
    public async Task What_was_saved_before_the_session_ended_is_not_saved_twice_from_the_page_that_keeps_it()
    {
        var worker = await Town.WorkerAsync();
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync("/contacts/new");
        var typed = visitor.Fields(visitor.FormWith("Worry"), ("Worry", Long), ("Source", "1B"), ("FamilyKnows", "unknown"), ("Child.GivenName", "Robin"));
        await visitor.PostAsync("/contacts/new", typed);
        Host.Clock.Pass(Sessions.Longest + Sessions.Step);
        await visitor.PostAsync("/contacts/new", typed);
        visitor.Status.ShouldBe(HttpStatusCode.Unauthorized);
        var kept = visitor.Fields((IHtmlFormElement)visitor.Page.QuerySelector("main form")!);
        await visitor.SignInAsync(worker.Email);
        await visitor.PostAsync("/contacts/new", kept);

        (await Town.ReadAsync(db => db.Set<Contact>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Another_sites_form_does_not_come_back_as_one_of_ours()
    {
        var worker = await Town.WorkerAsync();
        var contact = await Town.ContactAsync(worker, await Town.ChildAsync(worker));
        using var visitor = await Town.EnterAsync(worker);
        visitor.From("https://elsewhere.test");
        await visitor.PostAsync($"/contacts/{contact}/amend", [new("Worry", "Nothing to see"), new("__key", Guid.Empty.ToString())]);

        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Page.QuerySelector("main form").ShouldBeNull();
    }

    [Fact]
    public async Task A_password_is_not_put_on_a_page()
    {
        using var visitor = Host.NewVisitor();
        await visitor.GoAsync("/sign-in");
        await visitor.PostAsync("/sign-in", [new("Email", "someone@town.example"), new("Password", "a secret of mine")]);

        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Page.DocumentElement.OuterHtml.ShouldNotContain("a secret of mine");
    }
}
