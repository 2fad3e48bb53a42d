using System.Diagnostics;
using System.Security.Cryptography;
using Loxley.App.Kernel.Data;
using Loxley.App.Tests.Support;
using Npgsql;

namespace Loxley.Bench.Drills;

/// <summary>A place, its host, its database server if it has one, the workers who send forms, and the ledger of what they were answered.</summary>
internal sealed class Scene : IDisposable
{
    private const int WorkerCount = 8;

    private readonly Place place;
    private readonly PostgresServer? server;
    private readonly List<Client> clients = [];

    private Scene(Place place, Host host, PostgresServer? server) => (this.place, Host, this.server) = (place, host, server);

    public Host Host { get; }

    public Ledger Ledger { get; } = new();

    public static async Task<Scene> SetAsync(PostgresServer? server, bool careless = false)
    {
        var made = new Place(await DatabaseAsync(server));
        await made.FillAsync(WorkerCount);
        var scene = new Scene(made, new Host(made, careless), server);
        await scene.Host.StartAsync();
        foreach (var worker in made.Workers)
        {
            var client = new Client(scene.Host.Address, worker, scene.Ledger);
            scene.clients.Add(client);
            await client.SignInAsync();
        }
        return scene;
    }

    /// <summary>Lets every worker send forms until one is left without an answer, and waits for a random moment in the thick of it.</summary>
    /// <returns>How each worker's last form was answered.</returns>
    public async Task<Task<Answer[]>> LoadAsync()
    {
        var enough = Ledger.Count + RandomNumberGenerator.GetInt32(2 * WorkerCount, 300);
        var load = Task.WhenAll(clients.Select(c => Task.Run(c.WorkAsync)));
        while (Ledger.Count < enough && !load.IsCompleted) await Task.Delay(RandomNumberGenerator.GetInt32(1, 20));
        return load;
    }

    /// <summary>One kill under load, and the way back.</summary>
    /// <returns>How long the way back took.</returns>
    public async Task<TimeSpan> KillAsync(bool program, bool database)
    {
        var load = await LoadAsync();
        await Task.WhenAll(program ? Host.KillAsync() : Task.CompletedTask, database ? PostgresProcesses.KillAsync(server!) : Task.CompletedTask);
        await load;
        var since = Stopwatch.GetTimestamp();
        if (database) await server!.StartAsync();
        if (program) await Host.StartAsync();
        else await Host.ReadyAsync();
        return Stopwatch.GetElapsedTime(since);
    }

    public Task<T> CheckAsync<T>(Func<Check, Task<T>> check) => place.ReadAsync(db => check(new Check(db, place.PartnershipId)));

    /// <summary>Whether the trail is whole, and what the check said.</summary>
    public Task<(bool Whole, string Said)> VerifyAsync() => place.VerifyAsync();

    public void Dispose()
    {
        clients.ForEach(c => c.Dispose());
        Host.Dispose();
        place.Dispose();
    }

    private static async Task<string?> DatabaseAsync(PostgresServer? server)
    {
        if (server is null) return null;
        await using var source = NpgsqlDataSource.Create(DatabaseAddress.Postgres(server.Url + "postgres").ConnectionString + ";Pooling=false");
        await using var command = source.CreateCommand("create database loxley template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'");
        await command.ExecuteNonQueryAsync();
        return server.Url + "loxley";
    }
}
