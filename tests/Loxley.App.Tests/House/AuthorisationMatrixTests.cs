using System.Net;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Tests.Support;
using Xunit.Abstractions;

namespace Loxley.App.Tests.House;

/// <summary>Asks every address in every way as everybody in every relation to the record, and compares with the table kept by hand.</summary>
public sealed class AuthorisationMatrixTests(OwnHost own, ITestOutputHelper output) : IClassFixture<OwnHost>, IAsyncLifetime
{
    private const string TokenField = "__RequestVerificationToken";

    /// <summary>Whom a list names, by the part of its reader.</summary>
    private static readonly Dictionary<Relation, Relation[]> Seen = new()
    {
        [Relation.Member] = [Relation.Agency, Relation.Team, Relation.Involvement, Relation.GlassOpen, Relation.RestrictedPart],
        [Relation.Stranger] = [Relation.Elsewhere],
    };

    private readonly Dictionary<(Relation Part, Role Role), Asker> askers = [];

    private MatrixTown town = null!;

    private Asker nobody = null!;

    public async Task InitializeAsync()
    {
        town = await MatrixTown.MakeAsync(own.Host);
        nobody = Ready(await new Visitor(own.Host.Address, follows: false).GoAsync("/sign-in"));
        foreach (var (part, role, member) in town.People)
        {
            askers[(part, role)] = Ready(await (await new Visitor(own.Host.Address, follows: false).SignInAsync(member.Email)).GoAsync("/"));
        }
        await town.LeaveAsync();
    }

    public Task DisposeAsync()
    {
        foreach (var visitor in askers.Values.Append(nobody)) visitor.Visitor.Dispose();
        return Task.CompletedTask;
    }

