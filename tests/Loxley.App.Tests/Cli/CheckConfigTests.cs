using Loxley.App.Kernel.Data;
using Loxley.App.Tests.Kernel.Protocol;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Cli;

public sealed class CheckConfigTests
{
    [Fact]
    public async Task An_empty_folder_is_made_ready_and_all_is_well()
    {
        using var loxley = await CommandLine.NewAsync();

        var said = await loxley.RunAsync("check-config");

        said.Exit.ShouldBe(0, said.Output + said.Error);
        said.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries).ShouldAllBe(line => line.StartsWith("ok ", StringComparison.Ordinal));
        said.Output.ShouldContain(TestDatabase.Kind == DatabaseKind.Sqlite ? $"SQLite at {loxley.Data}" : "PostgreSQL at 127.0.0.1:");
        said.Output.ShouldContain($"at {Migrator.Files(TestDatabase.Kind)[^1].Name}");
        said.Output.ShouldContain("LOXLEY_SMTP is not set");
    }

    [Fact]
    public async Task The_document_has_a_row_for_each_thing()
    {
        using var loxley = await CommandLine.NewAsync();

        var said = await loxley.RunAsync("check-config", "--json");

        said.Exit.ShouldBe(0);
        said.Json.GetProperty("ok").GetBoolean().ShouldBeTrue();
        said.Json.GetProperty("checks").EnumerateArray().Select(c => c.GetProperty("name").GetString())
            .ShouldBe(["settings", "time zone", "protocol", "database", "anchors", "mail"]);
    }

    [Fact]
    public async Task A_problem_of_the_protocol_is_shown_with_file_line_and_reason()
    {
        using var loxley = await CommandLine.NewAsync();
        using var protocol = new ProtocolFixture();
        var line = protocol.Replace("teams.yaml", "agency: council", "agency: counsel");
        loxley.Variables["LOXLEY_PROTOCOLS"] = protocol.Root;

        var plain = await loxley.RunAsync("check-config");
        var json = await loxley.RunAsync("check-config", "--json");

        plain.Exit.ShouldBe(1);
        plain.Output.ShouldContain($"protocols/nottingham/teams.yaml:{line}: ");
        plain.Output.ShouldContain("ok     database");
        json.Exit.ShouldBe(1);
        var problem = Check(json, "protocol").GetProperty("problems")[0];
        problem.GetProperty("file").GetString().ShouldBe("protocols/nottingham/teams.yaml");
        problem.GetProperty("line").GetInt32().ShouldBe(line);
    }

    [Fact]
    public async Task Every_wrong_setting_is_named_and_the_rest_is_still_looked_at()
    {
        using var loxley = await CommandLine.NewAsync();
        loxley.Variables["LOXLEY_SMTP"] = "mail.example";
        loxley.Variables["LOXLEY_PUBLIC_ADDRESS"] = "loxley";

        var said = await loxley.RunAsync("check-config", "--json");

        said.Exit.ShouldBe(1);
        Check(said, "settings").GetProperty("says").GetString()!.ShouldContain("LOXLEY_SMTP must be");
        Check(said, "settings").GetProperty("says").GetString()!.ShouldContain("LOXLEY_PUBLIC_ADDRESS must be");
        Check(said, "mail").GetProperty("ok").GetBoolean().ShouldBeFalse();
        Check(said, "database").GetProperty("ok").GetBoolean().ShouldBeTrue();
    }

    [Fact]
    public async Task A_mail_server_that_answers_is_told_from_one_that_does_not()
    {
        using var loxley = await CommandLine.NewAsync();
        var server = await MailServer.SharedAsync();
        loxley.Variables["LOXLEY_SMTP"] = $"smtp://{MailServer.Host}:{server.Port}";
        var up = await loxley.RunAsync("check-config", "--json");
        loxley.Variables["LOXLEY_SMTP"] = $"smtp://{MailServer.Host}:{Companion.FreePort()}";
        var down = await loxley.RunAsync("check-config", "--json");

        up.Exit.ShouldBe(0, up.Output);
        Check(up, "mail").GetProperty("says").GetString().ShouldBe($"127.0.0.1:{server.Port} answers");
        down.Exit.ShouldBe(1);
        Check(down, "mail").GetProperty("says").GetString()!.ShouldContain("does not take mail from us");
    }

    [Fact]
    public async Task A_database_that_is_away_is_named_without_its_password()
    {
        using var loxley = new CommandLine();
        loxley.Variables["LOXLEY_DATABASE"] = $"postgres://loxley:opensesame@127.0.0.1:{Companion.FreePort()}/loxley";

        var said = await loxley.RunAsync("check-config");

        said.Exit.ShouldBe(1);
        said.Output.ShouldContain("wrong  database   PostgreSQL at 127.0.0.1:");
        said.Output.ShouldNotContain("opensesame");
    }

    [Fact]
    public async Task A_database_that_lacks_a_migration_is_left_as_it_is()
    {
        using var loxley = await CommandLine.NewAsync();
        Directory.CreateDirectory(loxley.Data);
        var old = new Migration(0, "0000_before", "CREATE TABLE before (id integer)");
        await Migrator.MigrateAsync(loxley.Settings.Database, new TestClock(), [old]);
        await loxley.ExecuteAsync("DELETE FROM migration");

        var said = await loxley.RunAsync("check-config", "--json");

        said.Exit.ShouldBe(1);
        Check(said, "database").GetProperty("says").GetString()!.ShouldContain("0001_first");
        Check(said, "database").GetProperty("says").GetString()!.ShouldEndWith(": run loxley migrate");
    }

    [Fact]
    public async Task An_anchor_folder_that_cannot_be_made_and_a_protocol_that_is_gone_are_wrong()
    {
        using var loxley = await CommandLine.NewAsync();
        await loxley.FillAsync();
        await loxley.ExecuteAsync("UPDATE partnership SET protocol = 'atlantis'");
        await File.WriteAllTextAsync(loxley.InRoot("file"), "");
        loxley.Variables["LOXLEY_ANCHORS"] = loxley.InRoot("file/anchors");

        var said = await loxley.RunAsync("check-config", "--json");

        said.Exit.ShouldBe(1);
        Check(said, "anchors").GetProperty("ok").GetBoolean().ShouldBeFalse();
        Check(said, "database").GetProperty("says").GetString()!.ShouldContain("holds a partnership whose protocol is missing: atlantis");
    }

    private static System.Text.Json.JsonElement Check(Said said, string name) =>
        said.Json.GetProperty("checks").EnumerateArray().Single(check => check.GetProperty("name").GetString() == name);
}
