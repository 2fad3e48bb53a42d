using System.Diagnostics;
using Loxley.App.Tests.Support;

namespace Loxley.Bench.Drills;

/// <summary>The program in a process of its own, to be started, killed, stopped and started again at one address.</summary>
internal sealed class Host(Place place, bool careless = false) : IDisposable
{
    private static readonly TimeSpan Patience = TimeSpan.FromMinutes(5);

    private readonly int port = Companion.FreePort();
    private Process? process;

    public Uri Address => new($"http://127.0.0.1:{port}/");

    /// <summary>Starts it, and comes back with the time it took until it and its database answered.</summary>
    public async Task<TimeSpan> StartAsync()
    {
        var since = Stopwatch.GetTimestamp();
        process?.Dispose();
        process = Begin();
        await ReadyAsync();
        return Stopwatch.GetElapsedTime(since);
    }

    /// <summary>Comes back when the host says that its database answers.</summary>
    public async Task ReadyAsync()
    {
        using var http = new HttpClient { BaseAddress = Address, Timeout = TimeSpan.FromSeconds(30) };
        var since = Stopwatch.GetTimestamp();
        while (Stopwatch.GetElapsedTime(since) < Patience)
        {
            if (process!.HasExited) throw new InvalidOperationException($"The host ended with {process.ExitCode} before it was ready:\n{place.Logged()}");
            if (await AnswersAsync(http)) return;
            await Task.Delay(50);
        }
        throw new TimeoutException($"The host was not ready after {Patience.TotalMinutes} minutes:\n{place.Logged()}");
    }

    /// <summary>Ends it as a power cut would, without a word.</summary>
    public async Task KillAsync()
    {
        process!.Kill();
        await process.WaitForExitAsync();
    }

    /// <summary>Asks it to stop, and gives its exit code.</summary>
    public async Task<int> StopAsync()
    {
        await Signal.SendAsync("TERM", process!.Id);
        await process.WaitForExitAsync();
        return process.ExitCode;
    }

    public void Dispose()
    {
        if (process is null) return;
        if (!process.HasExited) process.Kill();
        process.Dispose();
    }

    private Process Begin()
    {
        var program = Environment.ProcessPath!;
        string[] self = Path.GetFileNameWithoutExtension(program) == "dotnet" ? [typeof(Host).Assembly.Location] : [];
        var start = new ProcessStartInfo(program, [.. self, HostCommand.Name, careless ? HostCommand.Careless : HostCommand.Sound, place.Folder, $"{port}"])
        {
            UseShellExecute = false,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        if (place.Url is { } url) start.Environment["LOXLEY_DATABASE"] = url;
        else start.Environment.Remove("LOXLEY_DATABASE");
        var begun = Process.Start(start)!;
        begun.OutputDataReceived += (_, line) => Keep(line.Data);
        begun.ErrorDataReceived += (_, line) => Keep(line.Data);
        begun.BeginOutputReadLine();
        begun.BeginErrorReadLine();
        return begun;
    }

    private void Keep(string? line)
    {
        if (line is not null) place.Log(line);
    }

    private static async Task<bool> AnswersAsync(HttpClient http)
    {
        try
        {
            using var answer = await http.GetAsync("/health/ready");
            return answer.IsSuccessStatusCode;
        }
        catch (Exception down) when (down is HttpRequestException or TaskCanceledException)
        {
            return false;
        }
    }
}
