using Loxley.App;
using Loxley.App.Cli;
using Loxley.App.Demo;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Modules.People;
using Loxley.App.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.Bench.Search;

/// <summary>Half a million invented people in one partnership, with names as unevenly spread as real ones.</summary>
internal sealed class SearchPlace
{
    public const int People = 500_000;

    private const int Batch = 20_000;

    private static readonly DateTime At = new(2026, 3, 2, 9, 0, 0, DateTimeKind.Utc);

    private static readonly (string[] Given, string[] Family) Names = MakeNames();

    public required LoxleySettings Settings { get; init; }

    public Actor Actor { get; } = new()
    {
        PartnershipId = Ids.At(At, new byte[10]), Protocol = "nottingham", MemberId = Ids.At(At, [1, 0, 0, 0, 0, 0, 0, 0, 0, 0]), Name = "Benchmark", Role = Role.FrontDoorWorker, Agency = "council",
    };

    public static async Task<SearchPlace> MakeAsync(DatabaseKind kind)
    {
        var url = kind == DatabaseKind.Postgres ? await TestPostgres.CreateDatabaseAsync("loxley_search", durable: true) : null;
        var settings = LoxleySettings.Read(Scratch.Folder($"search-{kind}"), name => name == "LOXLEY_DATABASE" ? url : null);
        settings.MakeDataFolder();
        await Migrator.MigrateAsync(settings.Database, Shared.Time);
        var place = new SearchPlace { Settings = settings };
        await place.FillAsync();
        return place;
    }

    /// <summary>Somebody of the half million, made anew from a number.</summary>
    public static PersonDetails Details(int number)
    {
        var random = new CityRandom(7, FormattableString.Invariant($"search/{number}"));
        var (address, postcode) = new CityStreets(random).Next();
        return new PersonDetails
        {
            GivenName = Often(Names.Given, random.Share(), 1.8),
            FamilyName = Often(Names.Family, random.Share(), 1.7),
            BornOn = DateOnly.FromDayNumber(random.Between(new DateOnly(2001, 1, 1).DayNumber, new DateOnly(2026, 2, 20).DayNumber)),
            Address = address,
            Postcode = postcode,
        };
    }

    public static Guid IdOf(int number)
    {
        Span<byte> random = stackalloc byte[10];
        BitConverter.TryWriteBytes(random[4..], number);
        return Ids.At(At, random);
    }

    private async Task FillAsync()
    {
        await using var services = Shared.Services(Settings);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
        await using var writer = await BulkWriter.OpenAsync(db, Settings.Database);
        await writer.WriteAsync(typeof(Partnership), [new Partnership { Id = Actor.PartnershipId, Slug = "search", Protocol = "nottingham" }]);
        var keys = new List<(long Key, int Number)>(People * 24);
        for (var from = 0; from < People; from += Batch)
        {
            var deeds = Enumerable.Range(from, Batch).Select(n => Person.Record(Details(n), IdOf(n), Ids.At(At), Actor, "The council", At)).ToList();
            foreach (var row in deeds.SelectMany(d => d.Deed.Added)) row.PartnershipId = Actor.PartnershipId;
            foreach (var (deed, at) in deeds.Select((d, at) => (d, at))) keys.AddRange(deed.Child.SearchKeys().Select(key => (key, from + at)));
            foreach (var kind in deeds.SelectMany(d => d.Deed.Added).GroupBy(row => row.GetType())) await writer.WriteAsync(kind.Key, [.. kind]);
        }
        // In the order of their index, which is much quicker than the order in which people come.
        keys.Sort();
        foreach (var some in keys.Chunk(Batch))
        {
            await writer.WriteAsync(typeof(SearchKeyRow), [.. some.Select(k => new SearchKeyRow { PartnershipId = Actor.PartnershipId, Key = k.Key, RecordId = IdOf(k.Number) })]);
        }
        await writer.CommitAsync();
        await Report.TellAsync(FormattableString.Invariant($"{People:N0} people under {keys.Count:N0} keys"));
    }

    /// <summary>The commonest given name is borne by about one in sixty, the commonest family name by one in ninety.</summary>
    private static string Often(string[] names, double share, double skew) => names[(int)(names.Length * Math.Pow(share, skew))];

    private static (string[] Given, string[] Family) MakeNames()
    {
        var random = new CityRandom(7, "names");
        var names = new CityNames(random);
        var family = Enumerable.Range(0, 60_000).Select(_ => names.Family()).Distinct(StringComparer.Ordinal).ToArray();
        return ([.. Enumerable.Range(0, 60_000).Select(_ => names.Given("Thistlewood")).Distinct(StringComparer.Ordinal)], family);
    }
}
