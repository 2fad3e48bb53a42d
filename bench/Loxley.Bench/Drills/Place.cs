using Loxley.App;
using Loxley.App.Cli;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Modules.People;
using Microsoft.Data.Sqlite;
using Microsoft.Extensions.DependencyInjection;
using Npgsql;

namespace Loxley.Bench.Drills;

/// <summary>Somebody who works at the front door in a drill, and the child whose worries they write down.</summary>
internal sealed record Worker(Guid MemberId, string Email, Guid ChildId);

/// <summary>A folder and a database for one drill, with a partnership and the people who work in it.</summary>
/// <param name="url">The address of the database, or null for a file in the folder.</param>
internal sealed class Place(string? url) : IDisposable
{
    public const string Password = "a long enough password";

    private const string Protocol = "nottingham";

    private const int LinesKept = 50;

    private readonly Queue<string> log = new();

    public string Folder { get; } = Directory.CreateTempSubdirectory("loxley-drill-").FullName;

    public string? Url { get; } = url;

    public Guid PartnershipId { get; private set; }

    public IReadOnlyList<Worker> Workers { get; private set; } = [];

    public string? Variable(string name) => name == "LOXLEY_DATABASE" ? Url : null;

    /// <summary>Makes the database and those who work in it: two workers to a child, so that they meet at its record.</summary>
    public async Task FillAsync(int count)
    {
        var settings = await Shared.OpenAsync(Folder, Variable);
        await using (var services = Shared.Services(settings))
        {
            await using var scope = services.CreateAsyncScope();
            var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
            var partnership = new Partnership { Id = Ids.At(db.Now), Slug = Protocol, Protocol = Protocol };
            PartnershipId = partnership.Id;
            db.Add(partnership);
            await scope.ServiceProvider.GetRequiredService<Machinery>().SaveAsync(db);
        }
        List<Worker> workers = [];
        for (var i = 0; i < count; i++)
        {
            var child = i % 2 == 0 ? await RunAsync(settings, ChildAsync) : workers[^1].ChildId;
            workers.Add(await RunAsync(settings, services => JoinAsync(services, i, child)));
        }
        Workers = workers;
        Leave();
    }

    /// <summary>Runs something as the operator, beside the host, and leaves no connection behind.</summary>
    public async Task<T> ReadAsync<T>(Func<LoxleyDb, Task<T>> read)
    {
        try
        {
            return await RunAsync(LoxleySettings.Read(Folder, Variable), services => read(services.GetRequiredService<LoxleyDb>()));
        }
        finally
        {
            Leave();
        }
    }

    /// <summary>Whether the trail is whole, and what the check said.</summary>
    public async Task<(bool Whole, string Said)> VerifyAsync()
    {
        await using var said = new StringWriter();
        var code = await LoxleyCommand.RunAsync(["verify", "--data", Folder], said, TextWriter.Null, Variable);
        Leave();
        return (code == 0, said.ToString());
    }

    public void Log(string line)
    {
        lock (log)
        {
            log.Enqueue(line);
            if (log.Count > LinesKept) log.Dequeue();
        }
    }

    /// <summary>The last that the host said.</summary>
    public string Logged()
    {
        lock (log) return string.Join('\n', log);
    }

    public void Dispose()
    {
        Leave();
        Directory.Delete(Folder, recursive: true);
    }

    /// <summary>A connection kept open here would spare the host the repair of a file that was left in a hurry.</summary>
    private static void Leave()
    {
        SqliteConnection.ClearAllPools();
        NpgsqlConnection.ClearAllPools();
    }

    private static async Task<T> RunAsync<T>(LoxleySettings settings, Func<IServiceProvider, Task<T>> work)
    {
        await using var services = Shared.Services(settings);
        await using var scope = services.CreateAsyncScope();
        await Shared.ActAsOperatorAsync(scope.ServiceProvider, Protocol);
        return await work(scope.ServiceProvider);
    }

    private static async Task<Guid> ChildAsync(IServiceProvider services)
    {
        var db = services.GetRequiredService<LoxleyDb>();
        var act = db.Begin("RecordChild");
        var id = Ids.At(act.At);
        var team = db.Protocol.TeamFor(App.Kernel.Protocol.TeamPurpose.FrontDoor, DateOnly.FromDateTime(act.At));
        var by = act.Actor with { Agency = team.Agency, Team = team.Id };
        var details = new PersonDetails { GivenName = "Robin", FamilyName = "Thistlewood" };
        db.Take(Person.Record(details, id, Ids.At(act.At), by, team.Name, act.At).Deed);
        await db.SaveChangesAsync();
        return id;
    }

    private static async Task<Worker> JoinAsync(IServiceProvider services, int number, Guid child)
    {
        var db = services.GetRequiredService<LoxleyDb>();
        var team = db.Protocol.TeamFor(App.Kernel.Protocol.TeamPurpose.FrontDoor, DateOnly.FromDateTime(db.Now));
        var email = $"worker{number}@drill.example";
        var member = await services.GetRequiredService<Joining>().JoinAsync(
            new NewMember($"Wanda Fieldfare {number}", email, Password, Role.FrontDoorWorker, team.Agency, team.Id));
        return new Worker(member.Id, email, child);
    }
}
