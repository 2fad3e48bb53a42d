using System.IO.Compression;
using Loxley.App.Kernel.Data;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.People;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.Cli;

public sealed class BackupTests
{
    [Fact]
    public async Task What_was_backed_up_is_restored_whole_on_another_host_and_can_be_read()
    {
        using var loxley = await CommandLine.NewAsync();
        using var other = await CommandLine.NewAsync();
        var town = await loxley.FillAsync();
        var file = loxley.InRoot("city.loxley");

        var backup = await loxley.RunAsync("backup", file, "--json");
        var restore = await other.RunAsync("restore", file);

        backup.Exit.ShouldBe(0, backup.Error);
        var head = backup.Json.GetProperty("heads").EnumerateArray().ShouldHaveSingleItem();
        head.GetProperty("partnership").GetString().ShouldBe(town.Partnership.Slug);
        head.GetProperty("number").GetInt64().ShouldBe(1);
        backup.Json.GetProperty("counts").GetProperty("act").GetInt64().ShouldBe(4);
        restore.Exit.ShouldBe(0, restore.Output + restore.Error);
        restore.Output.ShouldContain($"{town.Partnership.Slug}: 4 acts, 1 disclosures, 1 seals, 1 anchors; 1 not yet sealed\nThe trail is whole.\n");
        (await ChildrenAsync(other)).ShouldBe(["Robin", "Wren"]);
    }

