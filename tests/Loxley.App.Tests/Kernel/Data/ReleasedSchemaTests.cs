using Loxley.App.Cli;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Trail;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.People;
using Loxley.App.Tests.Cli;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.Kernel.Data;

/// <summary>
/// What somebody wrote with any release that went out can still be read. After a new migration, or after the first was
/// changed before it went out, LOXLEY_WRITE_RELEASED=1 makes these tests write the newest dump of both databases anew.
/// </summary>
public sealed class ReleasedSchemaTests
{
    public static TheoryData<string> Releases => [.. Migrator.Files(TestDatabase.Kind).Select(file => file.Name)];

    private static string Newest => Migrator.Files(TestDatabase.Kind)[^1].Name;

    [Theory]
    [MemberData(nameof(Releases))]
    public async Task What_was_written_by_a_release_is_read_by_this_one(string release)
    {
        if (Environment.GetEnvironmentVariable("LOXLEY_WRITE_RELEASED") == "1" && release == Newest) await WriteAsync();
        var address = await TestDatabase.NewAsync($"released_{release}");
        var dump = new ReleasedSchema(TestDatabase.Kind, release).File;
        File.Exists(dump).ShouldBeTrue($"{dump} is missing: run these tests once with LOXLEY_WRITE_RELEASED=1");
        await TestDatabase.ExecuteAsync(address, await File.ReadAllTextAsync(dump));

        await Migrator.MigrateAsync(address, new TestClock());

        (await Migrator.WaitingAsync(address)).ShouldBeEmpty();
        await using var services = TestDatabase.Services(address);
        await ReadAllAsync(services, address);
        await using var scope = services.CreateAsyncScope();
        var partnership = await Shared.ActAsOperatorAsync(scope.ServiceProvider, null);
        var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
        (await db.Set<Person>().Select(p => p.GivenName).ToListAsync()).ShouldBe(["Robin", "Wren"], ignoreOrder: true);
        (await db.Set<Contact>().SingleAsync()).Worry.ShouldBe("Often hungry at school");
        (await db.Clocks.CountAsync()).ShouldBePositive();
        (await scope.ServiceProvider.GetRequiredService<TrailVerifier>().VerifyAsync(partnership)).ShouldSatisfyAllConditions(
            report => report.Faults.ShouldBeEmpty(), report => report.Seals.ShouldBe(1), report => report.Acts.ShouldBe(4));
    }

    public static async Task<int> ReadAsync<T>(LoxleyDb db)
        where T : class => (await db.Set<T>().AsNoTracking().ToListAsync()).Count;

    /// <summary>Every row of every table becomes an object again.</summary>
    private static async Task ReadAllAsync(ServiceProvider services, DatabaseAddress address)
    {
        await using var scope = services.CreateAsyncScope();
        await Shared.ActAsOperatorAsync(scope.ServiceProvider, null);
        var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
        await using var connection = Migrator.Connection(address);
        await connection.OpenAsync();
        foreach (var type in db.Model.GetEntityTypes().Where(t => !t.IsOwned()))
        {
            var read = (Task<int>)typeof(ReleasedSchemaTests).GetMethod(nameof(ReadAsync))!.MakeGenericMethod(type.ClrType).Invoke(null, [db])!;
            var rows = await connection.ListAsync($"SELECT count(*) FROM \"{type.GetTableName()}\"", row => row.GetInt64(0));
            (await read).ShouldBe((int)rows[0], type.GetTableName());
        }
    }

    private static async Task WriteAsync()
    {
        foreach (var address in new[]
        {
            DatabaseAddress.Sqlite(Path.Combine(TestDatabase.Folder, $"write_{Ids.Next():N}.db")),
            DatabaseAddress.Postgres(await TestPostgres.CreateDatabaseAsync($"write_{Ids.Next():N}")),
        })
        {
            var folder = Directory.CreateTempSubdirectory("loxley-released-").FullName;
            await Filled.FillAsync(LoxleySettings.Read(folder, _ => null) with { Database = address });
            await using var services = TestDatabase.Services(address);
            await using var scope = services.CreateAsyncScope();
            var dump = await ReleasedSchema.DumpAsync(address, scope.ServiceProvider.GetRequiredService<LoxleyDb>());
            await File.WriteAllTextAsync(new ReleasedSchema(address.Kind, Newest).File, dump);
            Directory.Delete(folder, recursive: true);
        }
    }
}
