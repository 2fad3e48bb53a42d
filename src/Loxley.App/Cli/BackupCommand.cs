using System.CommandLine;
using Loxley.App.Kernel.Backup;

namespace Loxley.App.Cli;

/// <summary><c>loxley backup</c>: one archive of the database and the anchors, while people go on working.</summary>
internal static class BackupCommand
{
    public static Command Make(Func<string, string?>? variable)
    {
        var (data, partnership, json) = (Shared.Data(), Shared.Partnership(), Shared.Json());
        var file = new Argument<string>("file") { Description = "The archive to make; it must not be there yet" };
        var command = new Command("backup", "Copy the database and the anchors into one archive") { file, data, partnership, json };
        command.SetAction(async (parsed, _) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var settings = await Shared.OpenAsync(parsed.GetValue(data)!, variable, parsed.GetValue(partnership));
            var name = parsed.GetValue(file)!;
            var manifest = await new BackupWriter(settings, Shared.Time).WriteAsync(name, parsed.InvocationConfiguration.Error.WriteLine);
            if (parsed.GetValue(json))
            {
                await output.WriteJsonAsync(manifest);
                return 0;
            }
            var rows = Words.Number(manifest.Counts.Values.Sum());
            await output.WriteLineAsync($"{name}: {rows} rows of {manifest.Counts.Count} tables, {manifest.Heads.Count} partnerships, at migration {manifest.Migration}.");
            await output.WriteLineAsync("The key that signs anchors is not in it: a host that restores it makes one of its own.");
            return 0;
        });
        return command;
    }
}
