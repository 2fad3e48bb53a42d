using System.Globalization;

namespace Loxley.App.Tests.Support;

/// <summary>A PostgreSQL server beside this process, in a folder of its own that goes when the process goes.</summary>
internal sealed class PostgresServer
{
    /// <summary>Settings of a server that may lose what it answered, and is quicker for it.</summary>
    public static IReadOnlyList<string> Quick { get; } = ["fsync=off", "synchronous_commit=off", "full_page_writes=off"];

    private static readonly string Programs = Directory.EnumerateDirectories("/usr/lib/postgresql")
        .OrderByDescending(d => int.Parse(Path.GetFileName(d), CultureInfo.InvariantCulture)).First() + "/bin/";

    // The server refuses to run as root.
    private static readonly string[] AsUser = Companion.IsRoot ? ["runuser", "-u", "postgres", "--"] : [];

    private readonly IReadOnlyList<string> settings;
    private readonly int port = Companion.FreePort();

    private PostgresServer(IReadOnlyList<string> settings) => this.settings = settings;

    public string Folder { get; } = Path.Combine(Path.GetTempPath(), "loxley-postgres-" + Path.GetRandomFileName());

    /// <summary>The server's address, to which a database's name is added.</summary>
    public string Url => $"postgres://loxley@127.0.0.1:{port}/";

    /// <summary>Makes a server that writes to the disk before it answers, unless the settings say otherwise, and starts it.</summary>
    public static async Task<PostgresServer> MakeAsync(params IReadOnlyList<string> settings)
    {
        var server = new PostgresServer(settings);
        await Companion.RunAsync([.. AsUser, Programs + "initdb", "-D", server.Folder, "-U", "loxley", "--auth=trust", "--no-sync", "--no-instructions",
            "--encoding=UTF8", "--locale=C.UTF-8"]);
        await server.StartAsync();
        return server;
    }

    /// <summary>Starts it, the first time or after it was killed, and comes back when it answers.</summary>
    public Task StartAsync() => Companion.StartAsync(AsUser, Folder, "QUIT",
        [
            Programs + "postgres", "-D", Folder, "-p", $"{port}", "-c", "listen_addresses=127.0.0.1", "-c", "unix_socket_directories=",
            "-c", "max_connections=200", "-c", "timezone=UTC", .. settings.SelectMany(s => new[] { "-c", s }),
        ],
        "ready to accept connections");
}
