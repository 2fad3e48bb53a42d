using System.Diagnostics;
using Loxley.App;
using Loxley.App.Cli;
using Loxley.App.Kernel.Data;
using Loxley.App.Tests.Support;

namespace Loxley.Bench.Cities;

/// <summary>Where a city lies that was made for this run, and how long that took.</summary>
internal sealed record CityPlace(string Folder, string? Database, TimeSpan Took)
{
    public const string Scale = "1";

    private static readonly Dictionary<DatabaseKind, CityPlace> Made = [];

    public LoxleySettings Settings => LoxleySettings.Read(Folder, Variable);

    /// <summary>The city that <c>--city FOLDER</c> and the setting of the database name, or the one of this run, made when it is first asked for.</summary>
    public static async Task<CityPlace> OfAsync(DatabaseKind kind, Asked asked)
    {
        if (asked.Rest is ["--city", var folder]) return new CityPlace(folder, Environment.GetEnvironmentVariable("LOXLEY_DATABASE"), default);
        if (!Made.TryGetValue(kind, out var place)) Made[kind] = place = await MakeAsync(kind);
        return place;
    }

    private static async Task<CityPlace> MakeAsync(DatabaseKind kind)
    {
        var empty = new CityPlace(
            Scratch.Folder($"city-{kind}"), kind == DatabaseKind.Postgres ? await TestPostgres.CreateDatabaseAsync("loxley_city", durable: true) : null, default);
        await Report.TellAsync($"making the city at scale {Scale} on {kind}");
        var clock = Stopwatch.StartNew();
        var ended = await LoxleyCommand.RunAsync(["demo", "--data", empty.Folder, "--scale", Scale], TextWriter.Null, Console.Error, empty.Variable);
        if (ended != 0) throw new InvalidOperationException("The city was not made.");
        return empty with { Took = clock.Elapsed };
    }

    private string? Variable(string name) => name == "LOXLEY_DATABASE" ? Database : null;
}
