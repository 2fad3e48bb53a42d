using System.Text.RegularExpressions;
using Loxley.App.Cli;

namespace Loxley.App.Tests.House;

/// <summary>The page for operators names every setting and every command, and none that there is not.</summary>
public sealed class OperateTests
{
    private static string Page => string.Join('\n', SourceFile.All.Single(f => f.Path == "docs/operate.md").Lines);

    [Fact]
    public void Every_variable_that_the_program_reads_is_on_the_page_and_no_other() =>
        Variables(Page).ShouldBe(SourceFile.Program.SelectMany(f => f.Lines).SelectMany(Variables).Distinct().Order());

    [Fact]
    public void Every_variable_that_is_read_is_looked_at_by_check_config()
    {
        var asked = new SortedSet<string>(StringComparer.Ordinal);
        LoxleySettings.Read(".", name =>
        {
            asked.Add(name);
            return null;
        });

        LoxleySettings.Variables.Order().ShouldBe(asked);
    }

    [Fact]
    public void Every_command_is_on_the_page_and_no_other() =>
        Commands(Page).ShouldBe(LoxleyCommand.Root(null).Subcommands.Select(command => command.Name).Order());

    [Fact]
    public void Words_are_found()
    {
        Variables("`LOXLEY_A` and LOXLEY_B_C, LOXLEY_A").ShouldBe(["LOXLEY_A", "LOXLEY_B_C"]);
        Commands("| `serve` | x |\n| `clocks list` | x |\n| `clocks due` | x |\n| `LOXLEY_A` | x |").ShouldBe(["clocks", "serve"]);
    }

    private static IEnumerable<string> Variables(string text) =>
        Regex.Matches(text, "LOXLEY_[A-Z]+(?:_[A-Z]+)*").Select(m => m.Value).Distinct().Order();

    private static IEnumerable<string> Commands(string text) =>
        Regex.Matches(text, @"^\| `(?<name>[a-z-]+)(?: [a-zA-Z]+)?` \|", RegexOptions.Multiline).Select(m => m.Groups["name"].Value).Distinct().Order();
}
