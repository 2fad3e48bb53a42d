using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Contract;
using Loxley.App.Tests.Support;
using Loxley.Core.Time;

namespace Loxley.App.Tests.Modules.People.AmendPerson;

public sealed class AmendPersonTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;

    private Guid child;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        child = await Town.ChildAsync(worker, "Robin", "Thistlewood", new DateOnly(2015, 3, 31), new PersonDetails { Address = "1 Mill Row", Postcode = "NG1 5FT" });
    }

    [Fact]
    public async Task A_name_and_an_address_that_are_replaced_are_kept_and_still_find_the_child()
    {
        using var visitor = await OpenAsync();
        await visitor.PressAsync("Save", ("FamilyName", "Larkmead"), ("Address", "7 Weir Lane"), ("Postcode", "NG7 2AA"));

        visitor.Heading.ShouldBe("Robin Larkmead");
        var now = await Town.RowAsync<Person>(child);
        now.NamesBesides().ShouldBe([new OtherName(NameKind.Former, "Robin", "Thistlewood")]);
        now.AddressesBefore().ShouldBe([new FormerAddress("1 Mill Row", "NG1 5FT", London.Date(Host.Clock.Now))]);
        (await Town.ActOfAsync<PersonAmended>(child)).Name.ShouldBe("AmendPerson");
        foreach (var query in new[] { "Robin Thistlewood", "Robin Larkmead", "robbin thistlewod", "NG1 5FT", "Robin NG7 2AA" })
        {
            await visitor.GoAsync("/");
            await visitor.PressAsync("Search", ("Query", query));
            visitor.Page.QuerySelectorAll("main tbody th a").Select(a => Visitor.Tidy(a.TextContent)).ShouldBe(["Robin Larkmead"], query);
        }
    }

    [Theory]
    [InlineData("NhsNumber", "943 476 5919", "943 476 5919")]
    [InlineData("NhsNumber", "9434765919", "943 476 5919")]
    [InlineData("LocalNumber", "ab/12-34", "AB1234")]
    public async Task A_number_is_read_as_it_is_typed_and_finds_the_child(string field, string typed, string shown)
    {
        using var visitor = await OpenAsync();
        await visitor.PressAsync("Save", (field, typed));
        await visitor.GoAsync($"/people/{child}");
        visitor.Text.ShouldContain(shown);
        if (field != "NhsNumber") return;
        await visitor.PressAsync("Search", ("Query", typed));
        visitor.Text.ShouldContain("1 person found");
        visitor.Text.ShouldContain("Same NHS number");
    }

    [Theory]
    [InlineData("NhsNumber", "943 476 5918", "This is no NHS number: one digit is wrong, or two are the other way round. Check it, or leave it empty")]
    [InlineData("NhsNumber", "12345", "NHS number must be 10 digits, such as 943 476 5919")]
    [InlineData("Upn", "A12", "Unique pupil number must be a letter and 12 digits, such as A801200001001")]
    public async Task A_wrong_number_is_refused(string field, string typed, string sentence)
    {
        using var visitor = await OpenAsync();
        await RefusedAsync(visitor, sentence, "Save", (field, typed));
    }

    [Fact]
    public async Task Twelve_other_names_are_kept_and_thirty_one_are_refused()
    {
        using var visitor = await OpenAsync();
        await RefusedAsync(visitor, "Enter 30 other names at most", "Save", ("OtherNames", string.Join('\n', Enumerable.Range(1, 31).Select(n => $"Wren Alias{n}"))));
        await visitor.PressAsync("Save", ("KnownAs", "Bobbin\nR. T."), ("OtherNames", string.Join('\n', Enumerable.Range(1, 10).Select(n => $"Wren  Alias{n} "))));
        (await Town.RowAsync<Person>(child)).NamesBesides().Count.ShouldBe(12);
        visitor.Page.QuerySelector(".moj-identity-bar__title")!.TextContent.ShouldContain("Robin Thistlewood, known as Bobbin, born 31 March 2015");
        await visitor.GoAsync("/");
        await visitor.PressAsync("Search", ("Query", "bobbin thistlewood"));
        visitor.Text.ShouldContain("Known as Bobbin");
    }

    [Theory]
    [InlineData("नीलिमा", "सेन")]
    [InlineData("Ñandú", "Łęcka-Ødegård")]
    [InlineData("X", "Y")]
    [InlineData("👩‍👧 Zoë", "d’Arcy")]
    [InlineData("<b>Robin</b>", "\"Quoted\" & Sons")]
    public async Task Names_of_any_script_are_kept_as_they_are(string given, string family)
    {
        using var visitor = await OpenAsync();
        await visitor.PressAsync("Save", ("GivenName", given), ("FamilyName", family));
        visitor.Heading.ShouldBe($"{given} {family}");
    }

    [Fact]
    public async Task What_cannot_be_shown_is_refused()
    {
        using var visitor = await OpenAsync();
        var before = await Town.ActsAsync();
        await visitor.PressAsync("Save", ("GivenName", "Ro\0bin"));
        ((int)visitor.Status).ShouldBe(400);
        (await Town.ActsAsync()).ShouldBe(before);
    }

    [Fact]
    public async Task The_second_of_two_who_write_sees_what_is_there_and_keeps_what_was_typed()
    {
        using var first = await OpenAsync();
        using var second = await OpenAsync();
        await first.PressAsync("Save", ("FamilyName", "Larkmead"));
        await second.PressAsync("Save", ("FamilyName", "Weirside"));

        second.Errors.Single().ShouldContain("Nothing of yours is lost");
        second.Said("Name").ShouldBe("Robin Larkmead");
        second.ValueOf("FamilyName").ShouldBe("Weirside");
        (await Town.RowAsync<Person>(child)).FamilyName.ShouldBe("Larkmead");
    }

    [Fact]
    public async Task A_child_who_was_expected_is_born()
    {
        var expected = London.Date(Host.Clock.Now).AddDays(40);
        var unborn = await Town.ChildAsync(worker, "Baby", "Weirside", like: new PersonDetails { ExpectedOn = expected });
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/people/{unborn}");
        visitor.Said("Date of birth").ShouldStartWith("Not born yet, expected");
        visitor.Page.QuerySelector(".moj-identity-bar__title")!.TextContent.ShouldContain("Baby Weirside, not born yet, expected");
        var today = London.Date(Host.Clock.Now);
        await visitor.GoAsync($"/people/{unborn}/details");
        await visitor.PressAsync("Save", ("GivenName", "Wren"), ("BornOn.Day", $"{today.Day}"), ("BornOn.Month", $"{today.Month}"), ("BornOn.Year", $"{today.Year}"));

        (await Town.ActOfAsync<BirthRecorded>(unborn)).Name.ShouldBe("AmendPerson");
        (await Town.RowAsync<Person>(unborn)).ExpectedOn.ShouldBeNull();
    }

    [Fact]
    public async Task Nothing_changed_is_said()
    {
        using var visitor = await OpenAsync();
        await RefusedAsync(visitor, "You have changed nothing. Change what is wrong, or go back", "Save");
    }

    private async Task<Visitor> OpenAsync() => await (await Town.EnterAsync(worker)).GoAsync($"/people/{child}/details");
}
