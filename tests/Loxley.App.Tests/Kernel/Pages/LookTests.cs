using System.IO.Compression;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Kernel.Pages;

/// <summary>Loxley does not pass itself off as a GOV.UK service, asks nothing of anybody else's server, and is light.</summary>
public sealed class LookTests
{
    private static readonly string Root = Path.Combine(Repository.Root, "src/Loxley.App/wwwroot");

    [Theory]
    [InlineData("GDS Transport")]
    [InlineData("crown")]
    [InlineData("crest")]
    [InlineData("--govuk-brand-colour: #1d70b8")]
    [InlineData("@import")]
    [InlineData("url(http")]
    [InlineData("url(//")]
    [InlineData("url(data:")]
    public void The_style_sheet_has_nothing_of_theirs_that_we_may_not_use(string theirs) =>
        File.ReadAllText(Path.Combine(Root, "loxley.css")).ShouldNotContain(theirs, Case.Insensitive);

    [Fact]
    public void Every_picture_that_the_style_sheet_names_is_there() =>
        File.ReadAllText(Path.Combine(Root, "loxley.css")).Split("url(").Skip(1).Select(rest => rest[..rest.IndexOf(')', StringComparison.Ordinal)])
            .ShouldAllBe(name => File.Exists(Root + name));

    [Fact]
    public void The_first_page_costs_less_than_forty_kilobytes_of_looks()
    {
        var weight = new[] { "loxley.css", "loxley.js" }.Sum(name => Compressed(File.ReadAllBytes(Path.Combine(Root, name))));
        weight.ShouldBeLessThan(40_000);
    }

    private static long Compressed(byte[] bytes)
    {
        using var packed = new MemoryStream();
        using (var zip = new GZipStream(packed, CompressionLevel.Optimal, leaveOpen: true)) zip.Write(bytes);
        return packed.Length;
    }
}
