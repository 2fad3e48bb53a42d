using System.Globalization;
using Loxley.App.Tests.Support;

namespace Loxley.Bench.Drills;

/// <summary>Sends a signal to processes that the drill started, by their ids.</summary>
internal static class Signal
{
    public static Task SendAsync(string name, params IReadOnlyList<int> processes) => processes.Count == 0
        ? Task.CompletedTask
        : Companion.RunAsync(["sh", "-c", "kill -s \"$@\"", "kill", name, .. processes.Select(p => p.ToString(CultureInfo.InvariantCulture))]);
}
