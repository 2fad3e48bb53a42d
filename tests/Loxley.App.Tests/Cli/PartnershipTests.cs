namespace Loxley.App.Tests.Cli;

/// <summary>A partnership that was named and is not there is never passed over in silence.</summary>
public sealed class PartnershipTests
{
    [Theory]
    [InlineData("serve")]
    [InlineData("migrate")]
    [InlineData("verify")]
    [InlineData("backup", "city")]
    public async Task One_that_there_is_not_is_refused(params string[] command)
    {
        using var loxley = await CommandLine.NewAsync();
        var town = await loxley.FillAsync();
        string[] typed = [.. command.Select(word => word == "city" ? loxley.InRoot(word) : word), "--partnership", "atlantis"];

        var said = await loxley.RunAsync(typed);

        said.Exit.ShouldBe(1, said.Output);
        said.Error.ShouldBe($"There is no partnership called atlantis here. There is: {town.Partnership.Slug}.\n");
        File.Exists(loxley.InRoot("city")).ShouldBeFalse();
    }

    [Fact]
    public async Task Check_config_says_so()
    {
        using var loxley = await CommandLine.NewAsync();
        var town = await loxley.FillAsync();

        var wrong = await loxley.RunAsync("check-config", "--partnership", "atlantis");

        wrong.Exit.ShouldBe(1);
        wrong.Output.ShouldContain($"There is no partnership called atlantis here. There is: {town.Partnership.Slug}.");
        (await loxley.RunAsync("check-config", "--partnership", town.Partnership.Slug)).Exit.ShouldBe(0);
    }
}
