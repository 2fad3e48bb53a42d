using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Kernel.Acts;

public sealed class SavingTests(TestHost host) : SliceTest(host)
{
    [Fact]
    public async Task A_write_outside_an_act_is_refused()
    {
        var worker = await Town.WorkerAsync();
        var child = await Town.ChildAsync(worker);
        var contact = await Town.ContactAsync(worker, child);

        await Town.RunAsync(worker, async (_, db) =>
        {
            var row = await db.Set<Contact>().SingleAsync(c => c.Id == contact);
            row.Worry = "Something else";
            return (await Should.ThrowAsync<UnspokenWriteException>(() => db.SaveChangesAsync())).Message;
        });

        (await Town.ReadAsync(db => db.Set<Contact>().Where(c => c.Id == contact).Select(c => c.Worry).SingleAsync())).ShouldBe("Often hungry at school");
    }
}
