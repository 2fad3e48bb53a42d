using Loxley.App.Kernel.Access;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Contract;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.People.InvolveWorker;

/// <summary>Working with a child opens the record, and the end of the work closes it.</summary>
public sealed class InvolveWorkerTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;

    private Member lead = null!;

    private Guid child;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        lead = await Town.JoinAsync(Role.LeadProfessional, "Leonie Marlgarth", "community-health", null);
        child = await Town.ChildAsync(worker);
    }

    [Fact]
    public async Task Somebody_who_signs_in_here_sees_the_record_until_the_work_ends()
    {
        using var desk = await Town.EnterAsync(worker);
        using var visitor = await Town.EnterAsync(lead);
        ((int)(await visitor.GoAsync($"/children/{child}")).Status).ShouldBe(404);
        await AddAsync(desk, ("Email", lead.Email), ("Role", "lead-professional"), ("Why", "The family asked for her"));

        desk.Text.ShouldContain("Leonie Marlgarth");
        desk.Text.ShouldContain("Lead professional The family asked for her");
        (await Town.ActOfAsync<WorkerInvolved>(child)).Name.ShouldBe("InvolveWorker");
        await visitor.GoAsync($"/children/{child}");
        visitor.Text.ShouldContain("Why you can see this record: Lead professional: The family asked for her.");

        await desk.FollowAsync("End the work of Leonie Marlgarth with this child");
        await RefusedAsync(desk, "Enter why the work ends", "End this work");
        await desk.PressAsync("End this work", ("Reason", "The plan is closed"));
        desk.Text.ShouldContain("Earlier Leonie Marlgarth, Lead professional");
        ((int)(await visitor.GoAsync($"/children/{child}")).Status).ShouldBe(404);
        (await Town.ActOfAsync<InvolvementEnded>(child)).Name.ShouldBe("EndInvolvement");
    }

    [Fact]
    public async Task A_professional_without_an_account_is_named_and_sees_nothing()
    {
        using var desk = await Town.EnterAsync(worker);
        await AddAsync(desk, ("Name", "Dr Ada Heronmere"), ("Agency", "gp-practices"), ("Role", "gp"), ("Reach", "0115 496 0101"), ("Why", "Registered there"));
        desk.Text.ShouldContain("Dr Ada Heronmere");
        desk.Text.ShouldContain("0115 496 0101");
        (await Town.ReadAsync(db => db.Grounds.CountAsync(g => g.Kind == GroundKind.Involvement && g.SubjectId == child))).ShouldBe(0);
    }

    [Fact]
    public async Task What_is_missing_or_unknown_is_said()
    {
        using var desk = await Town.EnterAsync(worker);
        await desk.GoAsync($"/children/{child}/involved/add");
        await RefusedAsync(desk, "Nobody in this partnership signs in with that address. Check it, or leave it empty and write the name and agency", "Add", ("Email", "nobody@town.example"), ("Role", "gp"), ("Why", "Registered there"));
        await RefusedAsync(desk, "Enter the email address they sign in with, or their name", "Add", ("Email", ""), ("Role", "gp"), ("Why", "Registered there"));
        await RefusedAsync(desk, "Choose their agency", "Add", ("Name", "Dr Heronmere"), ("Role", "gp"), ("Why", "Registered there"));
        await RefusedAsync(desk, "Choose an answer from the list", "Add", ("Name", "Dr Heronmere"), ("Role", "wizard"), ("Why", "Registered there"));
    }

    [Fact]
    public async Task The_same_person_is_not_involved_twice()
    {
        using var desk = await Town.EnterAsync(worker);
        await AddAsync(desk, ("Email", lead.Email), ("Role", "lead-professional"), ("Why", "The family asked for her"));
        await AddAsync(desk, ("Email", lead.Email), ("Role", "health-visitor"), ("Why", "Again"));
        desk.Errors.Single().ShouldStartWith("Somebody else did this");
        (await Town.ReadAsync(db => db.Set<Involvement>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Two_who_involve_one_person_at_once_involve_them_once()
    {
        using var left = await Town.EnterAsync(worker);
        using var right = await Town.EnterAsync(await Town.ManagerAsync());
        for (var i = 0; i < 20; i++)
        {
            child = await Town.ChildAsync(worker, $"Wren {i}");
            await Task.WhenAll(new[] { left, right }.Select(desk => AddAsync(desk, ("Email", lead.Email), ("Role", "lead-professional"), ("Why", "The family asked for her"))));
            (await Town.ReadAsync(db => db.Set<Involvement>().CountAsync(n => n.ChildId == child))).ShouldBe(1);
            new[] { left, right }.Count(v => v.Errors.Count > 0).ShouldBe(1);
        }
    }

    private async Task AddAsync(Visitor desk, params (string Field, string Value)[] answers)
    {
        await desk.GoAsync($"/children/{child}/involved/add");
        await desk.PressAsync("Add", answers);
    }
}
