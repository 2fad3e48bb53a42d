using System.CommandLine;
using System.Globalization;
using Loxley.App.Demo;
using Loxley.App.Kernel.Data;

namespace Loxley.App.Cli;

/// <summary><c>loxley serve</c>: migrates, then serves until it is told to stop.</summary>
internal static class ServeCommand
{
    public static Command Make(Func<string, string?>? variable)
    {
        var data = Shared.Data();
        var port = new Option<int>("--port") { Description = "The port to listen on", DefaultValueFactory = _ => 5080 };
        var host = new Option<string>("--host") { Description = "The address to listen on", DefaultValueFactory = _ => "localhost" };
        var demo = new Option<bool>("--demo") { Description = "First make the invented city, where nobody works here yet" };
        var (scale, partnership) = (DemoCommand.Scale(), Shared.Partnership());
        var command = new Command("serve", "Serve the pages") { data, port, host, partnership, demo, scale };
        command.SetAction(async (parsed, _) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(demo))
            {
                var options = new DemoOptions(parsed.GetValue(partnership) ?? DemoCommand.Protocol, 1, parsed.GetValue(scale), Shared.Time.Now());
                await MakeDemoAsync(LoxleySettings.Read(parsed.GetValue(data)!, variable), options, parsed.InvocationConfiguration.Error);
            }
            var settings = await Shared.OpenAsync(parsed.GetValue(data)!, variable, parsed.GetValue(partnership));
            var address = string.Create(CultureInfo.InvariantCulture, $"http://{parsed.GetValue(host)}:{parsed.GetValue(port)}");
            await using var app = LoxleyWeb.Build(settings, Shared.Time, address);
            await app.StartAsync(CancellationToken.None);
            await output.WriteLineAsync($"Loxley is at {address}");
            await using (var scope = app.Services.CreateAsyncScope())
            {
                if (await DemoSignIns.ForAsync(scope.ServiceProvider.GetRequiredService<LoxleyDb>()) is { } signIns) await output.WriteLineAsync(signIns);
            }
            await app.WaitForShutdownAsync(CancellationToken.None);
            return 0;
        });
        return command;
    }

    private static async Task MakeDemoAsync(LoxleySettings settings, DemoOptions options, TextWriter progress)
    {
        if (!await DemoGround.IsFreeAsync(settings)) return;
        await progress.WriteLineAsync("Making the invented city, this once.");
        await DemoCity.MakeAsync(settings, options, Shared.Time, progress);
    }
}
