using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Trail;
using Loxley.App.Modules.People;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.Demo;

public sealed class SameCityTests
{
    [Fact]
    public async Task The_same_seed_makes_the_same_closed_years_whatever_the_day()
    {
        await using var one = await MadeCity.MakeAsync("city_same_one");
        await using var other = await MadeCity.MakeAsync("city_same_other", now: MadeCity.Today.AddDays(9));

        (await CityDigest.OfAsync(other.Db)).ShouldBe(await CityDigest.OfAsync(one.Db));
        (await LastActAsync(other)).ShouldNotBe(await LastActAsync(one));
    }

    [Fact]
    public async Task Another_seed_makes_another_city()
    {
        await using var one = await MadeCity.MakeAsync("city_seed_one");
        await using var two = await MadeCity.MakeAsync("city_seed_two", seed: 2);

        // The id of the partnership tells the seed, and stands in every row: the people do not lean on it.
        var (some, others) = (await PeopleAsync(one), await PeopleAsync(two));
        some.Intersect(others, StringComparer.Ordinal).Count().ShouldBeLessThan(some.Count / 10);
    }

    [Fact]
    public async Task Both_databases_hold_the_same_city()
    {
        await using var file = await MadeCity.MakeAsync("city_file", kind: DatabaseKind.Sqlite);
        await using var server = await MadeCity.MakeAsync("city_server", kind: DatabaseKind.Postgres);

        (await CityDigest.OfAsync(server.Db)).ShouldBe(await CityDigest.OfAsync(file.Db));
    }

    [Fact]
    public async Task The_trail_of_the_city_is_whole()
    {
        await using var city = await MadeCity.MakeAsync("city_whole");

        var report = await city.Services.GetRequiredService<TrailVerifier>().VerifyAsync(city.Partnership);

        report.Faults.ShouldBeEmpty();
        report.Unsealed.ShouldBe(0);
        report.Anchors.ShouldBe(1);
        report.Acts.ShouldBe(await city.Db.Set<ActRow>().CountAsync());
    }

    [Fact]
    public async Task Nobody_looked_in_the_city_before_it_was_opened()
    {
        await using var city = await MadeCity.MakeAsync("city_unseen");

        (await city.Db.Disclosures.CountAsync()).ShouldBe(0);
        (await city.Db.Memberships.CountAsync(m => m.Role == Role.FrontDoorWorker)).ShouldBe(8);
    }

    private static async Task<HashSet<string>> PeopleAsync(MadeCity city) =>
        [.. (await city.Db.Set<Person>().ToListAsync()).Select(p => $"{p.GivenName} {p.FamilyName} {p.BornOn:O}")];

    private static Task<DateTime> LastActAsync(MadeCity city) => city.Db.Set<ActRow>().MaxAsync(a => a.At);
}
