using Loxley.App.Kernel.Access;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Contract;
using Loxley.App.Tests.Support;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.People.RecordChild;

public sealed class RecordChildTests(TestHost host) : SliceTest(host)
{
    private const string Button = "Record this child";

    [Fact]
    public async Task Nobody_makes_a_record_without_having_looked_for_one()
    {
        using var visitor = await Town.EnterAsync(await Town.WorkerAsync());
        (await visitor.GoAsync("/children/new")).Path.ShouldBe("/search");
    }

    [Fact]
    public async Task What_was_looked_for_begins_the_record()
    {
        var worker = await Town.WorkerAsync();
        using var visitor = await OpenAsync(worker, "Robin Marsh Thistlewood 31/3/2015");
        (visitor.ValueOf("GivenName"), visitor.ValueOf("FamilyName")).ShouldBe(("Robin Marsh", "Thistlewood"));
        (visitor.ValueOf("BornOn.Day"), visitor.ValueOf("BornOn.Month"), visitor.ValueOf("BornOn.Year")).ShouldBe(("31", "3", "2015"));
        await visitor.PressAsync(Button, ("Sex", "F"), ("Language", "polish"), ("Postcode", "ng1 5ft"));

        visitor.Heading.ShouldBe("Robin Marsh Thistlewood");
        visitor.Text.ShouldContain("Why you can see this record: Nottingham City Council keeps this record.");
        visitor.Text.ShouldContain("What has happened No events yet.");
        var child = await Town.ReadAsync(db => db.Set<Person>().SingleAsync());
        visitor.Path.ShouldBe($"/children/{child.Id}");
        (child.GivenName, child.FamilyName, child.BornOn, child.Sex, child.Language, child.Ethnicity, child.Postcode)
            .ShouldBe(("Robin Marsh", "Thistlewood", new DateOnly(2015, 3, 31), "F", "polish", null, "NG1 5FT"));
        var act = await Town.ActOfAsync<ChildRecorded>(child.Id);
        (act.Name, act.ActorId).ShouldBe(("RecordChild", worker.Id));
        (await Town.ReadAsync(db => db.Grounds.SingleAsync(g => g.SubjectId == child.Id))).Party.ShouldBe(Party.Agency("council"));
        (await visitor.GoAsync($"/children/{child.Id}/chronology?all=yes")).Text.ShouldContain("Record made");
    }

    [Fact]
    public async Task Part_of_a_name_is_enough_and_none_is_not()
    {
        using var visitor = await OpenAsync(await Town.WorkerAsync(), "Robin");
        await RefusedAsync(visitor, "Enter a given name or a family name, or what the child is called", Button, ("GivenName", ""), ("FamilyName", ""), ("Address", "The blue house"));
        await visitor.PressAsync(Button, ("GivenName", "Baby of Carys"));

        visitor.Heading.ShouldBe("Baby of Carys");
        visitor.Said("Date of birth").ShouldBe("Not provided");
        (await Town.ReadAsync(db => db.Set<Person>().SingleAsync())).Sex.ShouldBe("U");
    }

    [Fact]
    public async Task A_date_of_birth_is_a_day_of_the_last_twenty_six_years()
    {
        var today = London.Date(Host.Clock.Now);
        using var visitor = await OpenAsync(await Town.WorkerAsync(), "Robin Thistlewood");
        foreach (var (day, sentence) in new[]
        {
            (today.AddDays(1), "Date of birth must be today or in the past"), (today.AddYears(-26), "Date of birth must be less than 26 years ago"),
        })
        {
            await RefusedAsync(visitor, sentence, Button, ("BornOn.Day", $"{day.Day}"), ("BornOn.Month", $"{day.Month}"), ("BornOn.Year", $"{day.Year}"));
        }
        await RefusedAsync(visitor, "Date of birth must be a real date", Button, ("BornOn.Day", "31"), ("BornOn.Month", "2"), ("BornOn.Year", "2015"));
    }

