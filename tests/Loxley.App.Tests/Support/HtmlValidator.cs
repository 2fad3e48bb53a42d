using System.Diagnostics;
using System.Text.Json;

namespace Loxley.App.Tests.Support;

/// <summary>Pages laid aside as they were sent, and checked together: the checker takes longer to start than to read.</summary>
internal sealed class HtmlValidator : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("loxley-html-").FullName;
    private int count;

    public Task AddAsync(string name, string html) =>
        File.WriteAllTextAsync(Path.Combine(folder, $"{Interlocked.Increment(ref count):000} {FileName.Of(name)}.html"), html);

    /// <summary>Every error, as page, line and message.</summary>
    public async Task<IReadOnlyList<string>> ErrorsAsync()
    {
        if (count == 0) return [];
        var jar = Path.Combine(Repository.Root, "node_modules/vnu-jar/build/dist/vnu.jar");
        using var vnu = Process.Start(new ProcessStartInfo(
            "java", ["-jar", jar, "--errors-only", "--format", "json", "--stdout", "--exit-zero-always", "--skip-non-html", folder])
        {
            UseShellExecute = false,
            RedirectStandardOutput = true,
        })!;
        var said = await vnu.StandardOutput.ReadToEndAsync();
        await vnu.WaitForExitAsync();
        if (vnu.ExitCode != 0) throw new InvalidOperationException($"The HTML checker did not run: {said}");
        using var answer = JsonDocument.Parse(said);
        return [.. answer.RootElement.GetProperty("messages").EnumerateArray().Select(Line)];
    }

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string Line(JsonElement message)
    {
        var file = message.TryGetProperty("url", out var url) ? Uri.UnescapeDataString(Path.GetFileName(url.GetString()!)) : "?";
        var line = message.TryGetProperty("lastLine", out var at) ? at.GetInt32() : 0;
        return $"{file}:{line}: {message.GetProperty("message").GetString()}";
    }
}
