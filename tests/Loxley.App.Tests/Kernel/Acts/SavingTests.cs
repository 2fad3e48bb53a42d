using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Kernel.Acts;

public sealed class SavingTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;
    private Guid child;
    private Guid contact;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        child = await Town.ChildAsync(worker);
        contact = await Town.ContactAsync(worker, child, worry: "Often hungry");
    }

    [Fact]
    public async Task A_write_outside_an_act_is_refused()
    {
        (await RefusedAsync(_ => { })).ShouldContain("outside an act");
        (await WorryAsync()).ShouldBe("Often hungry");
    }

    [Fact]
    public async Task An_act_that_states_no_fact_is_refused()
    {
        (await RefusedAsync(db => db.Begin("AmendContact"))).ShouldContain("states no fact");
        (await WorryAsync()).ShouldBe("Often hungry");
    }

    [Fact]
    public async Task The_machinery_saves_nothing_that_needs_an_act()
    {
        await Town.RunAsync(worker, async (services, db) =>
        {
            (await db.Set<Contact>().SingleAsync(c => c.Id == contact)).Worry = "Something else";
            var machinery = Microsoft.Extensions.DependencyInjection.ServiceProviderServiceExtensions.GetRequiredService<Loxley.App.Kernel.Data.Plumbing.Machinery>(services);
            return await Should.ThrowAsync<UnspokenWriteException>(() => machinery.SaveAsync(db));
        });
        (await WorryAsync()).ShouldBe("Often hungry");
    }

    [Fact]
    public async Task A_row_is_not_seen_from_another_partnership()
    {
        var elsewhere = await Support.Town.MakeAsync(Host);
        var stranger = await elsewhere.WorkerAsync();
        (await elsewhere.RunAsync(stranger, (_, db) => db.Set<Contact>().AnyAsync(c => c.Id == contact))).ShouldBeFalse();
        (await elsewhere.ReadAsync(db => db.Set<Contact>().AnyAsync(c => c.Id == contact))).ShouldBeFalse();
    }

    [Fact]
    public async Task An_act_keeps_who_when_what_changed_and_a_digest_of_it()
    {
        await Town.ActAsync(worker, contact, (c, at) => c.Amend("Often hungry, and cold", c.Safely, at));
        var (act, facts, changes) = await LastActAsync();

        (act.ActorName, act.ActorRole, act.ActorAgency, act.At).ShouldBe((worker.Actor.Name, nameof(Role.FrontDoorWorker), "council", Host.Clock.Now));
        facts.ShouldHaveSingleItem().Name.ShouldBe(nameof(ContactAmended));
        changes.ShouldHaveSingleItem().Before.ShouldBe($$"""{"Id":"{{contact}}","Version":0,"Worry":"Often hungry"}""");
        changes[0].After.ShouldBe($$"""{"Id":"{{contact}}","Version":1,"Worry":"Often hungry, and cold"}""");
        act.Digest.ShouldBe(ActComposer.Hash(ActComposer.Canonical(act, facts, changes)));
        act.Canonical.ShouldNotContain("hungry");
    }

    [Fact]
    public async Task A_save_from_an_older_version_is_refused_though_nobody_looked()
    {
        await Town.RunAsync(worker, async (_, db) =>
        {
            var mine = await db.Set<Contact>().SingleAsync(c => c.Id == contact);
            await Town.ActAsync(worker, contact, (c, at) => c.Amend("What a colleague wrote", c.Safely, at));
            var act = db.Begin("AmendContact");
            db.Take(mine.Amend("What I wrote", mine.Safely, act.At));
            return await Should.ThrowAsync<StaleRecordException>(() => db.SaveChangesAsync());
        });
        (await WorryAsync()).ShouldBe("What a colleague wrote");
    }

    private Task<string> RefusedAsync(Action<LoxleyDb> begin) => Town.RunAsync(worker, async (_, db) =>
    {
        (await db.Set<Contact>().SingleAsync(c => c.Id == contact)).Worry = "Something else";
        begin(db);
        return (await Should.ThrowAsync<UnspokenWriteException>(() => db.SaveChangesAsync())).Message;
    });

    private Task<string> WorryAsync() => Town.ReadAsync(db => db.Set<Contact>().Where(c => c.Id == contact).Select(c => c.Worry).SingleAsync());

    private Task<(ActRow Act, List<FactRow> Facts, List<ChangeRow> Changes)> LastActAsync() => Town.ReadAsync(async db =>
    {
        var act = await db.Set<ActRow>().Where(a => a.Name == "Test").SingleAsync();
        return (act, await db.Facts.Where(f => f.ActId == act.Id).ToListAsync(), await db.Set<ChangeRow>().Where(c => c.ActId == act.Id).ToListAsync());
    });
}
