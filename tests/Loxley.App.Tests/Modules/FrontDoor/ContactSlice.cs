using Loxley.App.Modules.FrontDoor;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.FrontDoor;

/// <summary>What the tests of one contact begin with: a worker, a manager, a caller with an account, a child and a contact.</summary>
public abstract class ContactSlice(TestHost host) : SliceTest(host)
{
    private protected Member Worker { get; private set; } = null!;

    private protected Member Colleague { get; private set; } = null!;

    private protected Member Manager { get; private set; } = null!;

    private protected Member Caller { get; private set; } = null!;

    private protected Guid Child { get; private set; }

    private protected Guid Id { get; private set; }

    /// <summary>What was done to the contact before the test begins.</summary>
    private protected virtual Task BeginAsync() => Task.CompletedTask;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        (Worker, Colleague) = (await Town.WorkerAsync(), await Town.WorkerAsync("Osric Dunlin"));
        (Manager, Caller) = (await Town.ManagerAsync(), await Town.CallerAsync());
        Child = await Town.ChildAsync(Worker);
        Id = await Town.ContactAsync(Worker, Child, Caller);
        await BeginAsync();
    }

    private protected Task<Contact> ContactAsync() => Town.RowAsync<Contact>(Id);

    /// <summary>Signs a member in and opens a page of the contact.</summary>
    private protected async Task<Visitor> OpenAsync(Member member, string page = "") => await (await Town.EnterAsync(member)).GoAsync($"/contacts/{Id}{page}");

    private protected Task<int> TakeAsync(Member by) => Town.ActAsync(by, Id, (c, at) => c.Take(by.Actor, at));

    private protected Task<int> ApproveAsync() => Town.ActAsync(Manager, Id, (c, at) => c.Approve(Manager.Actor, null, at));

    private protected Task<int> FinishAsync() => Town.ActAsync(Worker, Id, (c, at) => c.Tell("by telephone", byVoice: true, at));
}
