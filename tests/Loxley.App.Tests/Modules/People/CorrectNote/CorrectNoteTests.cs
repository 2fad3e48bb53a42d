using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Contract;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.People.CorrectNote;

public sealed class CorrectNoteTests(TestHost host) : SliceTest(host)
{
    private const string Button = "Add this correction";

    private Member worker = null!;
    private Guid note;
    private Guid child;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        child = await Town.ChildAsync(worker);
        note = await Town.NoteAsync(worker, child);
    }

    [Fact]
    public async Task What_is_added_stands_below_with_who_and_why_and_the_note_is_as_it_was()
    {
        var manager = await Town.ManagerAsync();
        using var visitor = await (await Town.EnterAsync(manager)).GoAsync($"/notes/{note}/correct");
        await visitor.PressAsync(Button, ("Text", "It was Wren who opened the door"), ("Why", "I mixed them up"));

        visitor.Path.ShouldBe($"/notes/{note}");
        visitor.Text.ShouldContain("Added by Magnus Redwing, Nottingham City Council, on");
        visitor.Text.ShouldContain("It was Wren who opened the door Why: I mixed them up");
        var row = await Town.RowAsync<Note>(note);
        (row.Text, row.Version).ShouldBe(("Robin was at home and well", 0));
        (await Town.ActOfAsync<NoteCorrected>(child)).Name.ShouldBe("CorrectNote");
    }

    [Fact]
    public async Task It_must_be_said_what_and_why()
    {
        using var visitor = await (await Town.EnterAsync(worker)).GoAsync($"/notes/{note}/correct");
        await RefusedAsync(visitor, "Enter what is to be added", Button, ("Text", ""), ("Why", "Wrong day"));
        await RefusedAsync(visitor, "Enter why it is added", Button, ("Text", "It was Tuesday"), ("Why", ""));
    }

    [Fact]
    public void Nothing_of_a_finished_note_can_be_set() =>
        typeof(Note).GetProperties().Where(p => p.SetMethod is { IsPublic: true } set && p.DeclaringType == typeof(Note)
            && !set.ReturnParameter.GetRequiredCustomModifiers().Contains(typeof(System.Runtime.CompilerServices.IsExternalInit))).ShouldBeEmpty();
}
