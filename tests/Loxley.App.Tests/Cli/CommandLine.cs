using System.Text.Json;
using Loxley.App.Cli;
using Loxley.App.Kernel.Data;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Cli;

/// <summary>What a command said and how it ended.</summary>
internal sealed record Said(int Exit, string Output, string Error)
{
    public JsonElement Json => JsonDocument.Parse(Output).RootElement;
}

/// <summary>The command line in this process, with a data folder and settings of a test's own.</summary>
internal sealed class CommandLine : IDisposable
{
    private readonly string root = Directory.CreateTempSubdirectory("loxley-cli-").FullName;

    public Dictionary<string, string> Variables { get; } = new(StringComparer.Ordinal);

    public string Data => InRoot("data");

    public string InRoot(string name) => Path.Combine(root, name);

    /// <summary>Uses a new empty database of the kind under test.</summary>
    public static async Task<CommandLine> NewAsync()
    {
        var made = new CommandLine();
        if (TestDatabase.Kind == DatabaseKind.Postgres) await made.NewDatabaseAsync();
        return made;
    }

    public LoxleySettings Settings => LoxleySettings.Read(Data, Variable);

    public async Task<Said> RunAsync(params string[] args)
    {
        using var output = new StringWriter();
        using var error = new StringWriter();
        var exit = await LoxleyCommand.RunAsync([.. args, .. args.Contains("--data") || args.Contains("--help") ? [] : new[] { "--data", Data }], output, error, Variable);
        return new Said(exit, output.ToString(), error.ToString());
    }

    /// <summary>Does what somebody with the database's password could do.</summary>
    public Task ExecuteAsync(string sql) => TestDatabase.ExecuteAsync(Settings.Database, sql);

    public void Dispose() => Directory.Delete(root, recursive: true);

    private string? Variable(string name) => Variables.GetValueOrDefault(name);

    private async Task NewDatabaseAsync() => Variables["LOXLEY_DATABASE"] = await TestPostgres.CreateDatabaseAsync($"cli_{Ids.Next():N}");
}
