using System.Text.RegularExpressions;
using Loxley.App.Kernel.Access;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.House;

/// <summary>What the relation of somebody to a record is.</summary>
internal enum Relation
{
    /// <summary>Their agency keeps it.</summary>
    Agency,

    /// <summary>They have a part in it.</summary>
    Involvement,

    /// <summary>They opened it without other ground, and the hours are not over.</summary>
    GlassOpen,

    /// <summary>The hours are over.</summary>
    GlassOver,

    /// <summary>They had a part in it, which has ended.</summary>
    Ended,

    /// <summary>They will have a part in it.</summary>
    NotYet,

    None,

    /// <summary>Their agency kept it until it was restricted.</summary>
    Restricted,

    /// <summary>It belongs to another partnership, in which their agency keeps it.</summary>
    Elsewhere,
}

/// <summary>One line of the table: an address, how it is asked, some relations, and an answer for each role.</summary>
internal sealed record MatrixLine(string Method, string Route, IReadOnlyList<Relation> Relations, IReadOnlyDictionary<Role, string> Answers);

/// <summary>One question: who asks, how, for what, and what the answer should be. Nobody is anonymous.</summary>
internal sealed record MatrixCell(string Method, string Route, Relation? Relation, Role? Role, string Expected)
{
    public override string ToString() => $"{Method} {Route}, {Relation?.ToString() ?? "no record"}, {Role?.ToString() ?? "nobody"}: {Expected}";
}

/// <summary>The table of expected answers, kept by hand in <c>matrix.csv</c>.</summary>
internal static class Matrix
{
    /// <summary>Let in: the page, or a page that the form leads to.</summary>
    public const string In = "in";

    public const string SignIn = "sign-in";

    public static IReadOnlyList<MatrixLine> Lines { get; } = [.. Read(File.ReadLines(Path.Combine(Repository.Root, "tests", "Loxley.App.Tests", "House", "matrix.csv")))];

    public static IEnumerable<MatrixCell> Cells(MatrixLine line)
    {
        IReadOnlyList<Relation?> relations = line.Relations.Count == 0 ? [null] : [.. line.Relations.Select(r => (Relation?)r)];
        foreach (var relation in relations)
        {
            yield return new MatrixCell(line.Method, line.Route, relation, null, SignIn);
            foreach (var (role, answer) in line.Answers) yield return new MatrixCell(line.Method, line.Route, relation, role, answer);
        }
    }

    /// <summary>How each page of the host can be asked: GET, POST, and POST to a named handler.</summary>
    public static IEnumerable<(string Method, HouseEndpoint Page)> Asked(IEnumerable<HouseEndpoint> pages) =>
        pages.Where(p => p.Right is not null).SelectMany(p => Methods(p.Model), (page, method) => (method, page)).Distinct();

    private static IEnumerable<string> Methods(Type? model) => model is null ? ["GET"] : model.GetMethods()
        .Select(m => Regex.Match(m.Name, "^On(?<verb>Get|Post)(?<handler>[A-Z]\\w*?)??(Async)?$")).Where(m => m.Success)
        .Select(m => m.Groups["verb"].Value.ToUpperInvariant() + (m.Groups["handler"].Success ? " " + m.Groups["handler"].Value : ""));

    private static IEnumerable<MatrixLine> Read(IEnumerable<string> lines)
    {
        var rows = lines.Where(l => l.Length > 0 && l[0] != '#').Select(l => l.Split(',', StringSplitOptions.TrimEntries)).ToList();
        var roles = rows[0][3..].Select(Enum.Parse<Role>).ToList();
        return rows.Skip(1).Select(row => new MatrixLine(
            row[0], row[1],
            row[2] == "-" ? [] : [.. row[2].Split(' ').Select(Enum.Parse<Relation>)],
            roles.Zip(row[3..]).ToDictionary(pair => pair.First, pair => pair.Second)));
    }
}
