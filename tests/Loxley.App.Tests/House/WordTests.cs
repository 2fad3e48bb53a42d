using System.Text.RegularExpressions;

namespace Loxley.App.Tests.House;

public sealed class WordTests
{
    private const char LongDash = '\u2014';

    private static readonly (string What, string Pattern)[] Private =
    [
        ("a path of somebody's machine", @"(?<![\w.\-/])/(work|root|home|Users|tmp)/\w|\b[A-Z]:\\Users\\"),
        ("where packages were fetched", @"https?://[^\s""'<>/]*\b(registry|nuget|npm|npmjs|pypi|docker|mirror|artifactory|goproxy)\b"),
    ];

    private static readonly (string What, string Pattern)[] Restless =
    [
        ("the wall clock", @"\bDateTime(Offset)?\s*\.\s*(Utc)?(Now|Today)\b|TimeProvider\s*\.\s*System\b"),
        ("a wait for time to pass", @"\b(Thread\s*\.\s*Sleep|Task\s*\.\s*Delay)\s*\("),
        ("a test that is not run", @"\[(Fact|Theory)\((.*\b)?Skip\s*="),
    ];

    private static readonly (string What, string Pattern)[] Dashes = [("a long dash", $"{LongDash}|&mdash;")];

    private static readonly (string What, string Pattern)[] Notes = [("a note to self", @"\b(TO" + @"DO|FIX" + @"ME|HA" + @"CK)\b")];

    [Fact]
    public void No_file_names_a_machine_or_where_packages_came_from() => Found(SourceFile.All, Private).ShouldBeEmpty();

    [Fact]
    public void No_test_reads_the_wall_clock_waits_or_is_skipped() =>
        Found(SourceFile.All.Where(f => f.Path.StartsWith("tests/", StringComparison.Ordinal) && f.EndsWith(".cs")), Restless).ShouldBeEmpty();

    [Fact]
    public void No_page_uses_the_long_dash() => Found(SourceFile.Program, Dashes).ShouldBeEmpty();

    [Fact]
    public void Nothing_is_left_for_later() => Found(SourceFile.All.Where(f => f.EndsWith(".cs", ".cshtml", ".md", ".yaml", ".sql")), Notes).ShouldBeEmpty();

    [Fact]
    public void Wrong_words_are_found()
    {
        Found([File("See /wo" + "rk/x"), File("https://re" + "gistry.example/a"), File("/my-work/and/home"), File("https://gov.uk/home/a")], Private).Count.ShouldBe(2);
        Found([File("DateTime" + ".UtcNow"), File("Task" + ".Delay(1)"), File("[Fact(S" + "kip = \"\")]"), File("clock.Now")], Restless).Count.ShouldBe(3);
        Found([File($"One {LongDash} two"), File("One &mdash; two"), File("One - two")], Dashes).Count.ShouldBe(2);
        Found([File("// TO" + "DO: later"), File("FIX" + "ME"), File("To do: nothing")], Notes).Count.ShouldBe(2);
    }

    private static SourceFile File(string line) => new("a.cs", [line]);

    private static List<string> Found(IEnumerable<SourceFile> files, (string What, string Pattern)[] words) =>
    [
        .. from file in files
           from line in file.Lines.Select((text, number) => (text, number))
           from word in words
           where Regex.IsMatch(line.text, word.Pattern)
           select $"{file.Path}, line {line.number + 1}: {word.What}",
    ];
}
