using System.Globalization;
using Loxley.App;
using Loxley.App.Cli;

namespace Loxley.Bench.Drills;

/// <summary>The hidden subcommand that is the host of a drill: <c>loxley serve</c>, or a careless host made to lose what it answered.</summary>
internal static class HostCommand
{
    public const string Name = "host";
    public const string Sound = "sound";
    public const string Careless = "careless";

    public static async Task<bool> RunAsync(Asked asked)
    {
        EndWithTheDrill();
        var (kind, folder, port) = (asked.Rest[0], asked.Rest[1], asked.Rest[2]);
        if (kind != Careless) return await LoxleyCommand.RunAsync(["serve", "--data", folder, "--host", "127.0.0.1", "--port", port]) == 0;
        await ServeCarelesslyAsync(folder, int.Parse(port, CultureInfo.InvariantCulture));
        return true;
    }

    private static async Task ServeCarelesslyAsync(string folder, int port)
    {
        var settings = await Shared.OpenAsync(folder);
        await using var app = LoxleyWeb.Build(settings, Shared.Time, $"http://127.0.0.1:{port}", CarelessSaves.Use);
        await app.RunAsync();
    }

    /// <summary>The drill holds the other end of the input: when it goes, however that was, its host goes.</summary>
    private static void EndWithTheDrill() => new Thread(() =>
    {
        while (Console.In.Read() >= 0)
        {
        }
        Environment.Exit(3);
    })
    { IsBackground = true }.Start();
}
