using System.ComponentModel;
using System.Diagnostics;
using System.Globalization;
using Npgsql;

namespace Loxley.App.Kernel.Backup;

/// <summary>PostgreSQL's own programs for dump and restore, with the password in their environment and not on their command line.</summary>
internal static class PostgresTools
{
    /// <exception cref="BackupException">The program is missing, or it failed.</exception>
    public static async Task RunAsync(string program, string connectionString, string[] arguments, Func<Process, Task> feed)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        foreach (var (name, value) in Variables(new NpgsqlConnectionStringBuilder(connectionString))) start.Environment[name] = value;
        using var process = Start(start);
        var said = process.StandardError.ReadToEndAsync();
        try
        {
            await feed(process);
        }
        catch (IOException)
        {
            // It went away in the middle; its own words say why.
            process.Kill();
        }
        catch
        {
            process.Kill();
            throw;
        }
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new BackupException($"{program} failed: {(await said).Trim()}");
    }

    private static Process Start(ProcessStartInfo start)
    {
        try
        {
            return Process.Start(start)!;
        }
        catch (Win32Exception missing)
        {
            throw new BackupException($"{start.FileName} is not on this machine. Install PostgreSQL's client (package postgresql-client), then try again.", missing);
        }
    }

    private static IEnumerable<(string Name, string? Value)> Variables(NpgsqlConnectionStringBuilder server)
    {
        yield return ("PGHOST", server.Host);
        yield return ("PGPORT", server.Port.ToString(CultureInfo.InvariantCulture));
        yield return ("PGDATABASE", server.Database);
        if (server.Username is { } user) yield return ("PGUSER", user);
        if (server.Password is { } password) yield return ("PGPASSWORD", password);
        if (server.RootCertificate is { } root) yield return ("PGSSLROOTCERT", root);
        if (server.SslMode != SslMode.Prefer) yield return ("PGSSLMODE", Mode(server.SslMode));
        yield return ("LC_ALL", "C.UTF-8");
    }

    private static string Mode(SslMode mode) => mode switch
    {
        SslMode.Disable => "disable",
        SslMode.Allow => "allow",
        SslMode.Prefer => "prefer",
        SslMode.Require => "require",
        SslMode.VerifyCA => "verify-ca",
        SslMode.VerifyFull => "verify-full",
    };
}
