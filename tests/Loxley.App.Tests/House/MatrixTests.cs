using Loxley.App.Kernel.Access;
using Loxley.App.Tests.Support;
using Microsoft.AspNetCore.Mvc.RazorPages;

namespace Loxley.App.Tests.House;

/// <summary>The table of answers asks every address everything that can be asked of it.</summary>
public sealed class MatrixTests(TestHost host) : IClassFixture<TestHost>
{
    [Fact]
    public async Task The_table_holds_every_address_and_relation_once() =>
        Matrix.Faults([.. Matrix.Asked(await HouseEndpoint.AllAsync(host.Services))], Matrix.Lines, Matrix.Columns.Count).ShouldBeEmpty();

    [Fact]
    public void Every_role_stands_in_one_column_and_the_roles_of_a_column_hold_the_same_rights()
    {
        Matrix.Columns.SelectMany(c => c).Order().ShouldBe(Enum.GetValues<Role>().Except([Role.System]).Order());
        Matrix.Columns.SelectMany(c => c, (c, role) => (role, Same: Roles.Rights(role).Order().SequenceEqual(Roles.Rights(c[0]).Order()))).Where(r => !r.Same).ShouldBeEmpty();
    }

    [Fact]
    public void A_wrong_table_is_found()
    {
        IReadOnlyList<(string, HouseEndpoint)> asked = [.. Matrix.Asked([new HouseEndpoint { Route = "/list", Right = Right.MyWorkRead, Model = typeof(Page) }])];
        var line = Line("GET", "/list", [.. Matrix.WithoutRecord]);

        Matrix.Faults(asked, [line, Line("POST", "/list", Relation.Member), Line("POST", "/list", Relation.Left, Relation.Stranger)], 3).ShouldBeEmpty();
        Matrix.Faults(asked, [line, line, Line("POST Keep", "/list", Relation.Member)], 3).ShouldBe(
        [
            "POST /list, Member: not in the table, so say what it should answer",
            "POST /list, Left: not in the table, so say what it should answer",
            "POST /list, Stranger: not in the table, so say what it should answer",
            "POST Keep /list, Member: in the table, and there is no such address",
            "GET /list, Member: more than once",
            "GET /list, Left: more than once",
            "GET /list, Stranger: more than once",
            "POST Keep /list: 4 cells, and 8 are the fewest",
        ]);
        Matrix.Faults(asked, [line with { Answers = line.Answers.Take(2).ToDictionary() }], 3).TakeLast(2).ShouldBe(["GET /list: 2 roles of 3", "GET /list: 7 cells, and 8 are the fewest"]);
    }

    private static MatrixLine Line(string method, string route, params IReadOnlyList<Relation> relations) =>
        new(method, route, relations, Enum.GetValues<Role>().Take(3).ToDictionary(r => r, _ => Matrix.In));

    private sealed class Page : PageModel
    {
        public void OnGet() => HttpContext.Items.Clear();

        public void OnPost() => HttpContext.Items.Clear();
    }
}
