using Loxley.App.Demo;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Tests.Kernel.Data;
using Loxley.App.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.Demo;

public sealed class DemoRefusesTests
{
    [Fact]
    public async Task A_folder_with_something_in_it()
    {
        var settings = await MadeCity.EmptyAsync("refuse_folder");
        Directory.CreateDirectory(settings.DataFolder);
        var kept = Path.Combine(settings.DataFolder, "kept.txt");
        await File.WriteAllTextAsync(kept, "kept");

        (await RefusedAsync(settings)).ShouldContain("is not empty");

        (await File.ReadAllTextAsync(kept)).ShouldBe("kept");
    }

    [Fact]
    public async Task The_same_city_again_and_another_city()
    {
        await using var city = await MadeCity.MakeAsync("refuse_again");
        var before = await CityDigest.OfAsync(city.Db);

        (await RefusedAsync(city.Settings)).ShouldContain("is here already");
        (await RefusedAsync(city.Settings, seed: 2)).ShouldContain("of another seed or size");

        (await CityDigest.OfAsync(city.Db)).ShouldBe(before);
    }

    [Fact]
    public async Task A_partnership_that_is_not_a_demo()
    {
        var settings = await MadeCity.EmptyAsync("refuse_real");
        Directory.CreateDirectory(settings.DataFolder);
        await Migrator.MigrateAsync(settings.Database, new TestClock());
        await using var services = TestDatabase.Services(settings.Database);
        await using var scope = services.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
        db.Add(new Partnership { Id = Ids.Next(), Slug = "nottingham", Protocol = "nottingham" });
        await scope.ServiceProvider.GetRequiredService<Machinery>().SaveAsync(db);

        (await RefusedAsync(settings)).ShouldContain("not a demo");
    }

    [Fact]
    public async Task A_database_of_something_else_and_leaves_it_as_it_was()
    {
        var settings = await MadeCity.EmptyAsync("refuse_stranger");
        Directory.CreateDirectory(settings.DataFolder);
        await TestDatabase.ExecuteAsync(settings.Database, "CREATE TABLE recipe (id integer PRIMARY KEY)");
        var before = await SchemaText.OfAsync(settings.Database);

        (await RefusedAsync(settings)).ShouldContain("none of them is Loxley's");

        (await SchemaText.OfAsync(settings.Database)).ShouldBe(before);
    }

    [Fact]
    public async Task A_database_of_an_earlier_release_and_leaves_it_there()
    {
        var settings = await MadeCity.EmptyAsync("refuse_earlier");
        Directory.CreateDirectory(settings.DataFolder);
        await Migrator.MigrateAsync(settings.Database, new TestClock(), []);

        (await RefusedAsync(settings)).ShouldContain("earlier release");

        (await Migrator.WaitingAsync(settings.Database)).Count.ShouldBe(Migrator.Files(TestDatabase.Kind).Count);
    }

    [Fact]
    public async Task A_folder_in_which_another_process_is_making_a_city()
    {
        var settings = await MadeCity.EmptyAsync("refuse_two");
        Directory.CreateDirectory(settings.DataFolder);
        var others = Path.Combine(settings.DataFolder, "loxley.db.making");
        await File.WriteAllTextAsync(others, "half a city");
        await using (new FileStream(others + ".lock", FileMode.Create, FileAccess.ReadWrite, FileShare.None))
        {
            (await RefusedAsync(settings)).ShouldContain("is being made");
        }
        (await File.ReadAllTextAsync(others)).ShouldBe("half a city");
    }

    [Theory]
    [InlineData(0, "--scale")]
    [InlineData(1.5, "--scale")]
    [InlineData(double.NaN, "--scale")]
    public async Task A_size_that_cannot_be_made(double scale, string said) =>
        (await RefusedAsync(await MadeCity.EmptyAsync("refuse_size"), scale: scale)).ShouldContain(said);

    [Fact]
    public async Task A_day_within_the_closed_years() =>
        (await RefusedAsync(await MadeCity.EmptyAsync("refuse_day"), now: CityPlan.Closes.AddDays(-3))).ShouldContain("--today");

    private static async Task<string> RefusedAsync(LoxleySettings settings, long seed = 1, double scale = 0.01, DateTime? now = null) =>
        (await Should.ThrowAsync<ConfigurationException>(() => MadeCity.FillAsync(settings, seed, scale, now))).Message;
}
