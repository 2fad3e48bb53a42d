using Loxley.App.Modules.FrontDoor;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor;

/// <summary>Of two who do at once what only one may do, one does.</summary>
public sealed class ContactRaceTests(TestHost host) : SliceTest(host)
{
    private const int Times = 20;

    [Fact]
    public async Task Two_workers_take_one_contact_and_one_has_it()
    {
        var (one, other) = (await Town.WorkerAsync("Wanda Fieldfare"), await Town.WorkerAsync("Osric Dunlin"));
        var child = await Town.ChildAsync(one);
        using var left = await Town.EnterAsync(one);
        using var right = await Town.EnterAsync(other);
        for (var i = 0; i < Times; i++)
        {
            var contact = await Town.ContactAsync(one, child);
            await Task.WhenAll(left.GoAsync($"/contacts/{contact}/take"), right.GoAsync($"/contacts/{contact}/take"));
            await Task.WhenAll(left.PressAsync("Take this contact"), right.PressAsync("Take this contact"));
            await ShouldHaveOneAsync(contact, "ContactTaken");
            new[] { left, right }.Count(v => v.Errors.Count > 0).ShouldBe(1);
        }
    }

    [Fact]
    public async Task Two_managers_approve_one_decision_and_there_is_one_referral()
    {
        var worker = await Town.WorkerAsync();
        var child = await Town.ChildAsync(worker);
        using var left = await Town.EnterAsync(await Town.ManagerAsync("Magnus Redwing"));
        using var right = await Town.EnterAsync(await Town.ManagerAsync("Ottilie Siskin"));
        for (var i = 0; i < Times; i++)
        {
            var contact = await Town.ContactAsync(worker, child);
            await Town.DecideAsync(worker, contact);
            await Task.WhenAll(left.GoAsync($"/contacts/{contact}/approve"), right.GoAsync($"/contacts/{contact}/approve"));
            await Task.WhenAll(left.PressAsync("Approve"), right.PressAsync("Approve"));
            await ShouldHaveOneAsync(contact, "DecisionApproved");
            (await Town.ReadAsync(db => db.Set<Referral>().CountAsync(r => r.ContactId == contact))).ShouldBe(1);
        }
    }

    [Fact]
    public async Task Two_referrals_of_one_child_at_once_are_a_referral_and_one_again()
    {
        var worker = await Town.WorkerAsync();
        using var left = await Town.EnterAsync(await Town.ManagerAsync("Magnus Redwing"));
        using var right = await Town.EnterAsync(await Town.ManagerAsync("Ottilie Siskin"));
        for (var i = 0; i < Times; i++)
        {
            var child = await Town.ChildAsync(worker);
            var contacts = new[] { await Town.ContactAsync(worker, child), await Town.ContactAsync(worker, child) };
            foreach (var contact in contacts) await Town.DecideAsync(worker, contact);
            await Task.WhenAll(left.GoAsync($"/contacts/{contacts[0]}/approve"), right.GoAsync($"/contacts/{contacts[1]}/approve"));
            await Task.WhenAll(left.PressAsync("Approve"), right.PressAsync("Approve"));
            // Who was refused is told to look and to approve again.
            foreach (var refused in new[] { left, right }.Where(v => v.Errors.Count > 0)) await refused.PressAsync("Approve");

            var again = await Town.ReadAsync(db => db.Set<Referral>().Where(r => r.ChildId == child).OrderBy(r => r.Number).Select(r => r.ReReferral).ToListAsync());
            again.ShouldBe([false, true]);
        }
    }

    private async Task ShouldHaveOneAsync(Guid contact, string fact) =>
        (await Town.ReadAsync(db => db.Facts.CountAsync(f => f.RecordId == contact && f.Name == fact))).ShouldBe(1);
}