    [Fact]
    public async Task The_archive_is_private_and_the_key_that_signs_stays_outside_it()
    {
        using var loxley = await CommandLine.NewAsync();
        await loxley.FillAsync();
        var file = loxley.InRoot("city.loxley");

        var said = await loxley.RunAsync("backup", file);

        said.Exit.ShouldBe(0, said.Error);
        said.Output.ShouldContain("The key that signs anchors is not in it: ");
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(file).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite);
        Directory.GetFiles(Path.GetDirectoryName(file)!).ShouldBe([file]);
        await using var archive = await ZipFile.OpenReadAsync(file);
        foreach (var entry in archive.Entries)
        {
            using var reader = new StreamReader(await entry.OpenAsync());
            (await reader.ReadToEndAsync()).ShouldNotContain("PRIVATE KEY");
        }
        archive.Entries.ShouldContain(entry => entry.FullName == "anchor-keys/1.pem");
    }

    [Fact]
    public async Task A_restored_host_goes_on_and_is_backed_up_and_restored_again()
    {
        using var loxley = await CommandLine.NewAsync();
        using var second = await CommandLine.NewAsync();
        using var third = await CommandLine.NewAsync();
        await loxley.FillAsync();
        await loxley.RunAsync("backup", loxley.InRoot("first"));
        await second.RunAsync("restore", loxley.InRoot("first"));
        await second.FillAsync();

        var again = await second.RunAsync("verify");
        await second.RunAsync("backup", loxley.InRoot("second"));
        var restore = await third.RunAsync("restore", loxley.InRoot("second"), "--json");

        again.Exit.ShouldBe(0, again.Output);
        restore.Exit.ShouldBe(0, restore.Output + restore.Error);
        restore.Json.GetProperty("whole").GetBoolean().ShouldBeTrue();
        restore.Json.GetProperty("partnerships").GetArrayLength().ShouldBe(2);
    }

    [Fact]
    public async Task A_file_that_is_there_is_left_alone()
    {
        using var loxley = await CommandLine.NewAsync();
        Directory.CreateDirectory(loxley.Data);
        await File.WriteAllTextAsync(loxley.InRoot("kept"), "mine");

        var said = await loxley.RunAsync("backup", loxley.InRoot("kept"));

        said.Exit.ShouldBe(1);
        said.Error.ShouldContain("is there already");
        (await File.ReadAllTextAsync(loxley.InRoot("kept"))).ShouldBe("mine");
    }

    [Fact]
    public async Task What_another_backup_is_writing_is_left_alone()
    {
        using var loxley = await CommandLine.NewAsync();
        await loxley.FillAsync();
        string[] others = [loxley.InRoot("city.unfinished"), loxley.InRoot("city.database")];
        foreach (var other in others) await File.WriteAllTextAsync(other, "half a backup");

        var said = await loxley.RunAsync("backup", loxley.InRoot("city"));

        said.Exit.ShouldBe(0, said.Error);
        foreach (var other in others) (await File.ReadAllTextAsync(other)).ShouldBe("half a backup");
        Directory.GetFiles(loxley.InRoot("")).Order().ShouldBe([loxley.InRoot("city"), .. others.Order()]);
    }

    [Fact]
    public async Task A_partnership_that_is_not_in_the_backup_is_refused_before_anything_is_written()
    {
        using var loxley = await CommandLine.NewAsync();
        using var other = await CommandLine.NewAsync();
        var town = await loxley.FillAsync();
        await loxley.RunAsync("backup", loxley.InRoot("city"));

        var said = await other.RunAsync("restore", loxley.InRoot("city"), "--partnership", "atlantis");

        (said.Exit, said.Output).ShouldBe((1, ""));
        said.Error.ShouldContain($"There is no partnership called atlantis in the backup. There is: {town.Partnership.Slug}. Nothing was restored.");
        Directory.Exists(other.Data).ShouldBeFalse();
        (await other.RunAsync("restore", loxley.InRoot("city"), "--partnership", town.Partnership.Slug)).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task A_changed_byte_anywhere_is_noticed_before_anything_is_written()
    {
        using var loxley = await CommandLine.NewAsync();
        using var other = await CommandLine.NewAsync();
        await loxley.FillAsync();
        var file = loxley.InRoot("city.loxley");
        await loxley.RunAsync("backup", file);
        var whole = await File.ReadAllBytesAsync(file);

        foreach (var at in new[] { 0, 11, whole.Length / 3, whole.Length / 2, whole.Length - 100, whole.Length - 1 })
        {
            var spoiled = (byte[])whole.Clone();
            spoiled[at] ^= 1;
            await File.WriteAllBytesAsync(file, spoiled);
            var said = await other.RunAsync("restore", file);
            said.Exit.ShouldBe(1, $"byte {at}");
            said.Error.ShouldContain("is damaged", customMessage: $"byte {at}");
        }
        await File.WriteAllBytesAsync(file, whole[..^1]);
        (await other.RunAsync("restore", file)).Exit.ShouldBe(1);
        Directory.Exists(other.Data).ShouldBeFalse();
        await File.WriteAllBytesAsync(file, whole);
        (await other.RunAsync("restore", file)).Exit.ShouldBe(0);
    }

    [Fact]
    public async Task A_place_that_is_not_empty_is_refused()
    {
        using var loxley = await CommandLine.NewAsync();
        await loxley.FillAsync();
        var file = loxley.InRoot("city.loxley");
        await loxley.RunAsync("backup", file);

        var onto = await loxley.RunAsync("restore", file);
        var database = await loxley.RunAsync("restore", file, "--data", loxley.InRoot("new"));

        onto.Exit.ShouldBe(1);
        onto.Error.ShouldContain("is not empty. Restore into an empty folder with --data.");
        database.Exit.ShouldBe(TestDatabase.Kind == DatabaseKind.Sqlite ? 0 : 1, database.Error);
        if (TestDatabase.Kind == DatabaseKind.Postgres) database.Error.ShouldContain("The database holds tables already.");
    }

    [Fact]
    public async Task A_trail_that_was_changed_before_the_backup_is_still_seen_after_the_restore()
    {
        using var loxley = await CommandLine.NewAsync();
        using var other = await CommandLine.NewAsync();
        await loxley.FillAsync();
        await loxley.ExecuteAsync("UPDATE fact SET content = '{}'");
        await loxley.RunAsync("backup", loxley.InRoot("city"));

        var said = await other.RunAsync("restore", loxley.InRoot("city"), "--json");

        said.Exit.ShouldBe(1);
        said.Json.GetProperty("whole").GetBoolean().ShouldBeFalse();
        said.Json.GetProperty("differences").GetArrayLength().ShouldBe(0);
    }

    [Fact]
    public async Task A_file_that_is_not_there_or_is_no_backup_is_refused()
    {
        using var loxley = await CommandLine.NewAsync();
        await File.WriteAllTextAsync(loxley.InRoot("letter"), new string('x', 500));

        (await loxley.RunAsync("restore", loxley.InRoot("nothing"))).Error.ShouldStartWith("There is no file ");
        (await loxley.RunAsync("restore", loxley.InRoot("letter"))).Error.ShouldContain("is no backup of Loxley's");
        (await loxley.RunAsync("restore")).Exit.ShouldBe(2);
    }

    private static async Task<List<string>> ChildrenAsync(CommandLine loxley)
    {
        await using var services = App.Cli.Shared.Services(loxley.Settings);
        await using var scope = services.CreateAsyncScope();
        await App.Cli.Shared.ActAsOperatorAsync(scope.ServiceProvider, null);
        var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
        (await db.Set<Contact>().CountAsync()).ShouldBe(1);
        return await db.Set<Person>().OrderBy(p => p.GivenName).Select(p => p.GivenName).ToListAsync();
    }
}
