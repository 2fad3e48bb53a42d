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
        var command = new Command("serve", "Serve the pages") { data, port, host, Shared.Partnership() };
        command.SetAction(async (parsed, _) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            var settings = await Shared.OpenAsync(parsed.GetValue(data)!, variable);
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
}
