using System.Net;
using Loxley.App.Kernel.Acts;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Contract;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.People.WriteNote;

public sealed class WriteNoteTests(TestHost host) : SliceTest(host)
{
    private const string Finish = "Finish the note";

    private static readonly (string Field, string Value)[] Visit =
        [("Kind", "home-visit"), ("HappenedOn.Day", "3"), ("HappenedOn.Month", "2"), ("HappenedOn.Year", "2020"), ("HappenedTime", ""), ("Text", "Robin was at home and well")];

    private Member worker = null!;
    private Guid child;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        child = await Town.ChildAsync(worker);
    }

    [Fact]
    public async Task A_finished_note_stands_in_the_record_and_is_owned_by_its_agency()
    {
        using var visitor = await OpenAsync();
        await visitor.PressAsync(Finish, [.. Visit, ("ChildWords", "I like the garden"), ("Significant", "true")]);

        var note = await OnlyAsync();
        visitor.Path.ShouldBe($"/notes/{note.Id}");
        visitor.Heading.ShouldBe("Home visit, 3 February 2020");
        visitor.Text.ShouldContain("Robin was at home and well");
        visitor.Page.QuerySelector("blockquote")!.TextContent.ShouldContain("I like the garden");
        visitor.Said("Written by").ShouldBe("Wanda Fieldfare, Nottingham City Council");
        (note.Agency, note.AuthorId, note.Significant, note.Shown).ShouldBe(("council", worker.Id, true, true));
        (await Town.ActOfAsync<NoteFinished>(child)).Name.ShouldBe("WriteNote");
    }

    [Fact]
    public async Task A_day_without_a_time_is_shown_without_one()
    {
        using var visitor = await OpenAsync();
        await visitor.PressAsync(Finish, Visit);

        visitor.Said("Happened").ShouldBe("3 February 2020, time not known");
        (await visitor.GoAsync($"/children/{child}")).Page.QuerySelectorAll(".moj-timeline__item time").Select(t => t.TextContent).ShouldContain("3 February 2020");
        (await OnlyAsync()).Timed.ShouldBeFalse();
    }

    [Fact]
    public async Task A_time_is_the_time_in_London()
    {
        using var visitor = await OpenAsync();
        await visitor.PressAsync(Finish, [.. Visit.Where(v => v.Field is not ("HappenedTime" or "HappenedOn.Month" or "HappenedOn.Year")), ("HappenedOn.Month", "8"), ("HappenedOn.Year", "2019"), ("HappenedTime", "14.05")]);

        visitor.Said("Happened").ShouldBe("3 August 2019 at 2:05pm");
        (await OnlyAsync()).HappenedAt.ShouldBe(new DateTime(2019, 8, 3, 13, 5, 0, DateTimeKind.Utc));
    }

    [Fact]
    public async Task What_is_missing_or_cannot_be_is_said_and_what_was_typed_stays()
    {
        using var visitor = await OpenAsync();
        await RefusedAsync(visitor, "Enter what happened", Finish, [.. Visit.Where(v => v.Field != "Text"), ("Text", "")]);
        await RefusedAsync(visitor, "Choose what the note is of", Finish, [.. Visit.Where(v => v.Field != "Kind"), ("Kind", "")]);
        await RefusedAsync(visitor, "When it happened must be today or in the past", Finish, [.. Visit.Where(v => v.Field != "HappenedOn.Year"), ("HappenedOn.Year", "2150")]);
        await RefusedAsync(visitor, "Enter the time as hours and minutes, such as 14:05, or leave it empty if it is not known", Finish, [.. Visit.Where(v => v.Field != "HappenedTime"), ("HappenedTime", "noon")]);
        await RefusedAsync(visitor, "What happened is 1 characters too long. Nothing is lost: move some of it to a second note. The most is 50,000", Finish,
            [.. Visit.Where(v => v.Field != "Text"), ("Text", new string('x', NoteDetails.Longest + 1))]);
    }

    [Theory]
    [InlineData("Paste\u000bd from\u0007 a word processor  \n\u2022\tone\n\u2022\ttwo\n", "Pasted from a word processor\n\u2022\tone\n\u2022\ttwo")]
    [InlineData("Bohužel, 子供, 👩‍👧, مرحبا", "Bohužel, 子供, 👩‍👧, مرحبا")]
    public async Task What_was_pasted_keeps_its_words_and_lists_alone(string pasted, string kept)
    {
        using var visitor = await OpenAsync();
        await visitor.PressAsync(Finish, [.. Visit.Where(v => v.Field != "Text"), ("Text", pasted)]);
        (await OnlyAsync()).Text.ShouldBe(kept);
    }

    [Fact]
    public async Task The_longest_note_of_three_bytes_a_letter_is_taken()
    {
        using var visitor = await OpenAsync();
        await visitor.PressAsync(Finish, [.. Visit.Where(v => v.Field != "Text"), ("Text", new string('子', NoteDetails.Longest))]);
        (await OnlyAsync()).Text.Length.ShouldBe(NoteDetails.Longest);
    }

    [Fact]
    public async Task A_zero_character_is_refused()
    {
        using var visitor = await OpenAsync();
        await visitor.PressAsync(Finish, [.. Visit.Where(v => v.Field != "Text"), ("Text", "a\0b")]);
        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await Town.ReadAsync(db => db.Set<Note>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_draft_is_kept_unfinished_and_wrong_survives_signing_out_and_is_its_authors_alone()
    {
        using (var visitor = await OpenAsync())
        {
            await visitor.PressAsync("Save and come back", ("Text", "Half a"), ("HappenedOn.Day", "45"), ("HappenedTime", "late"));
            visitor.Path.ShouldBe($"/children/{child}/notes");
            visitor.Text.ShouldContain("You have begun a note and not finished it.");
            await visitor.PostAsync("/sign-out", visitor.Fields(visitor.FormWith("Query")));
        }
        using var again = await Town.EnterAsync(worker);
        await again.GoAsync("/");
        again.Text.ShouldContain("Notes not finished");
        await again.FollowAsync("A note about Robin Thistlewood");
        (again.ValueOf("Text"), again.ValueOf("HappenedOn.Day"), again.ValueOf("HappenedTime")).ShouldBe(("Half a", "45", "late"));

        using var other = await Town.EnterAsync(await Town.ManagerAsync());
        (await other.GoAsync("/")).Text.ShouldNotContain("Notes not finished");
        (await other.GoAsync($"/children/{child}/notes")).Text.ShouldNotContain("begun a note");
        (await Town.ReadAsync(db => db.Set<Note>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_draft_goes_when_it_is_finished_or_thrown_away_and_a_late_autosave_does_not_bring_it_back()
    {
        using var visitor = await OpenAsync();
        await visitor.PressAsync("Save and come back", ("Text", "Half a"));
        await visitor.GoAsync($"/children/{child}/notes/new");
        await visitor.PressAsync("Throw the draft away");
        (await visitor.GoAsync($"/children/{child}/notes")).Text.ShouldNotContain("begun a note");

        await visitor.GoAsync($"/children/{child}/notes/new");
        var late = visitor.Fields(visitor.FormWith("Text"), Visit);
        await visitor.PressAsync(Finish, Visit);
        await visitor.PostAsync($"/children/{child}/notes/new?handler=Keep", late.Append(new("Next", "")));
        visitor.Status.ShouldBe(HttpStatusCode.Conflict);
        (await visitor.GoAsync($"/children/{child}/notes")).Text.ShouldNotContain("begun a note");
    }

    [Fact]
    public async Task The_same_form_sent_twice_is_one_note()
    {
        using var visitor = await OpenAsync();
        var fields = visitor.Fields(visitor.FormWith("Text"), Visit);
        var first = await visitor.SendAsync($"/children/{child}/notes/new", fields);
        (await visitor.SendAsync($"/children/{child}/notes/new", fields)).ShouldBe(first);
        (await Town.ReadAsync(db => db.Set<Note>().CountAsync())).ShouldBe(1);
    }

    private async Task<Visitor> OpenAsync() => await (await Town.EnterAsync(worker)).GoAsync($"/children/{child}/notes/new");

    private Task<Note> OnlyAsync() => Town.ReadAsync(db => db.Set<Note>().AsNoTracking().SingleAsync());
}
