namespace Loxley.App.Tests.Cli;

public sealed class VerifyTests
{
    [Fact]
    public async Task An_empty_folder_is_made_a_host_with_nothing_to_check()
    {
        using var loxley = await CommandLine.NewAsync();

        var said = await loxley.RunAsync("verify");

        said.Exit.ShouldBe(0, said.Error);
        said.Output.ShouldBe("There is no partnership here yet, so there is nothing to check.\n");
        Directory.Exists(loxley.Data).ShouldBeTrue();
        if (!OperatingSystem.IsWindows()) File.GetUnixFileMode(loxley.Data).ShouldBe(UnixFileMode.UserRead | UnixFileMode.UserWrite | UnixFileMode.UserExecute);
    }

    [Fact]
    public async Task A_whole_trail_is_counted()
    {
        using var loxley = await CommandLine.NewAsync();
        var town = await loxley.FillAsync();

        var plain = await loxley.RunAsync("verify", "--partnership", town.Partnership.Slug);
        var json = await loxley.RunAsync("verify", "--json");

        plain.Exit.ShouldBe(0, plain.Output + plain.Error);
        plain.Output.ShouldBe($"{town.Partnership.Slug}: 4 acts, 1 disclosures, 1 seals, 1 anchors; 1 not yet sealed\nThe trail is whole.\n");
        json.Exit.ShouldBe(0);
        json.Json.GetProperty("whole").GetBoolean().ShouldBeTrue();
        var row = json.Json.GetProperty("partnerships").EnumerateArray().ShouldHaveSingleItem();
        row.GetProperty("partnership").GetString().ShouldBe(town.Partnership.Slug);
        row.GetProperty("acts").GetInt64().ShouldBe(4);
        row.GetProperty("unsealed").GetInt64().ShouldBe(1);
    }

    [Fact]
    public async Task A_changed_row_and_a_forged_anchor_are_faults()
    {
        using var loxley = await CommandLine.NewAsync();
        var town = await loxley.FillAsync();
        await loxley.ExecuteAsync("UPDATE act SET name = 'Nothing' WHERE name = 'RecordChild'");
        var anchors = Path.Combine(loxley.Settings.AnchorFolder, $"{town.Partnership.Slug}.jsonl");
        await File.WriteAllTextAsync(anchors, (await File.ReadAllTextAsync(anchors)).Replace("\"Number\":1", "\"Number\":2", StringComparison.Ordinal));

        var plain = await loxley.RunAsync("verify");
        var json = await loxley.RunAsync("verify", "--json");

        plain.Exit.ShouldBe(1);
        plain.Output.ShouldContain("is not what its text says");
        plain.Output.ShouldContain("  Fault: anchor of seal 2 is not signed by this host's key");
        plain.Output.ShouldContain("  Fault: seal 2 was anchored and is gone");
        plain.Output.ShouldEndWith("The trail is not whole.\n");
        json.Exit.ShouldBe(1);
        json.Json.GetProperty("whole").GetBoolean().ShouldBeFalse();
        json.Json.GetProperty("partnerships")[0].GetProperty("faults").GetArrayLength().ShouldBe(4);
    }

    [Theory]
    [InlineData("UPDATE fact SET content = '{}'", "is not what its text says")]
    [InlineData("UPDATE disclosure SET member_name = 'Nobody'", "does not have its digest")]
    [InlineData("DELETE FROM change", "is not what its text says")]
    [InlineData("DELETE FROM seal; DELETE FROM act; DELETE FROM fact; DELETE FROM change; DELETE FROM disclosure; DELETE FROM unsealed", "seal 1 was anchored and is gone")]
    public async Task What_was_changed_or_cut_off_is_a_fault(string harm, string fault)
    {
        using var loxley = await CommandLine.NewAsync();
        await loxley.FillAsync();
        await loxley.ExecuteAsync(harm);

        var said = await loxley.RunAsync("verify");

        said.Exit.ShouldBe(1);
        said.Output.ShouldContain(fault);
    }

    [Theory]
    [InlineData("this is no anchor")]
    [InlineData("null")]
    [InlineData("{\"Partnership\":null,\"Number\":1}")]
    public async Task Anchors_and_seals_that_cannot_be_read_are_faults_and_no_accident(string line)
    {
        using var loxley = await CommandLine.NewAsync();
        var town = await loxley.FillAsync();
        await File.AppendAllTextAsync(Path.Combine(loxley.Settings.AnchorFolder, $"{town.Partnership.Slug}.jsonl"), line + "\n");
        await loxley.ExecuteAsync("UPDATE seal SET items = 'nonsense'");

        var said = await loxley.RunAsync("verify");

        said.Exit.ShouldBe(1, said.Error);
        said.Output.ShouldContain("cannot be read");
        said.Output.ShouldContain("seal 1 holds a line that cannot be read");
    }

    [Fact]
    public async Task A_partnership_that_there_is_not_is_refused()
    {
        using var loxley = await CommandLine.NewAsync();

        var said = await loxley.RunAsync("verify", "--partnership", "atlantis");

        said.Exit.ShouldBe(1);
        said.Error.ShouldBe("There is no partnership called atlantis here. There is: none.\n");
    }
}
