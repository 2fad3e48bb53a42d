using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using MailKit.Net.Smtp;
using MailKit.Security;
using Microsoft.EntityFrameworkCore;
using MimeKit;

namespace Loxley.App.Kernel.Jobs;

/// <summary>Sends what the outbox holds, at least once; the reference in the message lets the other end see a double.</summary>
public sealed partial class OutboxSender(LoxleyDb db, Machinery machinery, LoxleySettings settings, TimeProvider time, ILogger<OutboxSender> log) : IJob
{
    private const int Batch = 50;

    public static TimeSpan Every { get; } = TimeSpan.FromSeconds(2);

    public async Task RunAsync()
    {
        if (settings.Smtp is null) return;
        var now = time.Now();
        var waiting = await db.Set<OutboxRow>().Where(o => o.SentAt == null && o.NextTryAt <= now).OrderBy(o => o.NextTryAt).Take(Batch).ToListAsync();
        if (waiting.Count == 0) return;
        using var client = new SmtpClient();
        try
        {
            await ConnectAsync(client, settings.Smtp);
        }
        catch (Exception failed) when (Expected(failed))
        {
            Failed(log, failed.GetType().Name);
            foreach (var row in waiting) Later(row, now);
            await machinery.SaveAsync(db);
            return;
        }
        foreach (var row in waiting) await SendAsync(client, row, now);
        await client.DisconnectAsync(quit: true);
    }

    /// <summary>A mail that cannot be sent waits by itself; the others do not wait for it.</summary>
    private async Task SendAsync(SmtpClient client, OutboxRow row, DateTime now)
    {
        try
        {
            await client.SendAsync(Message(row));
            row.SentAt = time.Now();
        }
        catch (Exception failed) when (Expected(failed))
        {
            Failed(log, failed.GetType().Name);
            Later(row, now);
        }
        await machinery.SaveAsync(db);
    }

    private static async Task ConnectAsync(SmtpClient client, SmtpServer server)
    {
        // A password never goes over a line that is not encrypted.
        var secure = server.Tls ? SecureSocketOptions.SslOnConnect
            : server.User is null ? SecureSocketOptions.StartTlsWhenAvailable : SecureSocketOptions.StartTls;
        await client.ConnectAsync(server.Host, server.Port, secure);
        if (server.User is { } user) await client.AuthenticateAsync(user, server.Password ?? "");
    }

    private static void Later(OutboxRow row, DateTime now)
    {
        row.Tries++;
        row.NextTryAt = now + TimeSpan.FromSeconds(Math.Min(3600, 5 << Math.Min(row.Tries, 9)));
    }

    private static bool Expected(Exception failed) => failed is IOException or System.Net.Sockets.SocketException or ParseException
        or MailKit.CommandException or MailKit.ProtocolException or MailKit.ServiceNotConnectedException or AuthenticationException
        or SslHandshakeException or NotSupportedException;

    private MimeMessage Message(OutboxRow row)
    {
        var message = new MimeMessage { Subject = row.Subject, MessageId = $"{row.Id:N}@loxley", Body = new TextPart("plain") { Text = row.Body } };
        message.From.Add(MailboxAddress.Parse(settings.MailFrom));
        message.To.Add(MailboxAddress.Parse(row.To));
        return message;
    }

    [LoggerMessage(LogLevel.Warning, "Mail could not be sent: {Failure}; it will be tried again")]
    private static partial void Failed(ILogger logger, string failure);
}
