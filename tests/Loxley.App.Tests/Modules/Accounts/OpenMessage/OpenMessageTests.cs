using System.Net;
using Loxley.App.Common.Messages;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.Accounts.OpenMessage;

public sealed class OpenMessageTests(TestHost host) : SliceTest(host)
{
    [Fact]
    public async Task Opening_a_message_marks_it_as_read_and_goes_where_it_leads()
    {
        var reader = await Town.WorkerAsync();
        var id = await Town.MessageAsync(reader, link: "/contacts");
        using var visitor = await Town.EnterAsync(reader);
        await visitor.GoAsync("/messages");
        await visitor.PressAsync("Open message: There is news");

        visitor.Path.ShouldBe("/contacts");
        (await Town.RowAsync<Message>(id)).ReadAt.ShouldBe(Host.Clock.Now);
        (await Town.ActOfAsync<MessageRead>(id)).Name.ShouldBe("OpenMessage");
        await visitor.GoAsync("/messages");
        visitor.Page.QuerySelector("main .govuk-tag").ShouldBeNull();
        await visitor.PressAsync("Open message: There is news");
        visitor.Path.ShouldBe("/contacts");
        (await Town.ActOfAsync<MessageRead>(id)).ActorId.ShouldBe(reader.Id);
    }

    [Fact]
    public async Task A_message_can_be_opened_from_a_link_to_it_by_its_reader_alone()
    {
        var reader = await Town.WorkerAsync();
        var id = await Town.MessageAsync(reader);
        using var visitor = await Town.EnterAsync(reader);
        await visitor.GoAsync($"/messages/{id}/open");
        visitor.Heading.ShouldBe("There is news");
        (await Town.RowAsync<Message>(id)).ReadAt.ShouldBeNull();
        await visitor.PressAsync("Open what it is about");
        visitor.Path.ShouldBe("/messages");

        using var other = await Town.EnterAsync(await Town.ManagerAsync());
        (await other.GoAsync($"/messages/{id}/open")).Status.ShouldBe(HttpStatusCode.NotFound);
    }
}
