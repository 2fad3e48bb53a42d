using MimeKit;

namespace Loxley.App.Tests.Support;

/// <summary>One real mail server for the tests of this process: it takes mail for anyone and keeps it in a folder.</summary>
internal sealed class MailServer
{
    // The server's queue and socket have fixed places, so it is given places of its own where the machine allows.
    private const string Apart = """
        if unshare -m true 2>/dev/null; then
          exec unshare -m sh -c 'mount -t tmpfs tmpfs /run && mount -t tmpfs tmpfs /var/spool && exec "$@"' apart "$@"
        fi
        exec "$@"
        """;

    private static readonly SemaphoreSlim Gate = new(1, 1);
    private static MailServer? shared;
    private readonly string arrived;

    private MailServer(int port, string arrived) => (Port, this.arrived) = (port, arrived);

    public static string Host => "127.0.0.1";

    public int Port { get; }

    public static async Task<MailServer> SharedAsync()
    {
        await Gate.WaitAsync();
        try
        {
            return shared ??= await StartAsync();
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>Every message that has come so far, to anyone.</summary>
    public IReadOnlyList<MimeMessage> Messages() => [.. Directory.EnumerateFiles(arrived).Order(StringComparer.Ordinal).Select(f => MimeMessage.Load(f))];

    /// <summary>The first message that is wanted, at once or when it comes. Without a token it gives up after a minute.</summary>
    public async Task<MimeMessage> WaitForAsync(Func<MimeMessage, bool> wanted, CancellationToken token = default)
    {
        using var limit = new CancellationTokenSource(TimeSpan.FromMinutes(1));
        using var something = new SemaphoreSlim(0);
        using var watcher = new FileSystemWatcher(arrived);
        watcher.Created += (_, _) => something.Release();
        watcher.Error += (_, _) => something.Release();
        watcher.EnableRaisingEvents = true;
        try
        {
            while (true)
            {
                if (Messages().FirstOrDefault(wanted) is { } message) return message;
                await something.WaitAsync(token.CanBeCanceled ? token : limit.Token);
            }
        }
        catch (OperationCanceledException gaveUp)
        {
            var others = Messages().Select(m => $"{m.To}: {m.Subject}");
            throw new TimeoutException($"The mail did not come. What came:\n{string.Join('\n', others)}", gaveUp);
        }
    }

    private static async Task<MailServer> StartAsync()
    {
        var folder = Directory.CreateTempSubdirectory("loxley-mail-").FullName;
        foreach (var part in new[] { "new", "cur", "tmp" }) Directory.CreateDirectory(Path.Combine(folder, "kept", part));
        await Companion.RunAsync("chmod", "-R", "0777", folder);

        var port = Companion.FreePort();
        var user = Companion.IsRoot ? "nobody" : Environment.UserName;
        var settings = Path.Combine(folder, "smtpd.conf");
        await File.WriteAllTextAsync(settings, $$"""
            listen on {{Host}} port {{port}} hostname mail.loxley.test
            table everyone { "@" = "{{user}}" }
            action "keep" maildir "{{folder}}/kept" virtual <everyone>
            match from any for any action "keep"

            """);

        string[] asRoot = Companion.IsRoot ? [] : ["sudo", "-n"];
        await Companion.StartAsync(asRoot, folder, "TERM", ["sh", "-c", Apart, "apart", "/usr/sbin/smtpd", "-dv", "-f", settings], "will accept at most");
        return new MailServer(port, Path.Combine(folder, "kept", "new"));
    }
}
