using Loxley.App.Modules.People;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.People.Search;

/// <summary>What a search says of restricted records is tested with them.</summary>
public sealed class SearchTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        await Town.ChildAsync(worker, "Robin", "Thistlewood", new DateOnly(2015, 3, 31));
        await Town.ChildAsync(worker, "Wren", "Thistlewood", new DateOnly(2017, 1, 2));
        await Town.ChildAsync(worker, "Linnet", "O'Dunnock");
    }

    [Theory]
    [InlineData("robin thistlewood", "Robin Thistlewood")]
    [InlineData("THISTLE", "Robin Thistlewood", "Wren Thistlewood")]
    [InlineData("31/3/2015", "Robin Thistlewood")]
    [InlineData("thistlewood 2 January 2017", "Wren Thistlewood")]
    [InlineData("odunnock", "Linnet O'Dunnock")]
    [InlineData("robyn thisslewood", "Robin Thistlewood")]
    [InlineData("thistlewood robin", "Robin Thistlewood")]
    [InlineData("robbin thistlwood 1/3/2015", "Robin Thistlewood")]
    [InlineData("wern thistlewood 1/2/2017", "Wren Thistlewood")]
    [InlineData("linnit dunock", "Linnet O'Dunnock")]
    public async Task Words_of_a_name_and_a_date_of_birth_find_a_child(string query, params string[] names)
    {
        using var visitor = await SearchAsync(query);

        visitor.Page.QuerySelectorAll("main tbody th a").Select(a => Visitor.Tidy(a.TextContent)).ShouldBe(names);
        visitor.Text.ShouldContain(names.Length == 1 ? "1 person found" : $"{names.Length} people found, the best match first");
        visitor.Path.ShouldBe("/search");
        visitor.ValueOf("Query").ShouldBe(query);
    }

    [Fact]
    public async Task A_postcode_finds_who_lives_there()
    {
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync("/search");
        await visitor.PressAsync("Search", ("Query", "Heron"));
        await visitor.GoAsync("/children/new");
        await visitor.PressAsync("Record this child", ("Postcode", "ng1 5ft"));
        await SearchAsync(visitor, "NG1 5");

        visitor.Text.ShouldContain("1 person found");
        visitor.Text.ShouldContain("Heron Not known NG1 5FT Same postcode");
    }

    [Fact]
    public async Task Where_nobody_is_found_a_record_can_be_made()
    {
        using var visitor = await SearchAsync("Nightjar");
        visitor.Text.ShouldContain("Nobody found Not here? Add a date of birth or a postcode, or try another name they have had.");
        visitor.Buttons.ShouldBe(["Search", "Record a new child"]);
    }

    [Fact]
    public async Task An_empty_search_finds_nobody_and_a_long_one_is_refused()
    {
        using var visitor = await SearchAsync(" ");
        visitor.Buttons.ShouldBe(["Search"]);
        await RefusedAsync(visitor, "Enter 200 characters or less", "Search", ("Query", new string('a', 201)));
    }

    [Fact]
    public async Task A_child_of_another_partnership_is_not_found()
    {
        var elsewhere = await Support.Town.MakeAsync(Host);
        await elsewhere.ChildAsync(await elsewhere.WorkerAsync(), "Siskin", "Brambling");
        using var visitor = await SearchAsync("Siskin Brambling");

        visitor.Text.ShouldContain("Nobody found");
        visitor.Text.ShouldNotContain("may match");
    }

    [Fact]
    public async Task Everybody_on_the_list_is_written_down_as_shown()
    {
        using var visitor = await SearchAsync("thistlewood");
        var shown = await Town.ReadAsync(db => db.Set<Person>().Where(p => p.FamilyName == "Thistlewood").Select(p => p.Id).ToListAsync());
        var listed = await Town.ReadAsync(db => db.Disclosures.Where(d => d.PartnershipId == Town.Partnership.Id && d.Granted && d.Page == "/search" && d.Listed != null).SingleAsync());
        listed.Listed!.Split(' ').Select(Guid.Parse).ShouldBe(shown, ignoreOrder: true);
    }

    private async Task<Visitor> SearchAsync(string query) => await SearchAsync(await Town.EnterAsync(worker), query);

    /// <summary>The form of the page itself; every page bears another in its header.</summary>
    private static async Task<Visitor> SearchAsync(Visitor visitor, string query)
    {
        await visitor.GoAsync("/search");
        return await visitor.PostAsync("/search", visitor.Fields((AngleSharp.Html.Dom.IHtmlFormElement)visitor.Page.QuerySelector("main form")!, ("Query", query)));
    }
}