    [Theory]
    [InlineData("Robin", "Thistlewood", "31", "3", "2015")]
    [InlineData("Robyn", "Thistelwood", "31", "3", "2015")]
    [InlineData("Thistlewood", "Robin", "31", "3", "2015")]
    [InlineData("Robin", "Thistlewood", "13", "3", "2015")]
    [InlineData("Robin", "Thistlewood", "", "", "")]
    public async Task Whoever_may_be_on_record_is_shown_first(string given, string family, string day, string month, string year)
    {
        var worker = await Town.WorkerAsync();
        await Town.ChildAsync(worker, "Robin", "Thistlewood", new DateOnly(2015, 3, 31));
        using var visitor = await OpenAsync(worker, "Wren Nightingale");
        (string Field, string Value)[] typed = [("GivenName", given), ("FamilyName", family), ("BornOn.Day", day), ("BornOn.Month", month), ("BornOn.Year", year)];
        await RefusedAsync(visitor, PeopleRefusals.MayBeOneOfThese.Sentence, Button, typed);
        visitor.Text.ShouldContain("Is it one of these?");
        visitor.Page.QuerySelectorAll("main tbody th a").Select(a => Visitor.Tidy(a.TextContent)).ShouldBe(["Robin Thistlewood"]);

        await visitor.PressAsync(Button, ("NoneOfThese", "true"));
        visitor.Heading.ShouldBe($"{given} {family}");
        (await Town.ReadAsync(db => db.Set<Person>().CountAsync())).ShouldBe(2);
    }

    [Fact]
    public async Task A_number_that_nobody_has_yet_does_not_hide_who_is_alike()
    {
        var worker = await Town.WorkerAsync();
        await Town.ChildAsync(worker, "Robin", "Thistlewood", new DateOnly(2015, 3, 31));
        using var visitor = await OpenAsync(worker, "Robin Thistlewood 31/3/2015");
        await RefusedAsync(visitor, PeopleRefusals.MayBeOneOfThese.Sentence, Button, ("NhsNumber", "943 476 5919"));
        await visitor.GoAsync("/");
        await visitor.PressAsync("Search", ("Query", "Robin Thistlewood 943 476 5919"));
        visitor.Text.ShouldContain("1 person found");
    }

    [Fact]
    public async Task Of_a_record_that_may_not_be_seen_only_whom_to_ask_is_said()
    {
        var (worker, manager) = (await Town.WorkerAsync(), await Town.ManagerAsync());
        await Town.RestrictAsync(manager, await Town.ChildAsync(worker, "Robin", "Thistlewood", new DateOnly(2015, 3, 31)));
        using var visitor = await OpenAsync(worker, "Robin Thistlewood");
        await RefusedAsync(visitor, PeopleRefusals.MayBeOneOfThese.Sentence, Button);
        visitor.Text.ShouldContain("A record that you may not see may match. Ask Magnus Redwing before you make another.");
        visitor.Text.ShouldNotContain("31 March 2015");
    }

    [Fact]
    public async Task Twins_are_two_children()
    {
        var worker = await Town.WorkerAsync();
        await Town.ChildAsync(worker, "Robin", "Thistlewood", new DateOnly(2015, 3, 31));
        using var visitor = await OpenAsync(worker, "Merle Thistlewood");
        await visitor.PressAsync(Button, ("GivenName", "Merle"), ("BornOn.Day", "31"), ("BornOn.Month", "3"), ("BornOn.Year", "2015"));
        visitor.Heading.ShouldBe("Merle Thistlewood");
    }

    [Theory]
    [InlineData("Sex")]
    [InlineData("Ethnicity")]
    [InlineData("Language")]
    [InlineData("CommunicationNeeds")]
    public async Task Answers_come_from_the_lists(string field)
    {
        using var visitor = await OpenAsync(await Town.WorkerAsync(), "Robin Thistlewood");
        await RefusedAsync(visitor, "Choose an answer from the list", Button, (field, "made-up"));
    }

    private async Task<Visitor> OpenAsync(Member member, string search)
    {
        var visitor = await Town.EnterAsync(member);
        await visitor.GoAsync("/");
        await visitor.PressAsync("Search", ("Query", search));
        return await visitor.GoAsync("/children/new");
    }
}
