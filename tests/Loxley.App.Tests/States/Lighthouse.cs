using System.Diagnostics;
using System.Text.Json;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.States;

/// <summary>Asks Lighthouse about pages, as somebody who has signed in.</summary>
internal static class Lighthouse
{
    private static readonly JsonSerializerOptions Words = new(JsonSerializerDefaults.Web);

    public static async Task<IReadOnlyList<Score>> ScoreAsync(IEnumerable<(string Name, string Address, Person? By)> pages)
    {
        using var node = Process.Start(new ProcessStartInfo("node", [Path.Combine(Repository.Root, "tests/Loxley.App.Tests/States/lighthouse.js")])
        {
            WorkingDirectory = Repository.Root,
            RedirectStandardInput = true,
            RedirectStandardOutput = true,
            UseShellExecute = false,
        })!;
        foreach (var (name, address, by) in pages) await node.StandardInput.WriteLineAsync(JsonSerializer.Serialize(new { name, address, cookie = Cookie(by) }, Words));
        node.StandardInput.Close();
        var said = await node.StandardOutput.ReadToEndAsync();
        await node.WaitForExitAsync();
        node.ExitCode.ShouldBe(0, said);
        return [.. said.Split('\n', StringSplitOptions.RemoveEmptyEntries).Select(line => JsonSerializer.Deserialize<Score>(line, Words)!)];
    }

    private static string Cookie(Person? by)
    {
        if (by is null) return "";
        using var kept = JsonDocument.Parse(by.Cookies);
        return string.Join("; ", kept.RootElement.GetProperty("cookies").EnumerateArray().Select(c => $"{c.GetProperty("name").GetString()}={c.GetProperty("value").GetString()}"));
    }

    /// <summary>What one page scored, of one; and what was wrong with its accessibility.</summary>
    internal sealed record Score(string Name, string Reached, string? Error, IReadOnlyList<string> Failed, double? Accessibility, double? BestPractices, double? Performance);
}
