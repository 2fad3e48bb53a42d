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
        await visitor.PressAsync(Button, ("BornOn.Day", "31"), ("BornOn.Month", "3"), ("BornOn.Year", "2015"), ("Sex", "F"), ("Language", "polish"), ("Postcode", "ng1 5ft"));

        visitor.Heading.ShouldBe("Robin Marsh Thistlewood");
        visitor.Text.ShouldContain("Why you can see this record: Nottingham City Council keeps this record.");
        visitor.Text.ShouldContain("What has happened Record made");
        var child = await Town.ReadAsync(db => db.Set<Person>().SingleAsync());
        visitor.Path.ShouldBe($"/children/{child.Id}");
        (child.GivenName, child.FamilyName, child.BornOn, child.Sex, child.Language, child.Ethnicity, child.Postcode)
            .ShouldBe(("Robin Marsh", "Thistlewood", new DateOnly(2015, 3, 31), "F", "polish", null, "NG1 5FT"));
        var act = await Town.ActOfAsync<ChildRecorded>(child.Id);
        (act.Name, act.ActorId).ShouldBe(("RecordChild", worker.Id));
        (await Town.ReadAsync(db => db.Grounds.SingleAsync(g => g.SubjectId == child.Id))).Party.ShouldBe(Party.Agency("council"));
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
