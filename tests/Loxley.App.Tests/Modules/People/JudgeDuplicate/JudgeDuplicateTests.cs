using System.Net;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Contract;
using Loxley.App.Tests.Support;
using Loxley.Core.Families;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.People.JudgeDuplicate;

/// <summary>Two records side by side, and what is said of them.</summary>
public sealed class JudgeDuplicateTests(TestHost host) : SliceTest(host)
{
    private Member manager = null!;
    private Guid kept;
    private Guid other;
    private Guid pair;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        manager = await Town.ManagerAsync();
        kept = await Town.ChildAsync(manager, "Linnet", "Nightingale", new DateOnly(2015, 3, 4), new PersonDetails { Sex = "F", Address = "1 Mill Row", Postcode = "NG1 5FT" });
        other = await Town.ChildAsync(manager, "Linnit", "Nightingale", new DateOnly(2015, 3, 4), new PersonDetails { Postcode = "NG2 1AA", Identifiers = [new PersonIdentifier(IdentifierKind.Nhs, "9434765919")] });
        pair = await Town.PairAsync(kept, other);
    }

    [Fact]
    public async Task Both_records_stand_side_by_side_and_what_differs_is_said_in_words()
    {
        await Town.RunAsync(manager, async (_, db) =>
        {
            var (one, two) = (await db.Set<Person>().SingleAsync(p => p.Id == kept), await db.Set<Person>().SingleAsync(p => p.Id == other));
            var act = db.Begin("Test");
            db.Take(Relationship.Record(one, two, new Tie(RelationType.Sibling, false, Responsibility.NotKnown, false, true), Ids.At(act.At), act.At).Deed);
            db.Take(Involvement.Begin(kept, null, new InvolvementDetails("Dr Heron", "gp", "gp-practices", null, "Their GP", DateOnly.FromDateTime(act.At)), "GP", () => Ids.At(act.At), act.At).Deed);
            return await db.SaveChangesAsync();
        });
        using var visitor = await OpenAsync(manager);

        Compared(visitor, "Name").ShouldBe("Different");
        Compared(visitor, "Date of birth").ShouldBe("Same");
        Compared(visitor, "Sex").ShouldBe("Only one says");
        Compared(visitor, "Other names").ShouldBe("Not known");
        Row(visitor, "Identifiers").ShouldContain("NHS number 943 476 5919");
        Row(visitor, "Family").ShouldContain("Linnit Nightingale, brother or sister");
        Row(visitor, "Family").ShouldContain("Linnet Nightingale, sister");
        Row(visitor, "Who works with them").ShouldContain("Dr Heron");
    }

    [Fact]
    public async Task Two_people_are_taken_off_the_list_for_good_and_both_chronologies_say_so()
    {
        using var visitor = await OpenAsync(manager);
        await visitor.PressAsync("Save", ("OnePerson", "false"), ("Reason", "They are twins"));

        visitor.Path.ShouldBe("/possible-duplicates");
        visitor.Text.ShouldContain("There are no two records to judge.");
        visitor.Text.ShouldContain("Two people: They are twins");
        (await Town.LookForDuplicatesAsync()).ShouldBeEmpty();
        foreach (var child in new[] { kept, other })
        {
            (await visitor.GoAsync($"/children/{child}")).Text.ShouldContain("A record like this one was judged to be of another person: They are twins");
            visitor.Page.Body!.TextContent.ShouldNotContain("recorded twice");
        }
        (await Town.ActOfAsync<RecordsJudgedApart>(kept)).Name.ShouldBe("JudgeDuplicate");
    }

    [Fact]
    public async Task Of_one_person_the_one_record_leads_to_the_other_and_nothing_is_moved()
    {
        var before = await Town.RowAsync<Person>(other);
        using var visitor = await OpenAsync(manager);
        await visitor.PressAsync("Save", ("OnePerson", "true"), ("Keep", kept.ToString()), ("Reason", "The school says so"));

        visitor.Text.ShouldContain("One person, recorded twice: The school says so");
        await visitor.GoAsync($"/children/{other}");
        Alert(visitor).ShouldStartWith("This person is recorded twice. See which record to go on with");
        await visitor.FollowAsync("See which record to go on with");
        Alert(visitor).ShouldStartWith("This person is recorded twice. Go on with the other record: Linnet Nightingale");
        await visitor.FollowAsync("Linnet Nightingale");
        visitor.Path.ShouldBe($"/children/{kept}");
        visitor.Page.QuerySelector(".moj-alert").ShouldBeNull();
        visitor.Text.ShouldContain("Judged to be recorded twice, to go on with this record: The school says so");
        (await visitor.GoAsync($"/people/{kept}")).Said("Also recorded as").ShouldBe("Linnit Nightingale");
        var after = await Town.RowAsync<Person>(other);
        (after.Id, after.Name, after.Postcode, after.Identifiers).ShouldBe((before.Id, before.Name, before.Postcode, before.Identifiers));
    }

    [Fact]
    public async Task A_search_shows_the_record_to_go_on_with_first()
    {
        using var visitor = await OpenAsync(manager);
        (await FoundAsync(visitor, "Linnit Nightingale")).ShouldBe(["Linnit Nightingale", "Linnet Nightingale"]);
        await OpenAsync(visitor);
        await visitor.PressAsync("Save", ("OnePerson", "true"), ("Keep", kept.ToString()), ("Reason", "The school says so"));
        (await FoundAsync(visitor, "Linnit Nightingale")).ShouldBe(["Linnet Nightingale", "Linnit Nightingale"]);
        visitor.Text.ShouldContain("Recorded twice: go on with the record above");
    }

    [Fact]
    public async Task Who_may_not_see_the_record_to_go_on_with_is_told_whom_to_ask_restricted_or_not()
    {
        var nurse = await Town.JoinAsync(Role.LeadProfessional, "Nell Siskin", "hospitals-trust", null);
        var seen = await Town.ChildAsync(nurse, "Linnit", "Nightingale");
        // Nobody sees both: the judgement is of before.
        await Town.RunAsync(null, async (_, db) =>
        {
            var act = db.Begin("Test");
            var people = await Beyond.Access<Person>(db).Where(p => p.Id == seen || p.Id == kept).ToDictionaryAsync(p => p.Id);
            db.Take(DuplicateJudgement.Judge((people[kept], people[seen]), kept, "Seen both", manager.Actor, Ids.At(act.At), act.At).Deed);
            return await db.SaveChangesAsync();
        });
        using var visitor = await Town.EnterAsync(nurse);
        await TellsAsync();
        await Town.RestrictAsync(manager, kept);
        await TellsAsync();

        async Task TellsAsync()
        {
            await visitor.GoAsync($"/people/{seen}");
            Alert(visitor).ShouldStartWith("This person is recorded twice. The other record is the one to go on with, and you may not see it: ask a front-door manager.");
            visitor.Page.DocumentElement.OuterHtml.ShouldNotContain(kept.ToString());
        }
    }

    [Fact]
    public async Task A_judgement_says_which_how_and_leads_to_one_record_alone()
    {
        using var visitor = await OpenAsync(manager);
        await RefusedAsync(visitor, "Choose whether they are one person or two", "Save", ("Reason", "The school says so"));
        await RefusedAsync(visitor, "Enter how you know", "Save", ("OnePerson", "false"), ("Reason", ""));
        await RefusedAsync(visitor, "Choose which record to go on with", "Save", ("OnePerson", "true"), ("Reason", "The school says so"));
        await RefusedAsync(visitor, "Choose which record to go on with", "Save", ("OnePerson", "true"), ("Keep", manager.Id.ToString()), ("Reason", "The school says so"));
        var third = await Town.ChildAsync(manager);
        await Town.JudgeAsync(manager, kept, third, third);
        await OpenAsync(visitor);
        await RefusedAsync(visitor, PeopleSentences.KeptLeadsOn, "Save", ("OnePerson", "true"), ("Keep", kept.ToString()), ("Reason", "The school says so"));
        await RefusedAsync(visitor, PeopleSentences.OtherLeadsOn, "Save", ("OnePerson", "true"), ("Keep", other.ToString()), ("Reason", "The school says so"));
    }

    [Fact]
    public async Task Of_two_judgements_the_second_is_shown_the_first()
    {
        using var visitor = await OpenAsync(manager);
        using var first = await OpenAsync(await Town.ManagerAsync("Ottilie Siskin"));
        await first.PressAsync("Save", ("OnePerson", "false"), ("Reason", "They are twins"));
        await visitor.PressAsync("Save", ("OnePerson", "true"), ("Keep", kept.ToString()), ("Reason", "The school says so"));

        visitor.Status.ShouldBe(HttpStatusCode.Conflict);
        visitor.Text.ShouldContain("Ottilie Siskin judged on 4 March 2026: Two people. They are twins");
        visitor.Buttons.ShouldBeEmpty();
        (await Town.ReadAsync(db => db.Set<DuplicateJudgement>().SingleAsync())).OnePerson.ShouldBeFalse();
    }

    [Fact]
    public async Task What_was_compared_is_what_is_judged()
    {
        using var visitor = await OpenAsync(manager);
        await Town.DoAsync<Person>(manager, other, (p, at) => p.Amend(p.Details() with { GivenName = "Merle" }, at));
        await visitor.PressAsync("Save", ("OnePerson", "true"), ("Keep", kept.ToString()), ("Reason", "The school says so"));
        visitor.Status.ShouldBe(HttpStatusCode.Conflict);
        Row(visitor, "Name").ShouldContain("Merle Nightingale");
        await visitor.PressAsync("Save");
        visitor.Path.ShouldBe("/possible-duplicates");
    }

    [Fact]
    public async Task A_front_door_worker_judges_nothing()
    {
        using var visitor = await Town.EnterAsync(await Town.WorkerAsync());
        (await visitor.GoAsync($"/possible-duplicates/{pair}")).Status.ShouldBe(HttpStatusCode.Forbidden);
        (await visitor.GoAsync("/search")).Text.ShouldNotContain("Possible duplicates");
    }

    private async Task<Visitor> OpenAsync(Member member) => await OpenAsync(await Town.EnterAsync(member));

    private Task<Visitor> OpenAsync(Visitor visitor) => visitor.GoAsync($"/possible-duplicates/{pair}");

    private static async Task<IReadOnlyList<string>> FoundAsync(Visitor visitor, string query)
    {
        await visitor.GoAsync("/search");
        await visitor.PressAsync("Search", ("Query", query));
        return [.. visitor.Page.QuerySelectorAll("main tbody th a").Select(a => Visitor.Tidy(a.TextContent))];
    }

    private static string Row(Visitor visitor, string what) =>
        Visitor.Tidy(visitor.Page.QuerySelectorAll("main tbody tr").Single(r => Visitor.Tidy(r.QuerySelector("th")!.TextContent) == what).TextContent);

    private static string Compared(Visitor visitor, string what) =>
        Visitor.Tidy(visitor.Page.QuerySelectorAll("main tbody tr").Single(r => Visitor.Tidy(r.QuerySelector("th")!.TextContent) == what).QuerySelector("td:last-child")!.TextContent);

    private static string Alert(Visitor visitor) => Visitor.Tidy(visitor.Page.QuerySelector(".moj-alert")!.TextContent);

    private static class PeopleSentences
    {
        public const string KeptLeadsOn = "That record is recorded twice itself, and another is gone on with. Choose the other one here, or withdraw that judgement first";

        public const string OtherLeadsOn = "The other record leads on to one already. Withdraw that judgement first";
    }
}
