using Loxley.App.Common.Messages;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor.AcknowledgeCaller;

public sealed class AcknowledgeCallerTests(TestHost host) : ContactSlice(host)
{
    [Fact]
    public async Task A_caller_with_an_account_is_sent_word()
    {
        using var visitor = await OpenAsync(Worker, "/acknowledge");
        visitor.Text.ShouldContain("Carys Dunnock has an account. A message is sent now.");
        await visitor.PressAsync("Send the message");

        visitor.Path.ShouldBe($"/contacts/{Id}");
        visitor.Text.ShouldContain("The caller was told that the contact arrived");
        visitor.Buttons.ShouldNotContain("Tell the caller it arrived");
        var contact = await ContactAsync();
        contact.AcknowledgedAt.ShouldBe(Host.Clock.Now);
        (await Town.ActOfAsync<ContactAcknowledged>(Id)).Name.ShouldBe("AcknowledgeCaller");
        (await Town.ClockAsync(Id, "contact-acknowledgement")).StoppedAt.ShouldBe(Host.Clock.Now);
        var message = await Town.ReadAsync(db => db.Set<Message>().SingleAsync());
        (message.RecipientId, message.Subject, message.Link).ShouldBe((Caller.Id, $"We have what you told us: {contact.Reference}", $"/contacts/{Id}"));
        var mail = await Town.ReadAsync(db => db.Set<OutboxRow>().SingleAsync(o => o.PartnershipId == Town.Partnership.Id));
        mail.To.ShouldBe(Caller.Email);
        foreach (var detail in new[] { "Robin", "hungry", contact.Reference }) (mail.Subject + mail.Body).ShouldNotContain(detail);
    }

    [Fact]
    public async Task A_caller_without_one_is_told_by_the_worker_and_nothing_is_sent()
    {
        var contact = await Town.ContactAsync(Worker, Child);
        using var visitor = await Town.EnterAsync(Worker);
        await visitor.GoAsync($"/contacts/{contact}/acknowledge");
        visitor.Text.ShouldContain("Tell the caller first, then confirm here.");
        await visitor.PressAsync("The caller has been told");

        (await Town.RowAsync<Contact>(contact)).AcknowledgedAt.ShouldBe(Host.Clock.Now);
        (await Town.ReadAsync(db => db.Set<Message>().AnyAsync())).ShouldBeFalse();
        (await Town.ReadAsync(db => db.Set<OutboxRow>().AnyAsync(o => o.PartnershipId == Town.Partnership.Id))).ShouldBeFalse();
    }

    [Fact]
    public async Task It_is_said_once()
    {
        await Town.ActAsync(Worker, Id, (c, at) => c.Acknowledge(at));
        using var visitor = await OpenAsync(Worker, "/acknowledge");
        await RefusedAsync(visitor, "The caller has been told already that it arrived", "Send the message");
        (await Town.ReadAsync(db => db.Set<Message>().AnyAsync())).ShouldBeFalse();
    }
}
