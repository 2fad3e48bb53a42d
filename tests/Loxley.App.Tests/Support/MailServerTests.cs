using MailKit.Net.Smtp;
using MailKit.Security;
using MimeKit;

namespace Loxley.App.Tests.Support;

/// <summary>Mail sent to the tests' own server over the wire can be read back as it was sent.</summary>
public sealed class MailServerTests
{
    [Fact]
    public async Task Mail_sent_is_mail_kept()
    {
        var server = await MailServer.SharedAsync();
        var coming = server.WaitForAsync(m => m.Subject == "Mail for Zoë");

        await SendAsync(server, "zoe@school.test", "Mail for Zoë", "You have one new message.\r\nSign in to read it – safely.");

        var mail = await coming;
        mail.To.ToString().ShouldBe("zoe@school.test");
        mail.From.ToString().ShouldBe("loxley@partnership.test");
        mail.TextBody!.TrimEnd().ShouldBe("You have one new message.\r\nSign in to read it – safely.".ReplaceLineEndings());
        (await server.WaitForAsync(m => m.Subject == "Mail for Zoë")).MessageId.ShouldBe(mail.MessageId);
    }

    [Fact]
    public async Task Mail_that_does_not_come_says_what_did()
    {
        var server = await MailServer.SharedAsync();
        await SendAsync(server, "amir@health.test", "Another matter", "Text");
        await server.WaitForAsync(m => m.Subject == "Another matter");

        var missing = await Should.ThrowAsync<TimeoutException>(server.WaitForAsync(_ => false, new CancellationToken(canceled: true)));

        missing.Message.ShouldContain("amir@health.test: Another matter");
    }

    private static async Task SendAsync(MailServer server, string to, string subject, string text)
    {
        using var message = new MimeMessage([MailboxAddress.Parse("loxley@partnership.test")], [MailboxAddress.Parse(to)], subject, new TextPart("plain") { Text = text });
        using var client = new SmtpClient();
        await client.ConnectAsync(MailServer.Host, server.Port, SecureSocketOptions.None);
        await client.SendAsync(message);
        await client.DisconnectAsync(quit: true);
    }
}
