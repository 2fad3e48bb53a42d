using System.Diagnostics;
using System.Net;
using System.Net.Sockets;

namespace Loxley.App.Tests.Support;

/// <summary>A server that stands beside the tests and goes, with its folder, when their process goes, however that ends.</summary>
internal static class Companion
{
    // The shell waits on its input, which closes with the tests. Its own output is closed early, so that the
    // end of the server's output says that the server has gone.
    private const string Guard = """
        folder=$1 signal=$2; shift 2
        trap '' INT TERM
        "$@" & server=$!
        exec >/dev/null 2>&1
        cat
        kill -s "$signal" $server; wait $server
        rm -rf "$folder"
        """;

    // Kept, since a process forgotten has its input closed.
    private static readonly List<Process> Standing = [];

    public static bool IsRoot { get; } = Environment.IsPrivilegedProcess;

    /// <summary>Starts the server and comes back when it has written a line that holds the given text.</summary>
    public static async Task StartAsync(string[] asUser, string folder, string stopSignal, string[] server, string readyLine)
    {
        var process = Start([.. asUser, "sh", "-c", Guard, "guard", folder, stopSignal, .. server]);
        lock (Standing) Standing.Add(process);
        List<string> said = [];
        var ready = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        process.ErrorDataReceived += (_, line) =>
        {
            if (line.Data is null)
                ready.TrySetException(new InvalidOperationException($"{server[0]} did not start:\n{string.Join('\n', said)}"));
            else if (line.Data.Contains(readyLine, StringComparison.Ordinal))
                ready.TrySetResult();
            else if (!ready.Task.IsCompleted)
                said.Add(line.Data);
        };
        process.BeginErrorReadLine();
        await ready.Task;
    }

    /// <summary>Runs a program to its end, which must be a good one.</summary>
    public static async Task RunAsync(params string[] command)
    {
        using var process = Start(command);
        process.StandardInput.Close();
        var said = await process.StandardError.ReadToEndAsync();
        await process.WaitForExitAsync();
        if (process.ExitCode != 0) throw new InvalidOperationException($"{string.Join(' ', command)} failed:\n{said}");
    }

    public static int FreePort()
    {
        using var listener = new TcpListener(IPAddress.Loopback, 0);
        listener.Start();
        return ((IPEndPoint)listener.LocalEndpoint).Port;
    }

    private static Process Start(string[] command)
    {
        var start = new ProcessStartInfo(command[0], command[1..])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
            WorkingDirectory = "/",
            Environment = { ["LC_ALL"] = "C.UTF-8" },
        };
        var process = Process.Start(start)!;
        process.BeginOutputReadLine();
        return process;
    }
}
