using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.Accounts.Messages;

public sealed class MessagesTests(TestHost host) : SliceTest(host)
{
    [Fact]
    public async Task Ones_own_stand_there_newest_first()
    {
        var (reader, other) = (await Town.WorkerAsync(), await Town.ManagerAsync());
        await Town.MessageAsync(reader, "First");
        await Town.MessageAsync(other, "For somebody else");
        Host.Clock.Pass(TimeSpan.FromMinutes(1));
        await Town.MessageAsync(reader, "Second");
        using var visitor = await Town.EnterAsync(reader);
        await visitor.GoAsync("/messages");

        visitor.Page.QuerySelectorAll("main tbody th").Select(h => Visitor.Tidy(h.TextContent)).ShouldBe(["Second New", "First New"]);
        visitor.Buttons.ShouldBe(["Open message: Second", "Open message: First"]);
    }

    [Fact]
    public async Task An_empty_list_says_so()
    {
        using var visitor = await Town.EnterAsync(await Town.WorkerAsync());
        (await visitor.GoAsync("/messages")).Text.ShouldContain("You have no messages.");
    }
}
