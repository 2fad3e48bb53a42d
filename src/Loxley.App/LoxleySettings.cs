using System.Globalization;
using System.Net;
using Loxley.App.Kernel.Data;

namespace Loxley.App;

/// <summary>A mail server.</summary>
public sealed record SmtpServer(string Host, int Port, string? User, string? Password)
{
    /// <summary>Whether the connection is encrypted from its first byte.</summary>
    public bool Tls { get; init; }
}

/// <summary>Every setting of the product, read from the environment once; <c>docs/operate.md</c> lists them.</summary>
public sealed record LoxleySettings
{
    public static IReadOnlyList<string> Variables { get; } =
        ["LOXLEY_DATABASE", "LOXLEY_SMTP", "LOXLEY_MAIL_FROM", "LOXLEY_PUBLIC_ADDRESS", "LOXLEY_PROXIES", "LOXLEY_ANCHORS", "LOXLEY_PROTOCOLS"];

    public required string DataFolder { get; init; }

    public required DatabaseAddress Database { get; init; }

    /// <summary>Where mail goes; without one, messages are shown in Loxley alone and mail waits.</summary>
    public SmtpServer? Smtp { get; init; }

    public string MailFrom { get; init; } = "loxley@localhost";

    /// <summary>The address that links in mails begin with.</summary>
    public string PublicAddress { get; init; } = "http://localhost:5080";

    /// <summary>The networks of proxies that say truly from where somebody comes.</summary>
    public IReadOnlyList<IPNetwork> Proxies { get; init; } = [];

    public required string AnchorFolder { get; init; }

    public required string ProtocolFolder { get; init; }

    /// <exception cref="ConfigurationException">A setting cannot be read; the message says what to do.</exception>
    public static LoxleySettings Read(string dataFolder, Func<string, string?>? variable = null)
    {
        variable ??= Environment.GetEnvironmentVariable;
        return new LoxleySettings
        {
            DataFolder = dataFolder,
            Database = DatabaseAddress.From(variable("LOXLEY_DATABASE"), dataFolder),
            Smtp = ReadSmtp(variable("LOXLEY_SMTP")),
            MailFrom = variable("LOXLEY_MAIL_FROM") ?? "loxley@localhost",
            PublicAddress = ReadAddress(variable("LOXLEY_PUBLIC_ADDRESS")),
            Proxies = ReadProxies(variable("LOXLEY_PROXIES")),
            AnchorFolder = variable("LOXLEY_ANCHORS") ?? Path.Combine(dataFolder, "anchors"),
            ProtocolFolder = variable("LOXLEY_PROTOCOLS") ?? Path.Combine(AppContext.BaseDirectory, "protocols"),
        };
    }

    /// <summary>Makes the data folder where there is none, for its owner alone: SQLite's files may be read by whoever gets there.</summary>
    public void MakeDataFolder()
    {
        if (OperatingSystem.IsWindows()) Directory.CreateDirectory(DataFolder);
        else Directory.CreateDirectory(DataFolder, UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    private static SmtpServer? ReadSmtp(string? url)
    {
        if (string.IsNullOrWhiteSpace(url)) return null;
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("smtp" or "smtps"))
        {
            throw new ConfigurationException("LOXLEY_SMTP must be a URL such as smtp://user:password@host:25.");
        }
        var user = uri.UserInfo.Length == 0 ? [] : uri.UserInfo.Split(':', 2).Select(Uri.UnescapeDataString).ToArray();
        return new SmtpServer(uri.Host, uri.Port > 0 ? uri.Port : uri.Scheme == "smtps" ? 465 : 25, user.ElementAtOrDefault(0), user.ElementAtOrDefault(1))
        {
            Tls = uri.Scheme == "smtps",
        };
    }

    private static IReadOnlyList<IPNetwork> ReadProxies(string? proxies) =>
    [
        .. (proxies ?? "").Split(',', StringSplitOptions.TrimEntries | StringSplitOptions.RemoveEmptyEntries).Select(proxy =>
            IPNetwork.TryParse(proxy, out var network) ? network
            : IPAddress.TryParse(proxy, out var one) ? new IPNetwork(one, one.GetAddressBytes().Length * 8)
            : throw new ConfigurationException("LOXLEY_PROXIES must be addresses or networks with commas between, such as 10.0.0.5, 10.1.0.0/16.")),
    ];

    private static string ReadAddress(string? address)
    {
        if (string.IsNullOrWhiteSpace(address)) return "http://localhost:5080";
        return Uri.TryCreate(address, UriKind.Absolute, out var uri) && uri.Scheme is ("http" or "https")
            ? address.TrimEnd('/')
            : throw new ConfigurationException(string.Create(
                CultureInfo.InvariantCulture, $"LOXLEY_PUBLIC_ADDRESS must be the address people type, such as https://loxley.example."));
    }
}
