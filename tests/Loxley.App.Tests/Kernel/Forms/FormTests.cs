using System.Net;
using AngleSharp.Html.Dom;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Kernel.Forms;

public sealed class FormTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;
    private Guid child;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        child = await Town.ChildAsync(worker);
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_saved_once_and_answered_the_same()
    {
        using var visitor = await OpenContactAsync();
        var fields = Filled(visitor);
        await visitor.PostAsync($"/children/{child}/contacts/new", fields);
        var first = visitor.Path;
        await visitor.PostAsync($"/children/{child}/contacts/new", fields);

        visitor.Path.ShouldBe(first);
        (await ContactsAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_form_sent_many_times_at_once_is_saved_once()
    {
        using var visitor = await OpenContactAsync();
        var fields = Filled(visitor);
        var answers = await Task.WhenAll(Enumerable.Range(0, 8).Select(_ => visitor.SendAsync($"/children/{child}/contacts/new", fields)));

        answers.Distinct().ShouldHaveSingleItem().ShouldStartWith("/contacts/");
        (await ContactsAsync()).ShouldBe(1);
    }

    [Fact]
    public async Task The_same_key_with_other_content_is_refused_and_what_was_typed_is_kept()
    {
        using var visitor = await OpenContactAsync();
        var fields = Filled(visitor);
        await visitor.PostAsync($"/children/{child}/contacts/new", fields);
        await visitor.PostAsync($"/children/{child}/contacts/new", fields.Select(f => f.Key == "Worry" ? new("Worry", "Something else") : f));

        visitor.Status.ShouldBe(HttpStatusCode.Conflict);
        ((IHtmlTextAreaElement)visitor.Page.QuerySelector("#Worry")!).Value.ShouldBe("Something else");
        (await ContactsAsync()).ShouldBe(1);

        await visitor.PressAsync("Record this contact");
        visitor.Path.ShouldStartWith("/contacts/");
        (await ContactsAsync()).ShouldBe(2);
    }

    [Fact]
    public async Task A_form_without_a_key_is_refused()
    {
        using var visitor = await OpenContactAsync();
        await visitor.PostAsync($"/children/{child}/contacts/new", Filled(visitor).Where(f => f.Key != "__key"));

        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await ContactsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_form_that_the_framework_cannot_read_is_refused_in_plain_words()
    {
        using var visitor = await OpenContactAsync();
        await visitor.PostAsync($"/children/{child}/contacts/new", Filled(visitor).Select(f => f.Key == "CallerName" ? new(f.Key, "Wren\0") : f));

        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        visitor.Heading.ShouldBe("We could not read what was sent");
        (await ContactsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_character_that_cannot_be_kept_is_refused_and_the_rest_is_still_there()
    {
        using var visitor = await OpenContactAsync();
        using var parts = new MultipartFormDataContent();
        foreach (var (name, value) in Filled(visitor)) parts.Add(new StringContent(name == "CallerName" ? "Wren\0" : value), name);
        await visitor.PostAsync($"/children/{child}/contacts/new", parts);

        visitor.Errors.ShouldBe(["Remove the characters that cannot be shown, then send it again"]);
        ((IHtmlTextAreaElement)visitor.Page.QuerySelector("#Worry")!).Value.ShouldBe("Often hungry");
        (await ContactsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task Lines_end_in_one_character_however_they_were_sent()
    {
        using var visitor = await OpenContactAsync();
        await visitor.PressAsync("Record this contact", ("Worry", "Often hungry\r\nNo coat"), ("Source", "2A"), ("FamilyKnows", "true"));

        (await Town.ReadAsync(db => db.Set<Contact>().Select(c => c.Worry).SingleAsync())).ShouldBe("Often hungry\nNo coat");
    }

    [Fact]
    public async Task What_is_wrong_is_said_and_what_was_typed_is_kept()
    {
        using var visitor = await OpenContactAsync();
        await visitor.PressAsync("Record this contact", ("Worry", "Often hungry"), ("ReceivedTime", "25:99"), ("Source", "2A"), ("FamilyKnows", "true"));

        visitor.Errors.ShouldBe(["Enter the time of the contact as hours and minutes, such as 14:05"]);
        ((IHtmlTextAreaElement)visitor.Page.QuerySelector("#Worry")!).Value.ShouldBe("Often hungry");
        ((IHtmlInputElement)visitor.Page.QuerySelector("#ReceivedTime")!).Value.ShouldBe("25:99");
        (await ContactsAsync()).ShouldBe(0);
    }

    [Fact]
    public async Task A_stale_save_is_refused_with_both_texts_and_then_goes_through()
    {
        var contact = await Town.ContactAsync(worker, child);
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/contacts/{contact}/amend");
        await Town.ActAsync(worker, contact, (c, at) => c.Amend("What a colleague wrote", c.Safely, at));
        await visitor.PressAsync("Save", ("Worry", "What I wrote"));

        visitor.Status.ShouldBe(HttpStatusCode.Conflict);
        visitor.Text.ShouldContain("What a colleague wrote");
        ((IHtmlTextAreaElement)visitor.Page.QuerySelector("#Worry")!).Value.ShouldBe("What I wrote");
        (await WorryAsync(contact)).ShouldBe("What a colleague wrote");

        await visitor.PressAsync("Save");
        (await WorryAsync(contact)).ShouldBe("What I wrote");
    }

    [Fact]
    public async Task A_form_that_came_back_for_another_reason_is_still_stale()
    {
        var contact = await Town.ContactAsync(worker, child);
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/contacts/{contact}/amend");
        await Town.ActAsync(worker, contact, (c, at) => c.Amend("What a colleague wrote", c.Safely, at));
        await visitor.PressAsync("Save", ("Worry", ""));
        visitor.Errors.ShouldBe(["Enter what the caller is worried about"]);
        await visitor.PressAsync("Save", ("Worry", "What I wrote"));

        visitor.Status.ShouldBe(HttpStatusCode.Conflict);
        (await WorryAsync(contact)).ShouldBe("What a colleague wrote");
    }

    [Fact]
    public async Task An_edit_sent_twice_at_once_is_answered_twice_the_same()
    {
        var contact = await Town.ContactAsync(worker, child);
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/contacts/{contact}/take");
        var fields = visitor.Fields((IHtmlFormElement)visitor.Page.QuerySelector("main form")!);
        var answers = await Task.WhenAll(Enumerable.Range(0, 6).Select(_ => visitor.SendAsync($"/contacts/{contact}/take", fields)));

        answers.ShouldAllBe(a => a == $"/contacts/{contact}");
    }

    [Fact]
    public async Task A_draft_survives_signing_out_and_goes_with_the_save()
    {
        using (var before = await OpenContactAsync())
        {
            await before.PressAsync("Keep and come back later", ("Worry", "Half a sentence"));
            await before.PressAsync("Sign out");
        }
        using var after = await OpenContactAsync();
        ((IHtmlTextAreaElement)after.Page.QuerySelector("#Worry")!).Value.ShouldBe("Half a sentence");
        await after.PressAsync("Record this contact", ("Source", "2A"), ("FamilyKnows", "true"));
        await after.GoAsync($"/children/{child}/contacts/new");

        ((IHtmlTextAreaElement)after.Page.QuerySelector("#Worry")!).Value.ShouldBe("");
    }

    private async Task<Visitor> OpenContactAsync()
    {
        var visitor = await Town.EnterAsync(worker);
        return await visitor.GoAsync($"/children/{child}/contacts/new");
    }

    private static List<KeyValuePair<string, string>> Filled(Visitor visitor) =>
        visitor.Fields(visitor.FormWith("Worry"), ("Worry", "Often hungry"), ("Source", "2A"), ("FamilyKnows", "true"));

    private Task<int> ContactsAsync() => Town.ReadAsync(db => db.Set<Contact>().CountAsync());

    private Task<string> WorryAsync(Guid id) => Town.ReadAsync(db => db.Set<Contact>().Where(c => c.Id == id).Select(c => c.Worry).SingleAsync());
}
