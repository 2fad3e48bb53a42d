using Loxley.App.Kernel.Clocks;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Jobs;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Tests.Support;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.Kernel.Clocks;

public sealed class ClockTests(TestHost host) : SliceTest(host)
{
    [Fact]
    public async Task The_decision_runs_from_the_call_and_stops_when_it_is_approved_and_the_caller_told()
    {
        var (worker, manager) = (await Town.WorkerAsync(), await Town.ManagerAsync());
        var received = Host.Clock.Now.AddHours(-2);
        var contact = await Town.ContactAsync(worker, await Town.ChildAsync(worker), receivedAt: received);

        var clock = await ClockAsync(contact, "referral-decision");
        clock.StartedAt.ShouldBe(received);
        clock.DueOn.ShouldBe(BankHolidays.EnglandAndWales.AddWorkingDays(London.Date(received), 1));
        clock.DueAt.ShouldBe(London.Midnight(clock.DueOn!.Value.AddDays(1)));

        await Town.DecideAsync(worker, contact);
        await Town.ActAsync(manager, contact, (c, at) => c.Approve(manager.Actor, null, at));
        (await ClockAsync(contact, "referral-decision")).Waiting.ShouldBe("CallerTold");
        await Town.ActAsync(worker, contact, (c, at) => c.Tell("by telephone", byVoice: true, at));
        (await ClockAsync(contact, "referral-decision")).StoppedAt.ShouldBe(Host.Clock.Now);
        (await ClockAsync(contact, "contact-approval")).StoppedAt.ShouldBe(Host.Clock.Now);
    }

    [Fact]
    public async Task A_decision_sent_back_ends_the_approval_and_the_next_starts_another()
    {
        var (worker, manager) = (await Town.WorkerAsync(), await Town.ManagerAsync());
        var contact = await Town.ContactAsync(worker, await Town.ChildAsync(worker));
        await Town.DecideAsync(worker, contact);
        await Town.ActAsync(manager, contact, (c, at) => c.Return(manager.Actor, "Speak to the health visitor", at));
        (await ClockAsync(contact, "contact-approval")).EndedAt.ShouldBe(Host.Clock.Now);

        await Town.ActAsync(worker, contact, (c, at) => c.Decide(worker.Actor, Town.Decision(c, "early-help", "help-wanted", "Spoken to"), Approval.First, at));
        (await ClocksAsync(contact)).Count(c => c.Rule == "contact-approval").ShouldBe(2);
    }

    /// <summary>In a database of its own: the watch looks at every partnership of a host.</summary>
    [Fact]
    public async Task What_is_late_is_said_once()
    {
        var database = await TestDatabase.NewAsync($"watched_{Ids.Next():N}");
        await Migrator.MigrateAsync(database, new TestClock());
        var watched = new TestHost { Adjust = s => s with { Database = database } };
        await watched.InitializeAsync();
        var town = await Support.Town.MakeAsync(watched);
        var worker = await town.WorkerAsync();
        var contact = await town.ContactAsync(worker, await town.ChildAsync(worker), receivedAt: watched.Clock.Now.AddDays(-9));
        var watch = watched.Services.GetRequiredService<JobRunner<ClockWatch>>();
        await watch.OnceAsync();
        await watch.OnceAsync();

        var clocks = await town.ReadAsync(db => db.Clocks.AsNoTracking().Where(c => c.RecordId == contact).ToListAsync());
        clocks.ShouldAllBe(c => c.BreachedAt == watched.Clock.Now);
        (await town.ReadAsync(db => db.Facts.CountAsync(f => f.RecordId == contact && f.Name == nameof(ClockBreached)))).ShouldBe(clocks.Count);
        await watched.DisposeAsync();
    }

    private async Task<ClockRow> ClockAsync(Guid record, string rule) => (await ClocksAsync(record)).Single(c => c.Rule == rule);

    private Task<List<ClockRow>> ClocksAsync(Guid record) => Town.ReadAsync(db => db.Clocks.AsNoTracking().Where(c => c.RecordId == record).ToListAsync());
}
