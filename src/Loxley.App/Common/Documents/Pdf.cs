using System.Diagnostics;

namespace Loxley.App.Common.Documents;

/// <summary>
/// Prints a page to a tagged PDF with the browser of this host. It runs apart, without network, on a private
/// folder that goes afterwards; on a host without one, there are no PDFs and pages say so.
/// </summary>
/// <param name="browser">The program, if there is one.</param>
public sealed class Pdf(string? browser) : IDisposable
{
    private static readonly string[] Programs = ["chromium", "chromium-browser", "google-chrome-stable", "google-chrome"];

    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(90);

    /// <summary>A browser is heavy: no more than this many print at once.</summary>
    private readonly SemaphoreSlim turns = new(2);

    public bool Available => browser is not null;

    public static Pdf OfThisHost() => new(Environment.GetEnvironmentVariable("PATH")?.Split(Path.PathSeparator)
        .SelectMany(folder => Programs.Select(program => Path.Combine(folder, program))).FirstOrDefault(File.Exists));

    /// <summary>The PDF, or nothing where the browser is missing, failed or took too long.</summary>
    public async Task<byte[]?> PrintAsync(string html)
    {
        if (browser is null) return null;
        await turns.WaitAsync();
        // Readable by its owner alone; its name says nothing.
        var folder = Directory.CreateTempSubdirectory("loxley-");
        try
        {
            var (page, pdf) = (Path.Combine(folder.FullName, "page.html"), Path.Combine(folder.FullName, "page.pdf"));
            await File.WriteAllTextAsync(page, html);
            return await RunAsync(browser, [.. Arguments(folder.FullName, pdf), new Uri(page).AbsoluteUri]) && File.Exists(pdf) ? await File.ReadAllBytesAsync(pdf) : null;
        }
        finally
        {
            Remove(folder);
            turns.Release();
        }
    }

    public void Dispose() => turns.Dispose();

    private static IEnumerable<string> Arguments(string folder, string pdf)
    {
        IEnumerable<string> arguments =
        [
            "--headless=new", "--disable-gpu", "--disable-dev-shm-usage", "--disable-extensions", "--disable-background-networking", "--disable-sync", "--no-first-run",
            "--host-resolver-rules=MAP * ~NOTFOUND", "--proxy-server=127.0.0.1:9", $"--user-data-dir={Path.Combine(folder, "browser")}",
            "--no-pdf-header-footer", $"--print-to-pdf={pdf}",
        ];
        // The browser refuses its own sandbox to root, as which a container often runs.
        return Environment.IsPrivilegedProcess ? arguments.Append("--no-sandbox") : arguments;
    }

    private static async Task<bool> RunAsync(string program, IEnumerable<string> arguments)
    {
        using var process = Process.Start(new ProcessStartInfo(program, arguments) { RedirectStandardOutput = true, RedirectStandardError = true, UseShellExecute = false })!;
        using var limit = new CancellationTokenSource(Limit);
        try
        {
            var said = Task.WhenAll(process.StandardOutput.ReadToEndAsync(limit.Token), process.StandardError.ReadToEndAsync(limit.Token));
            await process.WaitForExitAsync(limit.Token);
            await said;
            return process.ExitCode == 0;
        }
        catch (OperationCanceledException)
        {
            process.Kill(entireProcessTree: true);
            return false;
        }
    }

    /// <summary>The browser's last helpers may still write for a moment after it has ended.</summary>
    private static void Remove(DirectoryInfo folder)
    {
        File.Delete(Path.Combine(folder.FullName, "page.html"));
        File.Delete(Path.Combine(folder.FullName, "page.pdf"));
        try
        {
            folder.Delete(recursive: true);
        }
        catch (IOException)
        {
            // Only the browser's own files are left, and none of them holds the page.
        }
    }
}
