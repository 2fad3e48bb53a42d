using System.IO.Compression;
using System.Text;
using System.Text.Json.Nodes;
using Loxley.App.Kernel.Backup;

namespace Loxley.App.Tests.Cli;

/// <summary>What a manifest says, and what follows when it does not suit.</summary>
public sealed class RestoreTests
{
    [Fact]
    public async Task A_backup_of_the_other_database_is_refused() =>
        (await WithManifestAsync(manifest => manifest["database"] = (string?)manifest["database"] == "sqlite" ? "postgres" : "sqlite"))
            .Error.ShouldContain("set LOXLEY_DATABASE, or leave it out, to match.");

    [Fact]
    public async Task A_backup_of_a_newer_release_is_refused() =>
        (await WithManifestAsync(manifest => manifest["migration"] = 9999)).Error.ShouldContain("which is newer than this one.");

    [Fact]
    public async Task A_part_without_its_digest_is_refused() =>
        (await WithManifestAsync(manifest => manifest["parts"]![0]!["sha256"] = new string('0', 64))).Error.ShouldContain("does not have its digest");

    [Fact]
    public async Task A_manifest_that_lacks_something_is_refused() =>
        (await WithManifestAsync(manifest => manifest.AsObject().Remove("heads"))).Error.ShouldContain("cannot be read: ");

    [Fact]
    public async Task A_chain_that_ends_elsewhere_and_rows_that_are_missing_are_faults()
    {
        var said = await WithManifestAsync(manifest =>
        {
            manifest["heads"]![0]!["number"] = 2;
            manifest["counts"]!["people_person"] = 3;
        });

        said.Output.ShouldContain("ends at seal 1, and not as the backup says at seal 2");
        said.Output.ShouldContain("Fault: people_person holds 2 rows, the backup says 3");
        said.Output.ShouldContain("The trail is whole.");
    }

    private static async Task<Said> WithManifestAsync(Action<JsonNode> change)
    {
        using var loxley = await CommandLine.NewAsync();
        using var other = await CommandLine.NewAsync();
        await loxley.FillAsync();
        var file = loxley.InRoot("city");
        (await loxley.RunAsync("backup", file)).Exit.ShouldBe(0);
        await using (var stream = File.Open(file, FileMode.Open))
        {
            await using (var archive = new ZipArchive(stream, ZipArchiveMode.Update, leaveOpen: true))
            {
                var entry = archive.GetEntry("manifest.json")!;
                JsonNode manifest;
                using (var reader = new StreamReader(await entry.OpenAsync())) manifest = JsonNode.Parse(await reader.ReadToEndAsync())!;
                change(manifest);
                entry.Delete();
                await using var written = await archive.CreateEntry("manifest.json").OpenAsync();
                await written.WriteAsync(Encoding.UTF8.GetBytes(manifest.ToJsonString()));
            }
            await ArchiveSeal.WriteAsync(stream);
        }
        var said = await other.RunAsync("restore", file);
        said.Exit.ShouldBe(1, said.Output + said.Error);
        return said;
    }
}
