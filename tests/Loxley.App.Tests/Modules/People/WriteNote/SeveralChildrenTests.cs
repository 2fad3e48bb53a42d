using System.Net;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Contract;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.People.WriteNote;

/// <summary>One note about brothers and sisters: a copy in each record, and nothing of one child in the record of another.</summary>
public sealed class SeveralChildrenTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;
    private Guid robin;
    private Guid wren;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        robin = await Town.ChildAsync(worker, "Robin");
        wren = await Town.ChildAsync(worker, "Wren");
        await Town.RunAsync(worker, async (_, db) =>
        {
            var act = db.Begin("Test");
            var (one, other) = (await db.Set<Person>().SingleAsync(p => p.Id == robin), await db.Set<Person>().SingleAsync(p => p.Id == wren));
            db.Take(Relationship.Record(one, other, new Tie(Loxley.Core.Families.RelationType.Sibling, false, Responsibility.NotKnown, false, true), Ids.At(act.At), act.At).Deed);
            return await db.SaveChangesAsync();
        });
    }

    [Fact]
    public async Task Who_lives_with_the_child_is_offered_too()
    {
        var linnet = await Town.ChildAsync(worker, "Linnet", "Larkmead");
        await Town.RunAsync(worker, async (_, db) =>
        {
            var (one, other) = (await db.Set<Person>().SingleAsync(p => p.Id == robin), await db.Set<Person>().SingleAsync(p => p.Id == linnet));
            var act = db.Begin("Test");
            one.ShareHome(other, Ids.At(act.At));
            db.Take(Deed.Of(new PersonAmended(robin, act.At, "household")));
            return await db.SaveChangesAsync();
        });
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/children/{robin}/notes/new");
        visitor.Text.ShouldContain("Is the note about Linnet Larkmead");
        visitor.Text.ShouldContain("Is the note about Wren Thistlewood");
    }

    [Fact]
    public async Task Each_record_gets_the_text_and_its_own_part()
    {
        using var visitor = await WriteAsync(("OnlyHere", "Robin was shy"), (How(wren), "shown"), (Part(wren, "OnlyHere"), "Wren has a cough"), (Part(wren, "ChildWords"), "I am cold"));

        visitor.Said("Also about").ShouldBe("Wren Thistlewood");
        visitor.Text.ShouldContain("Robin was shy");
        visitor.Text.ShouldNotContain("cough");
        await visitor.FollowAsync("Wren Thistlewood");
        visitor.Text.ShouldContain("Both were at home");
        visitor.Text.ShouldContain("Wren has a cough");
        visitor.Text.ShouldContain("“I am cold”");
        visitor.Text.ShouldNotContain("shy");
    }

    [Fact]
    public async Task Who_sees_one_record_alone_reads_the_text_and_is_not_told_of_the_other_child()
    {
        (await WriteAsync((How(wren), "shown"))).Dispose();
        var nurse = await Town.JoinAsync(Role.LeadProfessional, "Nell Siskin", "hospitals-trust", null);
        await GroundAsync(nurse, wren);
        var note = await OfAsync(wren);
        using var visitor = await Town.EnterAsync(nurse);
        await visitor.GoAsync($"/notes/{note.Id}");

        visitor.Text.ShouldContain("Both were at home");
        visitor.Page.Body!.TextContent.ShouldNotContain("Robin");
        visitor.Text.ShouldNotContain("Also about");
        (await visitor.GoAsync($"/notes/{(await OfAsync(robin)).Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_child_may_be_covered_and_the_note_not_shown_in_that_record()
    {
        using var visitor = await WriteAsync((How(wren), "covered"));

        visitor.Said("Also about").ShouldBe("Wren Thistlewood, not shown in their record");
        var note = await OfAsync(wren);
        (note.Shown, note.Text).ShouldBe((false, ""));
        (await visitor.GoAsync($"/children/{wren}/notes")).Text.ShouldContain("No note is finished.");
        (await visitor.GoAsync($"/notes/{note.Id}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await Town.ReadAsync(db => db.Facts.CountAsync(f => f.ChildId == wren && f.Name == nameof(NoteFinished)))).ShouldBe(0);
    }

    [Fact]
    public async Task A_child_who_is_no_relative_is_added_by_reference_and_the_draft_keeps_them()
    {
        var jay = await Town.ChildAsync(worker, "Jay");
        using var visitor = await OpenAsync();
        await visitor.PressAsync("Add this child", ("AlsoAbout", $"https://loxley.example/children/{jay}"), ("Text", "All three"));
        visitor.ValueOf(How(jay)).ShouldBe("shown");
        await visitor.PressAsync("Finish the note", ("Kind", "meeting"));
        (await OfAsync(jay)).Text.ShouldBe("All three");
    }

    [Fact]
    public async Task A_child_who_may_not_be_seen_is_neither_offered_nor_added()
    {
        var manager = await Town.ManagerAsync();
        await Town.RestrictAsync(manager, wren);
        using var visitor = await OpenAsync();
        visitor.Page.Body!.TextContent.ShouldNotContain("Wren");
        await visitor.PressAsync("Add this child", ("AlsoAbout", wren.ToString()));
        visitor.Errors.ShouldBe(["There is no record of that reference that you may see. Copy the reference from the end of the address of the child's page"]);
        var sent = visitor.Fields(visitor.FormWith("Text"), ("Kind", "meeting"), ("Text", "Both")).Append(new(How(wren), "shown"));
        await visitor.PostAsync($"/children/{robin}/notes/new", sent);
        visitor.Errors.Count.ShouldBe(1);
        (await Town.ReadAsync(db => db.Set<Note>().CountAsync())).ShouldBe(0);
    }

    [Fact]
    public async Task A_correction_goes_into_every_record_that_its_writer_may_see_when_asked()
    {
        using var visitor = await WriteAsync((How(wren), "shown"));
        await visitor.FollowAsync("Add a correction");
        await visitor.PressAsync("Add this correction", ("Text", "It was Tuesday"), ("Why", "Wrong day"), ("Everywhere", "true"));
        (await Town.ReadAsync(db => db.Set<NoteCorrection>().Select(c => c.ChildId).ToListAsync())).ShouldBe([robin, wren], ignoreOrder: true);
    }

    private async Task<Visitor> OpenAsync() => await (await Town.EnterAsync(worker)).GoAsync($"/children/{robin}/notes/new");

    private async Task<Visitor> WriteAsync(params (string Field, string Value)[] typed) =>
        await (await OpenAsync()).PressAsync("Finish the note", [("Kind", "home-visit"), ("Text", "Both were at home"), .. typed]);

    private Task<Note> OfAsync(Guid child) => Town.ReadAsync(db => db.Set<Note>().AsNoTracking().SingleAsync(n => n.ChildId == child));

    private Task<int> GroundAsync(Member member, Guid child) => Town.RunAsync(null, async (_, db) =>
    {
        var act = db.Begin("Test");
        var ground = new Ground { Id = Ids.At(act.At), Kind = GroundKind.Involvement, SubjectId = child, ChildId = child, Party = Party.Member(member.Id), From = act.At, SourceId = child, Why = "Works with the child" };
        db.Take(Deed.Of(new ChildRecorded(child, act.At)).With(ground));
        return await db.SaveChangesAsync();
    });

    private static string How(Guid child) => Part(child, "How");

    private static string Part(Guid child, string part) => $"Others[{child}].{part}";
}
