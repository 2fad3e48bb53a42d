using System.Data.Common;
using System.Net.Sockets;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Clocks;
using Loxley.Core.Time;
using MailKit.Net.Smtp;
using MailKit.Security;

namespace Loxley.App.Cli;

/// <summary>One thing that was looked at: whether it works, and what to do where it does not.</summary>
internal sealed record ConfigCheck(string Name, bool Ok, string Says, IReadOnlyList<Problem> Problems)
{
    public static ConfigCheck Good(string name, string says) => new(name, true, says, []);

    public static ConfigCheck Wrong(string name, string says, IReadOnlyList<Problem>? problems = null) => new(name, false, says, problems ?? []);
}

/// <summary>Looks at each thing by itself, so that one wrong setting does not hide the next.</summary>
internal sealed class ConfigChecks(string data, Func<string, string?> variable, string? partnership)
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    private readonly HashSet<string> unread = new(StringComparer.Ordinal);
    private IReadOnlyList<string>? protocols;

    public async Task<IReadOnlyList<ConfigCheck>> RunAsync()
    {
        var first = Settings();
        var settings = LoxleySettings.Read(data, name => unread.Contains(name) ? null : variable(name));
        return [first, Zone(), Protocol(settings), await DatabaseAsync(settings), Anchors(settings), await MailAsync(settings)];
    }

    private ConfigCheck Settings()
    {
        var wrong = new List<string>();
        foreach (var name in LoxleySettings.Variables)
        {
            try
            {
                LoxleySettings.Read(data, asked => asked == name ? variable(name) : null);
            }
            catch (ConfigurationException unreadable)
            {
                unread.Add(name);
                wrong.Add(unreadable.Message);
            }
        }
        return wrong.Count > 0
            ? ConfigCheck.Wrong("settings", string.Join(' ', wrong))
            : ConfigCheck.Good("settings", $"data folder {Path.GetFullPath(data)}");
    }

    private ConfigCheck Zone() => ConfigCheck.Good("time zone", $"{London.Zone.Id}; bank holidays are known until {Words.Date(BankHolidays.KnownUntil)}");

    private ConfigCheck Protocol(LoxleySettings settings)
    {
        try
        {
            protocols = ProtocolStore.LoadAll(settings.ProtocolFolder, FactTypes.Names, Statute.Rules).Partnerships;
            return ConfigCheck.Good("protocol", $"{string.Join(", ", protocols)}, from {settings.ProtocolFolder}");
        }
        catch (ProtocolException wrong)
        {
            return ConfigCheck.Wrong("protocol", "cannot be used; correct these:", wrong.Problems);
        }
        catch (Exception unreadable) when (unreadable is IOException or UnauthorizedAccessException)
        {
            return ConfigCheck.Wrong("protocol", $"cannot be read: {unreadable.Message}");
        }
    }

    private async Task<ConfigCheck> DatabaseAsync(LoxleySettings settings)
    {
        if (unread.Contains("LOXLEY_DATABASE")) return ConfigCheck.Wrong("database", "was not looked at: correct LOXLEY_DATABASE first");
        try
        {
            settings.MakeDataFolder();
            if (await Migrator.IsEmptyAsync(settings.Database)) await Migrator.MigrateAsync(settings.Database, Shared.Time);
            var waiting = await Migrator.WaitingAsync(settings.Database);
            if (waiting.Count > 0) return ConfigCheck.Wrong("database", $"lacks {string.Join(", ", waiting)}: run loxley migrate");
            var strangers = protocols is null ? [] : (await Migrator.ProtocolsAsync(settings.Database)).Except(protocols, StringComparer.Ordinal).ToList();
            if (protocols is not null && strangers.Count == 0) await Shared.RefuseUnknownAsync(settings, partnership);
            return strangers.Count > 0
                ? ConfigCheck.Wrong("database", $"holds a partnership whose protocol is missing: {string.Join(", ", strangers)}. Put its folder into {settings.ProtocolFolder}")
                : ConfigCheck.Good("database", $"{settings.Database}, at {Migrator.Files(settings.Database.Kind)[^1].Name}");
        }
        catch (Exception down) when (down is ConfigurationException or DbException or IOException or UnauthorizedAccessException or SocketException or TimeoutException)
        {
            return ConfigCheck.Wrong("database", $"{settings.Database}: {down.Message}");
        }
    }

    private static ConfigCheck Anchors(LoxleySettings settings)
    {
        var folder = Path.GetFullPath(settings.AnchorFolder);
        try
        {
            Directory.CreateDirectory(folder);
            var probe = Path.Combine(folder, $".probe-{Ids.Next():N}");
            File.WriteAllText(probe, "");
            File.Delete(probe);
        }
        catch (Exception refused) when (refused is IOException or UnauthorizedAccessException)
        {
            return ConfigCheck.Wrong("anchors", $"{refused.Message} Let Loxley write there, or name another folder in LOXLEY_ANCHORS");
        }
        var beside = folder.StartsWith(Path.GetFullPath(settings.DataFolder) + Path.DirectorySeparatorChar, StringComparison.Ordinal);
        return ConfigCheck.Good("anchors", beside
            ? $"{folder}; who can change the database can change this too, so name a folder elsewhere in LOXLEY_ANCHORS"
            : folder);
    }

    private async Task<ConfigCheck> MailAsync(LoxleySettings settings)
    {
        if (unread.Contains("LOXLEY_SMTP")) return ConfigCheck.Wrong("mail", "was not looked at: correct LOXLEY_SMTP first");
        if (settings.Smtp is not { } server) return ConfigCheck.Good("mail", "LOXLEY_SMTP is not set: messages are shown in Loxley alone");
        var place = FormattableString.Invariant($"{server.Host}:{server.Port}");
        using var client = new SmtpClient { Timeout = (int)Patience.TotalMilliseconds };
        try
        {
            await client.ConnectAsync(server.Host, server.Port, SecureSocketOptions.Auto);
            if (server.User is { } user) await client.AuthenticateAsync(user, server.Password ?? "");
            await client.DisconnectAsync(quit: true);
            return ConfigCheck.Good("mail", $"{place} answers");
        }
        catch (Exception down) when (down is IOException or SocketException or TimeoutException or OperationCanceledException
            or MailKit.CommandException or MailKit.ProtocolException or AuthenticationException or SslHandshakeException or NotSupportedException)
        {
            return ConfigCheck.Wrong("mail", $"{place} does not take mail from us: {down.Message.Split('\n')[0].TrimEnd()} Start it, or correct LOXLEY_SMTP");
        }
    }
}
