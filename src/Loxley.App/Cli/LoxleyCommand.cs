using System.CommandLine;
using Loxley.App.Kernel.Backup;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;

namespace Loxley.App.Cli;

/// <summary>A command will not do what was asked; the message says why.</summary>
internal sealed class RefusedException(string message) : Exception(message);

/// <summary>The command line: one file a command. Exit 0 done, 1 refused with a plain reason, 2 wrong usage.</summary>
public static class LoxleyCommand
{
    /// <param name="args">What was typed after the program's name.</param>
    /// <param name="output">Where answers go.</param>
    /// <param name="error">Where progress and refusals go.</param>
    /// <param name="variable">Gives the settings, where not the environment.</param>
    public static async Task<int> RunAsync(
        string[] args, TextWriter? output = null, TextWriter? error = null, Func<string, string?>? variable = null)
    {
        (output, error) = (output ?? Console.Out, error ?? Console.Error);
        if (!HasTimeZones(error)) return 1;
        var root = Root(variable);
        var parsed = root.Parse(args is ["help", .. var rest] ? [.. rest, "--help"] : args);
        if (parsed.Errors.Count > 0)
        {
            foreach (var wrong in parsed.Errors) await error.WriteLineAsync(wrong.Message);
            await error.WriteLineAsync("Ask for help with: loxley help");
            return 2;
        }
        try
        {
            return await parsed.InvokeAsync(new InvocationConfiguration { Output = output, Error = error, EnableDefaultExceptionHandler = false });
        }
        catch (Exception refused) when (refused is RefusedException or BackupException or ConfigurationException or ProtocolException or System.Data.Common.DbException or IOException or UnauthorizedAccessException)
        {
            await error.WriteLineAsync(refused.Message);
            return 1;
        }
    }

    internal static RootCommand Root(Func<string, string?>? variable)
    {
        var root = new RootCommand("Loxley: a worry about a child comes in, the right help reaches the child, and the partnership can prove it.");
        root.Subcommands.Add(ServeCommand.Make(variable));
        root.Subcommands.Add(MigrateCommand.Make(variable));
        root.Subcommands.Add(DemoCommand.Make(variable));
        root.Subcommands.Add(CheckConfigCommand.Make(variable));
        root.Subcommands.Add(VerifyCommand.Make(variable));
        root.Subcommands.Add(BackupCommand.Make(variable));
        root.Subcommands.Add(RestoreCommand.Make(variable));
        root.Subcommands.Add(ClocksCommand.Make(variable));
        root.Subcommands.Add(MembersCommand.Make(variable));
        root.Subcommands.Add(DuplicatesCommand.Make(variable));
        return root;
    }

    /// <summary>The law's days are London's: without the zone no date can be trusted.</summary>
    private static bool HasTimeZones(TextWriter error)
    {
        try
        {
            _ = TimeZoneInfo.FindSystemTimeZoneById("Europe/London");
            _ = System.Globalization.CultureInfo.GetCultureInfo("en-GB");
            return true;
        }
        catch (Exception missing) when (missing is TimeZoneNotFoundException or InvalidTimeZoneException or System.Globalization.CultureNotFoundException)
        {
            error.WriteLine("This machine lacks the time zone Europe/London or ICU. Install the packages tzdata and libicu, then start again.");
            return false;
        }
    }
}
