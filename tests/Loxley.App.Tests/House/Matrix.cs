using System.Text.RegularExpressions;
using Loxley.App.Kernel.Access;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.House;

/// <summary>What the relation of somebody to a record is, or to the partnership where there is no record.</summary>
internal enum Relation
{
    /// <summary>Their agency keeps it.</summary>
    Agency,

    /// <summary>Their team has a part in it.</summary>
    Team,

    /// <summary>They have a part in it.</summary>
    Involvement,

    /// <summary>They opened it without other ground, and the hours are not over.</summary>
    GlassOpen,

    /// <summary>They have a part in it of their own, and it has been restricted since.</summary>
    RestrictedPart,

    /// <summary>They told the worry: they have a part in the contact, and none in the child's record.</summary>
    Caller,

    /// <summary>Another agency keeps it.</summary>
    OtherAgency,

    /// <summary>Another team of their agency has a part in it.</summary>
    OtherTeam,

    /// <summary>The hours are over.</summary>
    GlassOver,

    /// <summary>They had a part in it, which has ended.</summary>
    Ended,

    /// <summary>They will have a part in it.</summary>
    NotYet,

    /// <summary>Nobody but its keeper has a part in it.</summary>
    None,

    /// <summary>Their agency kept it until it was restricted.</summary>
    Restricted,

    /// <summary>It belongs to another partnership, in which their agency keeps it.</summary>
    Elsewhere,

    /// <summary>There is no such record.</summary>
    Missing,

    /// <summary>They have a part in it, and their part in the partnership ended after they signed in.</summary>
    Left,

    /// <summary>There is no record: they have a part in the partnership.</summary>
    Member,

    /// <summary>There is no record: they have a part in another partnership, and are shown that one.</summary>
    Stranger,
}

/// <summary>One line of the table: an address, how it is asked, some relations, and an answer for each role.</summary>
internal sealed record MatrixLine(string Method, string Route, IReadOnlyList<Relation> Relations, IReadOnlyDictionary<Role, string> Answers);

/// <summary>One question: who asks, how, for what, and what the answer should be. Nobody is anonymous.</summary>
internal sealed record MatrixCell(string Method, string Route, Relation Relation, Role? Role, string Expected)
{
    public bool IsForm => Method != "GET";

    public bool LetsIn => Expected is Matrix.In or Matrix.Names;

    /// <summary>In which part they sign in; with a record, it is the record that differs.</summary>
    public Relation Part => Relation is Relation.Left or Relation.Stranger ? Relation : Relation.Member;

    public override string ToString() => $"{Method} {Route}, {Relation}, {Role?.ToString() ?? "nobody"}: {Expected}";
}

/// <summary>The table of expected answers, kept by hand in <c>matrix.csv</c>.</summary>
internal static class Matrix
{
    /// <summary>Let in: the page, or a page that the form leads to.</summary>
    public const string In = "in";

    /// <summary>Let in, to a list that names every child whom the reader may see.</summary>
    public const string Names = "names";

    private const int FewestCells = 8;

    public const string SignIn = "sign-in";

    /// <summary>The roles that share a column: they hold the same rights, and the first of them asks.</summary>
    public static IReadOnlyList<IReadOnlyList<Role>> Columns { get; } = [.. Rows()[0][3..].Select(column => column.Split(' ').Select(Enum.Parse<Role>).ToList())];

    public static IReadOnlyList<MatrixLine> Lines { get; } = [.. Read(Rows())];

    /// <summary>What may be asked where the address leads to no record.</summary>
    public static IReadOnlyList<Relation> WithoutRecord { get; } = [Relation.Member, Relation.Left, Relation.Stranger];

    /// <summary>What may be asked of a record.</summary>
    public static IReadOnlyList<Relation> ToRecord { get; } = [.. Enum.GetValues<Relation>().Except([Relation.Member, Relation.Stranger])];

    public static IReadOnlyList<MatrixCell> All => [.. Lines.SelectMany(Cells)];

    public static IEnumerable<MatrixCell> Cells(MatrixLine line)
    {
        foreach (var relation in line.Relations)
        {
            var cells = line.Answers.Select(a => new MatrixCell(line.Method, line.Route, relation, a.Key, a.Value)).ToList();
            // Nobody has no part that could have ended or lie elsewhere.
            if (cells[0].Part == Relation.Member) yield return cells[0] with { Role = null, Expected = SignIn };
            foreach (var cell in cells) yield return cell;
        }
    }

    /// <summary>What is wrong with a table for the questions that can be asked.</summary>
    public static IReadOnlyList<string> Faults(IReadOnlyList<(string Method, HouseEndpoint Page)> asked, IReadOnlyList<MatrixLine> lines, int roles)
    {
        var questions = asked.SelectMany(a => a.Page.Ids.Count == 0 ? WithoutRecord : ToRecord, (a, relation) => $"{a.Method} {a.Page.Route}, {relation}").ToList();
        var held = lines.SelectMany(l => l.Relations, (l, relation) => $"{l.Method} {l.Route}, {relation}").ToList();
        return
        [
            .. questions.Except(held).Select(q => $"{q}: not in the table, so say what it should answer"),
            .. held.Except(questions).Select(q => $"{q}: in the table, and there is no such address"),
            .. held.GroupBy(q => q).Where(g => g.Count() > 1).Select(g => $"{g.Key}: more than once"),
            .. lines.Where(l => l.Answers.Count != roles).Select(l => $"{l.Method} {l.Route}: {l.Answers.Count} roles of {roles}"),
            .. lines.GroupBy(l => (l.Method, l.Route)).Where(g => g.SelectMany(Cells).Count() < FewestCells)
                .Select(g => $"{g.Key.Method} {g.Key.Route}: {g.SelectMany(Cells).Count()} cells, and {FewestCells} are the fewest"),
        ];
    }

    /// <summary>How each page of the host can be asked: GET, POST, and POST to a named handler.</summary>
    public static IEnumerable<(string Method, HouseEndpoint Page)> Asked(IEnumerable<HouseEndpoint> pages) =>
        pages.Where(p => p.Right is not null).SelectMany(p => Methods(p.Model), (page, method) => (method, page)).Distinct();

    private static IEnumerable<string> Methods(Type? model) => model is null ? ["GET"] : model.GetMethods()
        .Select(m => Regex.Match(m.Name, "^On(?<verb>Get|Post)(?<handler>[A-Z]\\w*?)??(Async)?$")).Where(m => m.Success)
        .Select(m => m.Groups["verb"].Value.ToUpperInvariant() + (m.Groups["handler"].Success ? " " + m.Groups["handler"].Value : ""));

    private static IReadOnlyList<string[]> Rows() =>
        [.. File.ReadLines(Path.Combine(Repository.Root, "tests", "Loxley.App.Tests", "House", "matrix.csv")).Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(',', StringSplitOptions.TrimEntries))];

    private static IEnumerable<MatrixLine> Read(IReadOnlyList<string[]> rows) => rows.Skip(1).Select(row => new MatrixLine(
        row[0], row[1],
        [.. row[2].Split(' ').Select(Enum.Parse<Relation>)],
        Columns.Zip(row[3..]).ToDictionary(pair => pair.First[0], pair => pair.Second)));
}
