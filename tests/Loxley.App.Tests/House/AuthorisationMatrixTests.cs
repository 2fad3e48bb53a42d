using System.Net;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Tests.Support;
using Xunit.Abstractions;

namespace Loxley.App.Tests.House;

/// <summary>Asks every address in every way as everybody in every relation to the record, and compares with the table kept by hand.</summary>
public sealed class AuthorisationMatrixTests(TestHost host, ITestOutputHelper output) : IClassFixture<TestHost>, IAsyncLifetime
{
    private const string TokenField = "__RequestVerificationToken";

    private readonly Dictionary<Role, Asker> askers = [];

    private MatrixTown town = null!;

    private Asker nobody = null!;

    public async Task InitializeAsync()
    {
        town = await MatrixTown.MakeAsync(host);
        nobody = Ready(await new Visitor(host.Address, follows: false).GoAsync("/sign-in"));
        foreach (var (role, member) in town.Members)
        {
            askers[role] = Ready(await (await new Visitor(host.Address, follows: false).SignInAsync(member.Email)).GoAsync("/"));
        }
    }

    public Task DisposeAsync()
    {
        foreach (var visitor in askers.Values.Append(nobody)) visitor.Visitor.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Every_address_gives_the_answer_in_the_table()
    {
        var cells = Matrix.Lines.SelectMany(Matrix.Cells).ToList();
        var wrong = new List<string>();
        // Refusals first: those who are let in may change what others see.
        foreach (var part in cells.GroupBy(c => (c.Expected == Matrix.In, c.Method != "GET")).OrderBy(g => g.Key))
        {
            wrong.AddRange((await Task.WhenAll(part.GroupBy(c => c.Role).Select(WrongAsync))).SelectMany(w => w));
        }
        output.WriteLine($"{cells.Count} cells");
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_refused_form_writes_nothing()
    {
        var before = await town.WrittenAsync();
        var wrong = new List<string>();
        foreach (var cell in Matrix.Lines.SelectMany(Matrix.Cells).Where(c => c.Method != "GET" && c.Expected != Matrix.In))
        {
            await AskAsync(cell, [new("Note", "Something"), new("Reason", "Something"), new("Worry", "Something"), new("Version", "0")]);
            var after = await town.WrittenAsync();
            if (after != before) wrong.Add(cell.ToString());
            before = after;
        }
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_cannot_point_a_page_at_another_record()
    {
        var before = await town.WrittenAsync();
        var wrong = new List<string>();
        foreach (var cell in Matrix.Lines.SelectMany(Matrix.Cells).Where(c => c is { Method: not "GET", Relation: Relation.Agency, Expected: Matrix.In }))
        {
            var ids = new HouseEndpoint { Route = cell.Route }.Ids;
            var answer = await AskAsync(cell, [.. ids.Select(id => new KeyValuePair<string, string>(id.ToUpperInvariant(), town.IdOf(Relation.Involvement, id).ToString()))]);
            if (answer != "400") wrong.Add($"{cell}, and was {answer}");
        }
        wrong.ShouldBeEmpty();
        (await town.WrittenAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task The_table_holds_every_address_and_relation_once()
    {
        var asked = Matrix.Asked(await HouseEndpoint.AllAsync(host.Services))
            .SelectMany(a => a.Page.Ids.Count == 0 ? ["-"] : Enum.GetNames<Relation>(), (a, relation) => $"{a.Method},{a.Page.Route},{relation}").ToList();
        var held = Matrix.Lines.SelectMany(l => l.Relations.Count == 0 ? ["-"] : l.Relations.Select(r => r.ToString()), (l, relation) => $"{l.Method},{l.Route},{relation}").ToList();

        asked.Except(held).ShouldBeEmpty("These are not in matrix.csv: say what each should answer.");
        held.Except(asked).ShouldBeEmpty("These are in matrix.csv, and there is no such address.");
        held.GroupBy(line => line).Where(line => line.Count() > 1).Select(line => line.Key).ShouldBeEmpty();
        Matrix.Lines.ShouldAllBe(l => l.Answers.Count == town.Members.Count);
    }

    [Fact]
    public async Task No_list_names_a_child_that_may_not_be_seen()
    {
        Relation[] seen = [Relation.Agency, Relation.Involvement, Relation.GlassOpen];
        var unseen = Enum.GetValues<Relation>().Except(seen).ToList();
        foreach (var (role, (visitor, token)) in askers)
        {
            if (role.Holds(Right.ChildSearch)) await visitor.PostAsync("/search", [token, Key(), new("Query", "thistlewood")]);
            foreach (var line in Matrix.Lines.Where(l => l.Method == "GET" && l.Relations.Count == 0 && l.Answers[role] == Matrix.In))
            {
                await visitor.GoAsync(line.Route);
                var html = visitor.Page.DocumentElement.OuterHtml;
                unseen.Where(r => html.Contains(MatrixTown.NameOf(r), StringComparison.Ordinal) || html.Contains($"data-child=\"{town.IdOf(r, "childId")}\"", StringComparison.Ordinal))
                    .Select(r => $"{line.Route} as {role}: {r}").ShouldBeEmpty();
            }
        }
    }

    private async Task<List<string>> WrongAsync(IEnumerable<MatrixCell> cells)
    {
        var wrong = new List<string>();
        foreach (var cell in cells)
        {
            var answer = await AskAsync(cell, []);
            if (answer != cell.Expected) wrong.Add($"{cell}, and was {answer}");
        }
        return wrong;
    }

    /// <summary>Asks one question and gives the answer in the words of the table.</summary>
    private async Task<string> AskAsync(MatrixCell cell, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        var (visitor, token) = cell.Role is { } role ? askers[role] : nobody;
        var path = new HouseEndpoint { Route = cell.Route }.Ids.Aggregate(cell.Route, (route, id) => HouseEndpoint.Fill(route, id, town.IdOf(cell.Relation!.Value, id).ToString()));
        if (cell.Method == "GET") return Word(await visitor.GoAsync(path));
        var handler = cell.Method.Split(' ').ElementAtOrDefault(1);
        return Word(await visitor.PostAsync(handler is null ? path : $"{path}?handler={handler}", [token, Key(), .. fields]));
    }

    private static KeyValuePair<string, string> Key() => new("__key", Ids.Next().ToString());

    private static Asker Ready(Visitor visitor) => new(visitor, new(TokenField, visitor.Page.QuerySelector($"[name={TokenField}]")!.GetAttribute("value")!));

    private static string Word(Visitor visitor) => visitor.Status switch
    {
        HttpStatusCode.Redirect when visitor.Location!.StartsWith("/sign-in", StringComparison.Ordinal) => Matrix.SignIn,
        HttpStatusCode.Unauthorized => Matrix.SignIn,
        HttpStatusCode.OK or HttpStatusCode.Redirect or HttpStatusCode.Conflict => Matrix.In,
        var other => ((int)other).ToString(),
    };

    private sealed record Asker(Visitor Visitor, KeyValuePair<string, string> Token);
}
