using Loxley.App.Kernel.Access;
using Loxley.App.Modules.People;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.People.ViewFamily;

/// <summary>Who belongs to whom, as each reader may know it.</summary>
public sealed class ViewFamilyTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;

    private Member manager = null!;

    private Guid child;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        (worker, manager) = (await Town.WorkerAsync(), await Town.ManagerAsync());
        child = await Town.ChildAsync(worker, "Robin", "Thistlewood", new DateOnly(2015, 3, 31));
    }

    [Fact]
    public async Task A_relation_is_kept_once_and_read_from_both_sides()
    {
        using var visitor = await Town.EnterAsync(worker);
        await AddAsync(visitor, child, "Merle", "Thistlewood", "Parent", ("Sex", "F"), ("BornOn.Day", "5"), ("BornOn.Month", "6"), ("BornOn.Year", "1988"), ("Responsibility", "Holds"), ("MainCarer", "true"));

        visitor.Heading.ShouldBe("Family of Robin Thistlewood");
        Row(visitor, "Merle Thistlewood").ShouldBe("Mother 5 June 1988 Has parental responsibility; main carer Change what Merle Thistlewood is to Robin Thistlewood");
        var mother = await Town.ReadAsync(db => db.Set<Person>().SingleAsync(p => p.GivenName == "Merle"));
        (mother.Kind, await Town.ReadAsync(db => db.Set<Relationship>().CountAsync())).ShouldBe((PersonKind.Adult, 1));
        await visitor.GoAsync($"/people/{mother.Id}/family");
        Row(visitor, "Robin Thistlewood").ShouldStartWith("Child 31 March 2015");
    }

    [Fact]
    public async Task The_map_shows_each_generation_and_says_the_same_in_words()
    {
        using var visitor = await Town.EnterAsync(worker);
        await AddAsync(visitor, child, "Merle", "Thistlewood", "Parent");
        await AddAsync(visitor, child, "Avis", "Thistlewood", "Grandparent");
        await AddAsync(visitor, child, "Linnet", "Thistlewood", "Sibling", ("Sex", "F"));

        visitor.Said("Grandparents' generation").ShouldBe("Avis Thistlewood, grandparent");
        visitor.Said("Parents' generation").ShouldBe("Merle Thistlewood, parent");
        visitor.Said("The same generation").ShouldBe("Robin Thistlewood; Linnet Thistlewood, sister");
        visitor.Page.QuerySelectorAll("svg rect").Length.ShouldBe(4);
        var paths = visitor.Page.QuerySelectorAll("svg path").Select(p => p.GetAttribute("d")!).ToList();
        paths.Count.ShouldBe(3);
        paths.ShouldAllBe(path => System.Text.RegularExpressions.Regex.IsMatch(path, @"^M\d+ \d+( ?[HVv]-?\d+)+$", System.Text.RegularExpressions.RegexOptions.ExplicitCapture, TimeSpan.FromSeconds(1)));
    }

    [Theory]
    [InlineData("Parent", "2016-01-01", "A parent cannot be younger than the child")]
    [InlineData("Parent", "2004-06-01", "A parent is less than 12 years older")]
    [InlineData("Sibling", "2015-07-01", "hardly born 92 days apart")]
    public async Task What_cannot_be_is_refused_and_what_hardly_can_is_asked(string type, string born, string sentence)
    {
        var date = DateOnly.Parse(born, System.Globalization.CultureInfo.InvariantCulture);
        using var visitor = await Town.EnterAsync(worker);
        await AddAsync(visitor, child, "Merle", "Nightingale", type, ("BornOn.Day", $"{date.Day}"), ("BornOn.Month", $"{date.Month}"), ("BornOn.Year", $"{date.Year}"));
        visitor.Errors.Single().ShouldContain(sentence);
        (await Town.ReadAsync(db => db.Set<Relationship>().CountAsync())).ShouldBe(0);
        if (!visitor.Errors.Single().Contains("say that you have checked", StringComparison.Ordinal)) return;
        await visitor.PressAsync("Add to this family", ("Looked", "true"));
        visitor.Heading.ShouldBe("Family of Robin Thistlewood");
    }

    [Fact]
    public async Task A_sealed_link_is_on_no_page_and_no_map()
    {
        using var visitor = await Town.EnterAsync(manager);
        await AddAsync(visitor, child, "Merle", "Nightingale", "Parent");
        var mother = await Town.ReadAsync(db => db.Set<Person>().SingleAsync(p => p.GivenName == "Merle"));
        await visitor.FollowAsync("Change what Merle Nightingale is to Robin Thistlewood");
        await RefusedAsync(visitor, "Enter why the link must be sealed", "Seal this link");
        await visitor.PressAsync("Seal this link", ("Reason", "Adopted"));

        visitor.Text.ShouldContain("Nobody is recorded yet.");
        foreach (var path in new[] { $"/people/{child}/family", $"/people/{child}", $"/children/{child}" })
        {
            (await visitor.GoAsync(path)).Page.DocumentElement.OuterHtml.ShouldNotContain("Nightingale");
        }
        foreach (var path in new[] { $"/people/{mother.Id}/family", $"/people/{mother.Id}" })
        {
            (await visitor.GoAsync(path)).Page.DocumentElement.OuterHtml.ShouldNotContain("Thistlewood");
        }
        await AddAsync(visitor, child, "Merle", "Nightingale", "Guardian", ("RelativeId", mother.Id.ToString()));
        visitor.Errors.ShouldBe(["This cannot be recorded here. Ask a front-door manager"]);
        var link = await Town.ReadAsync(db => db.Set<Relationship>().SingleAsync());
        ((int)(await visitor.GoAsync($"/family/{link.Id}")).Status).ShouldBe(404);
    }

    [Fact]
    public async Task A_relative_whose_record_is_restricted_is_named_to_nobody_else()
    {
        var brother = await Town.ChildAsync(worker, "Wren", "Thistlewood");
        using var visitor = await Town.EnterAsync(worker);
        await AddAsync(visitor, child, "Wren", "Thistlewood", "Sibling", ("RelativeId", brother.ToString()));
        visitor.Text.ShouldContain("Wren Thistlewood");
        await Town.RestrictAsync(manager, brother);

        (await visitor.GoAsync($"/people/{child}/family")).Page.DocumentElement.OuterHtml.ShouldNotContain("Wren");
        using var owner = await Town.EnterAsync(manager);
        (await owner.GoAsync($"/people/{child}/family")).Text.ShouldContain("Wren Thistlewood");
    }

    [Fact]
    public async Task Those_who_live_together_share_an_address()
    {
        await Town.RunAsync(worker, async (_, db) =>
        {
            var person = await db.Set<Person>().SingleAsync(p => p.Id == child);
            var act = db.Begin("Test");
            db.Take(person.Amend(person.Details() with { Address = "1 Mill Row", Postcode = "NG1 5FT" }, act.At));
            return await db.SaveChangesAsync();
        });
        using var visitor = await Town.EnterAsync(worker);
        await AddAsync(visitor, child, "Merle", "Thistlewood", "Parent", ("LivesWith", "true"));

        Row(visitor, "Merle Thistlewood").ShouldContain("Lives with Robin");
        (await Town.ReadAsync(db => db.Set<Person>().SingleAsync(p => p.GivenName == "Merle"))).Address.ShouldBe("1 Mill Row");
    }

    [Fact]
    public async Task Somebody_who_is_like_one_on_record_is_not_recorded_twice_unseen()
    {
        await Town.ChildAsync(worker, "Linnet", "Thistlewood", new DateOnly(2017, 4, 5));
        using var visitor = await Town.EnterAsync(worker);
        await AddAsync(visitor, child, "Linnit", "Thistlewood", "Sibling", ("BornOn.Day", "4"), ("BornOn.Month", "5"), ("BornOn.Year", "2017"));
        visitor.Errors.Single().ShouldStartWith("Somebody on record is very like this person.");
        visitor.Text.ShouldContain("Linnet Thistlewood");
    }

    [Fact]
    public async Task Of_somebody_who_may_not_be_seen_only_whom_to_ask_is_said()
    {
        await Town.RestrictAsync(manager, await Town.ChildAsync(worker, "Linnet", "Larkmead", new DateOnly(2017, 4, 5)));
        using var visitor = await Town.EnterAsync(worker);
        await AddAsync(visitor, child, "Linnet", "Larkmead", "Sibling", ("BornOn.Day", "5"), ("BornOn.Month", "4"), ("BornOn.Year", "2017"));
        visitor.Errors.Single().ShouldStartWith("Somebody on record is very like this person.");
        visitor.Text.ShouldContain("A record that you may not see may match. Ask Magnus Redwing before you make another.");
    }

    [Fact]
    public async Task What_is_pasted_into_a_name_comes_in_as_one_line()
    {
        using var visitor = await Town.EnterAsync(worker);
        await AddAsync(visitor, child, "Merle", "Nightingale", "Parent", ("GivenName", "  Merle\tAnn  "));
        visitor.Text.ShouldContain("Merle Ann Nightingale");
    }

    [Fact]
    public async Task A_parent_has_a_record_and_no_childs_pages()
    {
        using var visitor = await Town.EnterAsync(worker);
        await AddAsync(visitor, child, "Merle", "Nightingale", "Parent");
        var mother = await Town.ReadAsync(db => db.Set<Person>().SingleAsync(p => p.GivenName == "Merle"));
        (await visitor.GoAsync($"/people/{mother.Id}")).Heading.ShouldBe("Details of Merle Nightingale");
        foreach (var path in new[] { "", "/contacts/new", "/notes", "/involved" }) ((int)(await visitor.GoAsync($"/children/{mother.Id}{path}")).Status).ShouldBe(404, path);
    }

    [Fact]
    public async Task Two_who_record_one_relation_at_once_from_both_sides_record_it_once()
    {
        using var left = await Town.EnterAsync(worker);
        using var right = await Town.EnterAsync(manager);
        for (var i = 0; i < 20; i++)
        {
            var (one, other) = (await Town.ChildAsync(worker, $"Wren {i}", "Weirside"), await Town.ChildAsync(worker, $"Merle {i}", "Weirside"));
            await Task.WhenAll(
                AddAsync(left, one, "Merle", "Weirside", "Sibling", ("RelativeId", other.ToString())),
                AddAsync(right, other, "Wren", "Weirside", "Sibling", ("RelativeId", one.ToString())));
            (await Town.ReadAsync(db => db.Set<Relationship>().CountAsync(r => r.PersonId == one || r.RelativeId == one))).ShouldBe(1);
            new[] { left, right }.Count(v => v.Errors.Count > 0).ShouldBe(1);
        }
    }

    [Fact]
    public async Task The_same_relation_twice_is_refused_kindly()
    {
        var brother = await Town.ChildAsync(worker, "Wren", "Thistlewood");
        using var visitor = await Town.EnterAsync(worker);
        await AddAsync(visitor, child, "Wren", "Thistlewood", "Sibling", ("RelativeId", brother.ToString()));
        await AddAsync(visitor, brother, "Robin", "Thistlewood", "Sibling", ("RelativeId", child.ToString()));
        visitor.Errors.Single().ShouldStartWith("Somebody else did this");
        (await Town.ReadAsync(db => db.Set<Relationship>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Whoever_sees_one_child_knows_whom_the_record_names_and_may_not_open_them()
    {
        var lead = await Town.JoinAsync(Role.LeadProfessional, "Leonie Marlgarth", "community-health", null);
        using var desk = await Town.EnterAsync(worker);
        await AddAsync(desk, child, "Merle", "Nightingale", "Parent");
        await desk.GoAsync($"/children/{child}/involved/add");
        await desk.PressAsync("Add", ("Email", lead.Email), ("Role", "lead-professional"), ("Why", "Asked for by the family"));
        using var visitor = await Town.EnterAsync(lead);
        await visitor.GoAsync($"/people/{child}/family");
        visitor.Text.ShouldContain("Merle Nightingale Parent");
        visitor.Page.QuerySelectorAll("main tbody a").ShouldBeEmpty();
    }

    private static string Row(Visitor visitor, string name) => string.Join(' ', visitor.Page.QuerySelectorAll("main tbody tr")
        .Single(r => Visitor.Tidy(r.QuerySelector("th")!.TextContent) == name).QuerySelectorAll("td").Select(c => Visitor.Tidy(c.TextContent)));

    private static async Task AddAsync(Visitor visitor, Guid person, string given, string family, string type, params (string Field, string Value)[] more)
    {
        await visitor.GoAsync($"/people/{person}/family/add");
        await visitor.PressAsync("Look", ("Query", $"{given} {family}"));
        (string Field, string Value)[] chosen = more.Any(m => m.Field == "RelativeId") ? [] : [("RelativeId", "new"), ("GivenName", given), ("FamilyName", family)];
        chosen = [.. chosen.Where(c => more.All(m => m.Field != c.Field))];
        await visitor.PressAsync("Add to this family", [.. chosen, ("Type", type), .. more]);
    }
}
