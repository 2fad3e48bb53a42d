using System.Net;
using Loxley.App.Kernel.Access;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Contract;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.People.RestrictChild;

/// <summary>What is told about a restricted child afterwards is tested in the front door.</summary>
public sealed class RestrictChildTests(TestHost host) : SliceTest(host)
{
    private const string Button = "Restrict this record";

    private Member worker = null!;
    private Member manager = null!;
    private Guid child;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        (worker, manager) = (await Town.WorkerAsync(), await Town.ManagerAsync());
        child = await Town.ChildAsync(worker);
    }

    [Fact]
    public async Task What_rested_on_an_agency_ends_and_the_manager_answers_for_it()
    {
        var caller = await Town.CallerAsync();
        var contact = await Town.ContactAsync(worker, child, caller);
        using var visitor = await OpenAsync();
        await visitor.PressAsync(Button, ("Reason", "A relative works here"));

        visitor.Path.ShouldBe($"/children/{child}");
        visitor.Text.ShouldContain("Why you can see this record: Answers for this restricted record.");
        visitor.Text.ShouldContain("Record restricted: A relative works here");
        visitor.Page.Body!.TextContent.ShouldContain("Restricted");
        visitor.Buttons.ShouldBe(["Record a contact"]);
        var row = await Town.RowAsync<Person>(child);
        (row.OwnerId, row.RestrictedAt).ShouldBe((manager.Id, Host.Clock.Now));
        (await Town.ActOfAsync<ChildRestricted>(child)).Name.ShouldBe("RestrictChild");
        var open = await Town.ReadAsync(db => db.Grounds.Where(g => g.ChildId == child && g.Until > Host.Clock.Now).ToListAsync());
        open.Select(g => (g.SubjectId, g.Party)).ShouldBe(
            [(child, Party.Member(manager.Id)), (contact, Party.Member(manager.Id)), (contact, Party.Member(caller.Id))], ignoreOrder: true);
        using var others = await Town.EnterAsync(worker);
        foreach (var page in new[] { $"/children/{child}", $"/contacts/{contact}" }) (await others.GoAsync(page)).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task A_record_is_restricted_once()
    {
        await Town.RestrictAsync(manager, child);
        using var visitor = await OpenAsync();
        await RefusedAsync(visitor, "This record is restricted already", Button, ("Reason", "To be sure"));
    }

    [Fact]
    public async Task It_must_be_said_why()
    {
        using var visitor = await OpenAsync();
        await RefusedAsync(visitor, "Enter why the record must be restricted", Button, ("Reason", ""));
        (await Town.RowAsync<Person>(child)).RestrictedAt.ShouldBeNull();
    }

    private async Task<Visitor> OpenAsync() => await (await Town.EnterAsync(manager)).GoAsync($"/children/{child}/restrict");
}