    [Fact]
    public async Task Every_page_and_every_form_that_lets_in_gives_the_answer_in_the_table()
    {
        var cells = Matrix.All.Where(c => !c.IsForm || c.LetsIn).ToList();
        output.WriteLine($"{Matrix.All.Count} cells, {cells.Count} of them here");
        // Forms last: they may change what others see.
        var wrong = await WrongAsync([.. cells.Where(c => !c.IsForm)]);
        wrong.AddRange(await WrongAsync([.. cells.Where(c => c.IsForm)]));
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_that_is_refused_gives_the_answer_in_the_table_and_writes_nothing()
    {
        var wrong = new List<string>();
        foreach (var form in Matrix.All.Where(c => c.IsForm && !c.LetsIn).GroupBy(c => (c.Method, c.Route))) wrong.AddRange(await WrittenByAsync([.. form]));
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_form_cannot_point_a_page_at_another_record()
    {
        var before = await own.RowsAsync();
        (await LedAstrayAsync(Matrix.All.Where(c => c is { IsForm: true, Relation: Relation.Agency, LetsIn: true }), Relation.Involvement)).ShouldBeEmpty();
        (await own.RowsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task No_list_names_a_child_that_may_not_be_seen_and_none_leaves_one_out()
    {
        var wrong = new List<string>();
        foreach (var cell in Matrix.All.Where(c => c is { IsForm: false, LetsIn: true, Role: not null } && Matrix.WithoutRecord.Contains(c.Relation))) wrong.AddRange(await MisnamedAsync(cell));
        wrong.ShouldBeEmpty();
    }

    [Fact]
    public async Task Wrong_cells_are_found()
    {
        MatrixCell Cell(string method, string route, Relation relation, Role role, string expected) => new(method, route, relation, role, expected);
        const string contact = "/contacts/{contactId:guid}";
        (await WrongAsync(
        [
            Cell("GET", "/contacts", Relation.Member, Role.SocialWorker, Matrix.In), Cell("GET", contact, Relation.None, Role.FrontDoorWorker, Matrix.In),
            Cell("GET", contact, Relation.Agency, Role.FrontDoorWorker, "404"), Cell("GET", "/contacts", Relation.Left, Role.FrontDoorWorker, Matrix.Names),
            Cell("GET", contact, Relation.Agency, Role.FrontDoorWorker, Matrix.In),
        ])).Count.ShouldBe(4);
        (await LedAstrayAsync([Cell("POST", contact + "/take", Relation.Agency, Role.FrontDoorWorker, Matrix.In)], Relation.Agency)).Count.ShouldBe(1);
        (await WrittenByAsync([Cell("POST", contact + "/take", Relation.Team, Role.FrontDoorWorker, "404")])).ShouldContain(w => w.Contains("wrote people_", StringComparison.Ordinal) || w.Contains("wrote act", StringComparison.Ordinal));
        (await MisnamedAsync(Cell("GET", "/contacts", Relation.Member, Role.FrontDoorWorker, Matrix.In))).Count.ShouldBe(5);
        (await MisnamedAsync(Cell("GET", "/", Relation.Member, Role.PartnershipOffice, Matrix.Names))).Count.ShouldBe(5);
    }

    /// <summary>The cells of a table that are not what the host answers.</summary>
    private async Task<List<string>> WrongAsync(IReadOnlyList<MatrixCell> cells, params IReadOnlyList<KeyValuePair<string, string>> fields) =>
        [.. (await Task.WhenAll(cells.GroupBy(AskerOf).Select(g => AskAllAsync(g, fields)))).SelectMany(w => w)];

    private async Task<List<string>> AskAllAsync(IEnumerable<MatrixCell> cells, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        var wrong = new List<string>();
        foreach (var cell in cells)
        {
            var answer = await AskAsync(cell, fields);
            if (answer != (cell.LetsIn ? Matrix.In : cell.Expected)) wrong.Add($"{cell}, and was {answer}");
        }
        return wrong;
    }

    /// <summary>Wrong answers, and what forms that should have been refused have written.</summary>
    private async Task<List<string>> WrittenByAsync(IReadOnlyList<MatrixCell> forms)
    {
        var before = await own.RowsAsync();
        var wrong = await WrongAsync(forms, new("Note", "Something"), new("Reason", "Something"), new("Worry", "Something"), new("Version", "0"));
        return [.. wrong, .. (await own.RowsAsync()).Except(before).Select(table => $"{forms[0].Method} {forms[0].Route} wrote {table}")];
    }

    /// <summary>Forms that were taken though a field of theirs named the record of another relation.</summary>
    private async Task<List<string>> LedAstrayAsync(IEnumerable<MatrixCell> forms, Relation other)
    {
        var wrong = new List<string>();
        foreach (var cell in forms)
        {
            var answer = await AskAsync(cell, [.. IdsOf(cell).Select(id => new KeyValuePair<string, string>(id.ToUpperInvariant(), town.IdOf(other, id).ToString()))]);
            if (answer != "400") wrong.Add($"{cell}, and was {answer}");
        }
        return wrong;
    }

    /// <summary>Children that a list names against the table.</summary>
    private async Task<List<string>> MisnamedAsync(MatrixCell cell)
    {
        var (visitor, token) = AskerOf(cell);
        if (cell.Role!.Value.Holds(Right.ChildSearch)) await visitor.PostAsync("/search", [token, Key(), new("Query", "thistlewood")]);
        await visitor.GoAsync(cell.Route);
        var html = visitor.Page.DocumentElement.OuterHtml;
        var marked = Matrix.ToRecord.Where(r => html.Contains($"data-child=\"{town.IdOf(r, "childId")}\"", StringComparison.Ordinal));
        var named = Matrix.ToRecord.Where(r => html.Contains(MatrixTown.NameOf(r), StringComparison.Ordinal)).ToList();
        var expected = cell.Expected == Matrix.Names ? Seen[cell.Part] : [];
        // A contact of a child whose record may not be seen is marked and bears no name.
        return
        [
            .. named.Union(marked.Where(r => r != Relation.Caller || cell.Part != Relation.Member)).Except(expected).Select(r => $"{cell}: {r} is named"),
            .. expected.Except(named).Select(r => $"{cell}: {r} is left out"),
        ];
    }

    /// <summary>Asks one question and gives the answer in the words of the table.</summary>
    private async Task<string> AskAsync(MatrixCell cell, IReadOnlyList<KeyValuePair<string, string>> fields)
    {
        var (visitor, token) = AskerOf(cell);
        var path = IdsOf(cell).Aggregate(cell.Route, (route, id) => HouseEndpoint.Fill(route, id, town.IdOf(cell.Relation, id).ToString()));
        if (!cell.IsForm) return Word(await visitor.GoAsync(path));
        var handler = cell.Method.Split(' ').ElementAtOrDefault(1);
        return Word(await visitor.PostAsync(handler is null ? path : $"{path}?handler={handler}", [token, Key(), .. fields]));
    }

    private Asker AskerOf(MatrixCell cell) => cell.Role is { } role ? askers[(cell.Part, role)] : nobody;

    private static IReadOnlyList<string> IdsOf(MatrixCell cell) => new HouseEndpoint { Route = cell.Route }.Ids;

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
