using System.CommandLine;
using Loxley.App.Kernel.Data;

namespace Loxley.App.Cli;

/// <summary><c>loxley migrate</c>: brings a database to this release.</summary>
internal static class MigrateCommand
{
    public static Command Make(Func<string, string?>? variable)
    {
        var (data, partnership) = (Shared.Data(), Shared.Partnership());
        var model = new Option<string?>("--model") { Description = "Print the SQL of the model for sqlite or postgres, and change nothing" };
        var command = new Command("migrate", "Bring the database to this release") { data, partnership, model };
        command.SetAction(async (parsed, _) =>
        {
            var output = parsed.InvocationConfiguration.Output;
            if (parsed.GetValue(model) is { } kind)
            {
                await output.WriteAsync(Script(kind));
                return 0;
            }
            var settings = LoxleySettings.Read(parsed.GetValue(data)!, variable);
            settings.MakeDataFolder();
            var done = await Migrator.MigrateAsync(settings.Database, Shared.Time);
            if (await Shared.FileAsync(settings) is > 0 and var filed) await output.WriteLineAsync($"Filed {filed} people under what a search finds them by.");
            await output.WriteLineAsync(done.Count == 0 ? "The database was up to date." : $"Applied: {string.Join(", ", done)}.");
            await Shared.RefuseUnknownAsync(settings, parsed.GetValue(partnership));
            return 0;
        });
        return command;
    }

    private static string Script(string kind)
    {
        var address = kind switch
        {
            "sqlite" => DatabaseAddress.Sqlite("unused.db"),
            "postgres" => DatabaseAddress.Postgres("postgres://nobody@127.0.0.1/unused"),
            _ => throw new ConfigurationException("--model takes sqlite or postgres."),
        };
        using var services = Shared.Services(LoxleySettings.Read(".") with { Database = address });
        using var scope = services.CreateScope();
        return ModelScript.Of(scope.ServiceProvider.GetRequiredService<LoxleyDb>());
    }
}
