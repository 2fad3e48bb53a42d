namespace Loxley.App.Tests.Kernel.Protocol;

/// <summary>No database is asked, so that once is enough.</summary>
[Trait("Category", "Once")]
public sealed class SpoiledLineTests
{
    [Theory]
    [InlineData("partnership.yaml")]
    [InlineData("clocks.yaml")]
    public void Whatever_happens_to_one_line_the_reader_answers_and_points_into_the_file(string file)
    {
        using var protocol = new ProtocolFixture();
        var lines = File.ReadAllLines(protocol.InFolder(file));
        var refused = 0;
        for (var at = 0; at < lines.Length; at++)
        {
            foreach (var spoiled in Spoil(lines[at]))
            {
                string[] text = [.. lines[..at], .. spoiled, .. lines[(at + 1)..]];
                File.WriteAllLines(protocol.InFolder(file), text);
                var result = protocol.Load();
                (result.Protocol is null).ShouldBe(result.Problems.Count > 0);
                result.Problems.ShouldAllBe(p => p.Line >= 1 && p.Line <= text.Length + 1 && p.Reason.Length > 0);
                if (result.Protocol is null) refused++;
            }
        }
        refused.ShouldBeGreaterThan(2 * lines.Count(l => !l.StartsWith('#')), "most of what can happen to a line is refused");
    }

    /// <summary>The line left out, written twice, moved by one space, without its colon, cut off, and with a quote that is not closed.</summary>
    private static IEnumerable<string[]> Spoil(string line) =>
    [
        [], [line, line], [" " + line], [line.Replace(":", "", StringComparison.Ordinal)], [line[..(line.Length / 2)]], [line + " \""],
        ["\u0000" + line], [line + ": {"],
    ];
}
