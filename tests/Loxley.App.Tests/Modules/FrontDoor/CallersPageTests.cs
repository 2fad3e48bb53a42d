using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.FrontDoor;

public sealed class CallersPageTests(TestHost host) : SliceTest(host)
{
    [Fact]
    public async Task A_caller_sees_what_they_told_and_not_what_was_added()
    {
        var (worker, caller) = (await Town.WorkerAsync(), await Town.CallerAsync());
        var contact = await Town.ContactAsync(worker, await Town.ChildAsync(worker), caller, worry: "Often hungry");
        await Town.ActAsync(worker, contact, (c, at) => c.Amend("Often hungry. The health visitor adds that the father is away", c.Safely, at));
        using var visitor = await Town.EnterAsync(caller);
        await visitor.GoAsync($"/contacts/{contact}");

        visitor.Text.ShouldContain("What you told us Often hungry On ");
        visitor.Text.ShouldNotContain("health visitor");
    }
}
