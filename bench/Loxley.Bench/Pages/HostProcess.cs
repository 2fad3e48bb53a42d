using System.Diagnostics;
using Loxley.Bench.Cities;

namespace Loxley.Bench.Pages;

/// <summary>The process in which the host runs, so that who asks and who answers share no runtime.</summary>
internal sealed class HostProcess : IAsyncDisposable
{
    private readonly Process process;

    private HostProcess(Process process, Uri address)
    {
        (this.process, Address) = (process, address);
        // The host's log.
        _ = process.StandardOutput.BaseStream.CopyToAsync(Console.OpenStandardError());
    }

    public Uri Address { get; }

    /// <summary>How long the host has worked so far, whoever else had the cores.</summary>
    public TimeSpan ProcessorTime
    {
        get
        {
            process.Refresh();
            return process.TotalProcessorTime;
        }
    }

    public static async Task<HostProcess> StartAsync(CityPlace city)
    {
        string[] words = city.Database is null ? [PageHost.Name, city.Folder] : [PageHost.Name, city.Folder, city.Database];
        var start = new ProcessStartInfo(Path.Combine(AppContext.BaseDirectory, "Loxley.Bench"), words) { UseShellExecute = false, RedirectStandardInput = true, RedirectStandardOutput = true };
        // As the product runs: its own settings, which those of the benchmark's program would hide, ask for this collector.
        start.Environment["DOTNET_gcServer"] = "1";
        var host = Process.Start(start)!;
        var address = await host.StandardOutput.ReadLineAsync() ?? throw new InvalidOperationException("The host did not start.");
        return new HostProcess(host, new Uri(address));
    }

    public async ValueTask DisposeAsync()
    {
        process.StandardInput.Close();
        await process.WaitForExitAsync();
        process.Dispose();
    }
}
