using Loxley.App.Kernel.Access;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor;

/// <summary>A record is restricted at the moment in which a worry about the child is written down.</summary>
public sealed class RestrictionRaceTests(TestHost host) : SliceTest(host)
{
    [Fact]
    public async Task Nothing_about_a_restricted_child_stays_open_to_an_agency()
    {
        var (worker, manager) = (await Town.WorkerAsync(), await Town.ManagerAsync());
        using var desk = await Town.EnterAsync(worker);
        using var office = await Town.EnterAsync(manager);
        for (var i = 0; i < 20; i++)
        {
            var child = await Town.ChildAsync(worker);
            await Task.WhenAll(desk.GoAsync($"/children/{child}/contacts/new"), office.GoAsync($"/children/{child}/restrict"));
            await Task.WhenAll(
                desk.PressAsync("Record this contact", ("Worry", "Often hungry"), ("Source", "2A"), ("FamilyKnows", "true")),
                office.PressAsync("Restrict this record", ("Reason", "A relative works here")));

            var now = Host.Clock.Now;
            (await Town.ReadAsync(db => db.Grounds.Where(g => g.ChildId == child && g.Kind == GroundKind.Agency && g.Until > now).CountAsync())).ShouldBe(0);
        }
    }
}
