using Loxley.App.Kernel.Access;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Contract;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.People.WithdrawNote;

public sealed class WithdrawNoteTests(TestHost host) : SliceTest(host)
{
    private const string Button = "Withdraw this note";

    private Member worker = null!;
    private Guid child;
    private Guid note;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        child = await Town.ChildAsync(worker);
        note = await Town.NoteAsync(worker, child);
    }

    [Fact]
    public async Task It_is_hidden_behind_its_reason_and_can_still_be_read()
    {
        using var visitor = await OpenAsync(worker);
        await visitor.PressAsync(Button, ("Why", "It is about another child"));

        visitor.Text.ShouldContain("Wanda Fieldfare withdrew this note on");
        visitor.Text.ShouldContain("It is about another child");
        visitor.Page.QuerySelector("details")!.TextContent.ShouldContain("Robin was at home and well");
        (await visitor.GoAsync($"/children/{child}/notes")).Text.ShouldNotContain("at home and well");
        (await Town.ActOfAsync<NoteWithdrawn>(child)).Name.ShouldBe("WithdrawNote");
        (await Town.RowAsync<Note>(note)).Text.ShouldBe("Robin was at home and well");
    }

    [Fact]
    public async Task It_is_done_once_with_a_reason_and_by_the_agency_that_wrote_it()
    {
        using var visitor = await OpenAsync(worker);
        await RefusedAsync(visitor, "Enter why the note must be withdrawn", Button, ("Why", ""));
        var nurse = await Town.JoinAsync(Role.LeadProfessional, "Nell Siskin", "hospitals-trust", null);
        var theirs = await Town.NoteAsync(nurse, child);
        await visitor.GoAsync($"/notes/{theirs}/withdraw");
        await RefusedAsync(visitor, "This belongs to another agency. Ask Nottingham University Hospitals NHS Trust to withdraw it", Button, ("Why", "Wrong"));
        await Town.DoAsync<Note>(worker, note, (n, at) => n.Withdraw(worker.Actor, "Wrong", at));
        await visitor.GoAsync($"/notes/{note}/withdraw");
        await RefusedAsync(visitor, "This note has been withdrawn, so nothing can be added to it. Write a new note if there is something to say", Button, ("Why", "Again"));
    }

    private async Task<Visitor> OpenAsync(Member member) => await (await Town.EnterAsync(member)).GoAsync($"/notes/{note}/withdraw");
}
