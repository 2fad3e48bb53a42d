using Loxley.App.Kernel.Access;
using Loxley.App.Modules.Accounts.WhosWho;
using Loxley.App.Tests.Common.Documents;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.Accounts.WhosWho;

/// <summary>Who works in the partnership, in which agencies and teams, and how its schools and practices are rung.</summary>
public sealed class WhosWhoTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
    }

    [Fact]
    public async Task Everybody_reads_who_has_a_part_now_and_no_address_of_theirs()
    {
        var board = await Town.JoinAsync(Role.BoardMember, "Áine Heronmere", "police", null);
        var gone = await Town.JoinAsync(Role.SocialWorker, "Gil Wagtail", "council", "screening-and-duty");
        await Town.LeaveAsync(gone);
        Host.Clock.Pass(TimeSpan.FromSeconds(1));
        using var visitor = await Town.EnterAsync(board);
        await visitor.FollowAsync("Who's who");

        visitor.Heading.ShouldBe("Who's who");
        Rows(visitor).ShouldBe(["Áine Heronmere Board member Nottinghamshire Police", "Wanda Fieldfare Front-door worker Nottingham City Council Children and Families Direct"]);
        visitor.Page.DocumentElement.OuterHtml.ShouldNotContain(worker.Email);
        visitor.Text.ShouldContain("People (2)");
    }

    [Fact]
    public async Task Agencies_stand_with_their_teams_and_settings_with_their_telephone()
    {
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync("/whos-who?Part=Agencies");
        Rows(visitor).ShouldContain("Nottinghamshire Police Police safeguarding hub");
        Rows(visitor).ShouldContain("Probation Service None");
        await SearchAsync(visitor, "", "gp-practices", WhosWhoPart.Settings);
        Rows(visitor).Count.ShouldBe(8);
        Rows(visitor)[0].ShouldStartWith("Applebarrow Surgery GP practice 0115 496 06");
        await SearchAsync(visitor, "tinderfinch");
        visitor.Text.ShouldContain("Nothing is found by that name");
    }

    [Theory]
    [InlineData("fieldfare", "Wanda Fieldfare")]
    [InlineData("families DIRECT", "Wanda Fieldfare")]
    [InlineData("aine", "Áine O'Heron")]
    [InlineData("oheron", "Áine O'Heron")]
    [InlineData("elderlamp", "Elderlamp Surgery")]
    [InlineData("starlinghope childrens", "Starlinghope Children's Hospital")]
    [InlineData("crime commissioner", "Office of the Police and Crime Commissioner")]
    public async Task A_name_is_found_in_whichever_part_it_stands(string query, string name)
    {
        await Town.JoinAsync(Role.BoardMember, "Áine O'Heron", "police", null);
        using var visitor = await Town.EnterAsync(worker);
        await SearchAsync(visitor, query);
        Rows(visitor).ShouldHaveSingleItem().ShouldStartWith(name);
        visitor.ValueOf("Query").ShouldBe(query);
        visitor.Page.QuerySelectorAll("a").Select(a => a.GetAttribute("href") ?? "").Append(visitor.Path).ShouldAllBe(a => !a.Contains("query", StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public async Task Every_part_counts_what_the_search_and_the_agency_leave()
    {
        await Town.JoinAsync(Role.BoardMember, "Merle Ouzel", "schools", null);
        using var visitor = await Town.EnterAsync(worker);
        await SearchAsync(visitor, "school", "schools");
        visitor.Page.QuerySelectorAll(".moj-sub-navigation__link").Select(a => Visitor.Tidy(a.TextContent))
            .ShouldBe(["People (1)", "Agencies and teams (1)", "Schools, practices and other settings (21)"]);
        await visitor.PressAsync("Show everybody");
        Rows(visitor).Count.ShouldBe(2);
        await SearchAsync(visitor, "", "nobody");
        Rows(visitor).Count.ShouldBe(2);
    }

    [Fact]
    public async Task A_long_part_has_pages_and_is_taken_away_whole()
    {
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync("/whos-who?Part=Settings");
        Rows(visitor).Count.ShouldBe(WhosWhoModel.PageSize);
        var first = Rows(visitor);
        await visitor.FollowAsync("Next page");
        Rows(visitor).ShouldNotBeEmpty();
        var all = first.Concat(Rows(visitor)).ToList();
        foreach (var kind in new[] { "csv", "xlsx" })
        {
            var (name, _, bytes) = await visitor.FileAsync($"/whos-who?Part=Settings&page-number=2&as={kind}");
            name.ShouldStartWith("who-s-who-schools-practices-and-other-settings-");
            var rows = kind == "csv" ? ReadTable.Csv(bytes)[1..] : ReadTable.Xlsx(bytes, "Table")[3..];
            rows.Select(r => $"{r[0]} {r[1]} {r[3]} {r[4]}").ShouldBe(all);
        }
        await visitor.GoAsync("/whos-who?Part=Settings&page-number=99");
        Rows(visitor).ShouldBe(all[WhosWhoModel.PageSize..]);
    }

    [Fact]
    public async Task People_and_agencies_are_taken_away_as_the_page_shows_them()
    {
        using var visitor = await Town.EnterAsync(worker);
        var people = ReadTable.Csv((await visitor.FileAsync("/whos-who?as=csv")).Bytes);
        people[0].ShouldBe(["Name", "Role", "Agency", "Team"]);
        people[1].ShouldBe(["Wanda Fieldfare", "Front-door worker", "Nottingham City Council", "Children and Families Direct"]);
        await SearchAsync(visitor, "citycare");
        ReadTable.Csv((await visitor.FileAsync("/whos-who?Part=Agencies&as=csv")).Bytes)[1]
            .ShouldBe(["Nottingham CityCare Partnership", "Community health safeguarding team"]);
    }

    [Fact]
    public async Task Nobody_of_another_partnership_is_named()
    {
        var elsewhere = await Town.MakeAsync(Host);
        await elsewhere.JoinAsync(Role.SocialWorker, "Gil Wagtail", "council", null);
        using var visitor = await Town.EnterAsync(worker);
        (await visitor.GoAsync("/whos-who")).Text.ShouldNotContain("Wagtail");
    }

    [Fact]
    public async Task A_search_that_is_too_long_is_refused_and_kept()
    {
        using var visitor = await Town.EnterAsync(worker);
        await SearchAsync(visitor, new string('x', 201));
        visitor.Errors.ShouldBe(["Enter 200 characters or less"]);
        visitor.ValueOf("Query").ShouldBe(new string('x', 201));
        (await visitor.GoAsync("/whos-who")).ValueOf("Query").ShouldBe("");
    }

    private static async Task SearchAsync(Visitor visitor, string query, string agency = "", WhosWhoPart part = WhosWhoPart.People)
    {
        await visitor.GoAsync($"/whos-who?Part={part}");
        await visitor.PressAsync("Find", ("Query", query), ("Agency", agency));
    }

    private static List<string> Rows(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("main tbody tr").Select(r => string.Join(' ', r.Children.Select(c => Visitor.Tidy(c.TextContent))))];
}
