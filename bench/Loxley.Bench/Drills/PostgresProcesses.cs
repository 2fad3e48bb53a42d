using System.Globalization;
using Loxley.App.Tests.Support;

namespace Loxley.Bench.Drills;

/// <summary>All processes of one PostgreSQL server, found by the folder they work in.</summary>
internal static class PostgresProcesses
{
    /// <summary>Ends all of them at once, as a power cut would, and comes back when none is left.</summary>
    public static async Task KillAsync(PostgresServer server)
    {
        var first = int.Parse((await File.ReadAllLinesAsync(Path.Combine(server.Folder, "postmaster.pid")))[0], CultureInfo.InvariantCulture);
        // Stopped first, so that it starts nobody while the others are looked for.
        await Signal.SendAsync("STOP", first);
        var all = In(server.Folder);
        if (!all.Contains(first) || all.Count < 2) throw new InvalidOperationException("The processes of PostgreSQL were not found, so nothing was killed.");
        await Signal.SendAsync("KILL", all);
        while (In(server.Folder).Count > 0) await Task.Delay(5);
    }

    private static IReadOnlyList<int> In(string folder) =>
        [.. Directory.EnumerateDirectories("/proc").Where(p => WorksIn(p, folder)).Select(p => int.Parse(Path.GetFileName(p), CultureInfo.InvariantCulture))];

    private static bool WorksIn(string process, string folder)
    {
        try
        {
            return char.IsAsciiDigit(Path.GetFileName(process)[0]) && File.ResolveLinkTarget(process + "/cwd", returnFinalTarget: false)?.FullName == folder;
        }
        catch (Exception gone) when (gone is IOException or UnauthorizedAccessException)
        {
            return false;
        }
    }
}
