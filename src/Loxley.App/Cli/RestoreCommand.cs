using System.CommandLine;
using Loxley.App.Kernel.Backup;
using Loxley.App.Modules.People.Search;

namespace Loxley.App.Cli;

/// <summary><c>loxley restore</c>: puts an archive into an empty place, and checks what came of it.</summary>
internal static class RestoreCommand
{
    public static Command Make(Func<string, string?>? variable)
    {
        var (data, partnership, json) = (Shared.Data(), Shared.Partnership(), Shared.Json());
        var file = new Argument<string>("file") { Description = "The archive that backup made" };
        var command = new Command("restore", "Put an archive into an empty folder and check it") { file, data, partnership, json };
        command.SetAction(async (parsed, _) =>
        {
            var (output, error) = (parsed.InvocationConfiguration.Output, parsed.InvocationConfiguration.Error);
            var settings = LoxleySettings.Read(parsed.GetValue(data)!, variable);
            var restored = await new BackupReader(settings, Shared.Time).RestoreAsync(parsed.GetValue(file)!, parsed.GetValue(partnership), error.WriteLine);
            await using var services = Shared.Services(settings);
            if (restored.Applied.Count > 0) await Filing.FillMissingAsync(services);
            var trail = await VerifyCommand.CheckAsync(services, null, error.WriteLine);
            var whole = trail.Whole && restored.Differences.Count == 0;
            if (parsed.GetValue(json)) await output.WriteJsonAsync(Document(restored, trail, whole));
            else foreach (var line in Lines(restored, trail)) await output.WriteLineAsync(line);
            return whole ? 0 : 1;
        });
        return command;
    }

    private static object Document(Restored restored, TrailCheck trail, bool whole) => new
    {
        Whole = whole,
        restored.Manifest.Release,
        restored.Manifest.MadeAt,
        restored.Manifest.Migration,
        restored.Applied,
        restored.Differences,
        trail.Partnerships,
    };

    private static IEnumerable<string> Lines(Restored restored, TrailCheck trail) =>
    [
        $"Restored the backup that release {restored.Manifest.Release} made at {Words.Instant(restored.Manifest.MadeAt)}.",
        .. restored.Applied.Count == 0 ? Array.Empty<string>() : [$"Applied since: {string.Join(", ", restored.Applied)}."],
        .. restored.Differences.Select(difference => $"Fault: {difference}"),
        .. VerifyCommand.Lines(trail),
    ];
}
