using System.Net;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Modules.People;
using Loxley.App.Tests.Support;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor.MatchContact;

/// <summary>The front door says who the child of a contact is.</summary>
public sealed class MatchContactTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;
    private Member manager = null!;
    private Member caller = null!;
    private Guid child;
    private Guid contact;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        (worker, manager, caller) = (await Town.WorkerAsync(), await Town.ManagerAsync(), await Town.CallerAsync());
        child = await Town.ChildAsync(worker, bornOn: new DateOnly(2015, 3, 31));
        contact = await Town.UnmatchedAsync(worker, caller);
    }

    [Fact]
    public async Task A_child_who_is_found_on_record_gets_the_contact()
    {
        using var visitor = await OpenAsync(worker);
        visitor.Text.ShouldContain("Robin Thistlewood, born 31 March 2015");
        await visitor.PressAsync("Save", ("Who", $"{child}"));

        visitor.Path.ShouldBe($"/contacts/{contact}");
        visitor.Said("Child").ShouldBe("Robin Thistlewood");
        visitor.Said("What else was said").ShouldBe("Goes to Elder School");
        visitor.Buttons.ShouldNotContain("Say who this child is");
        (await ContactAsync()).ChildId.ShouldBe(child);
        var act = await Town.ActOfAsync<ContactMatched>(contact);
        (act.Name, act.ActorId).ShouldBe(("MatchContact", worker.Id));
        (await Town.ClockAsync(contact, "referral-decision")).ChildId.ShouldBe(child);
        // What is opened about a child is closed with the child's record.
        (await GroundsAsync()).ShouldBe([(Party.Agency("council"), child), (Party.Member(caller.Id), child)], ignoreOrder: true);
        (await visitor.GoAsync($"/children/{child}")).Text.ShouldContain("found to be about this child");
    }

    [Fact]
    public async Task A_mistake_is_put_right_until_something_is_decided()
    {
        var other = await Town.ChildAsync(worker, "Linnet", "Thistlewood");
        using var visitor = await OpenAsync(worker);
        await visitor.PressAsync("Save", ("Who", $"{child}"));
        await visitor.FollowAsync("It is another child");
        visitor.Text.ShouldContain("The contact stands under Robin Thistlewood. Choose another child if that is wrong.");
        await RefusedAsync(visitor, "The contact stands under this child already", "Save", ("Who", $"{child}"));
        await visitor.PressAsync("Look again", ("Query", "Linnet Thistlewood"));
        await visitor.PressAsync("Save", ("Who", $"{other}"));

        visitor.Said("Child").ShouldBe("Linnet Thistlewood");
        (await Town.ClockAsync(contact, "referral-decision")).ChildId.ShouldBe(other);
        (await GroundsAsync()).Select(g => g.Child).Distinct().ShouldBe([other]);
        (await visitor.GoAsync($"/children/{child}")).Text.ShouldContain("found to be about another child");

        await Town.DecideAsync(worker, contact);
        (await visitor.GoAsync($"/contacts/{contact}")).Buttons.ShouldNotContain("It is another child");
        await visitor.GoAsync($"/contacts/{contact}/child");
        visitor.Text.ShouldContain("It has been decided about this child already.");
    }

    [Fact]
    public async Task A_child_who_is_not_on_record_gets_one()
    {
        using var visitor = await OpenAsync(worker);
        (visitor.ValueOf("GivenName"), visitor.ValueOf("FamilyName")).ShouldBe(("Robin", "Thistlewood"));
        await visitor.PressAsync("Save", ("Who", "nobody"), ("GivenName", "Robyn"));

        var person = await Town.RowAsync<Person>((await ContactAsync()).ChildId!.Value);
        (person.Name, person.BornOn, person.Address, person.Postcode, person.Kind).ShouldBe(("Robyn Thistlewood", new DateOnly(2015, 3, 31), "4 Alder Row", "LX1 1AA", PersonKind.Child));
        visitor.Said("Child").ShouldBe("Robyn Thistlewood");
    }

    [Fact]
    public async Task A_date_of_birth_that_cannot_be_a_childs_is_put_right_where_the_record_is_made()
    {
        var described = new DescribedChild { GivenName = "Linnet", FamilyName = "Fernhill", BornOn = Today.AddYears(-26) };
        contact = await Town.ContactAsync(worker, Guid.Empty, caller, adjust: c => c with { ChildId = null, Described = described });
        using var visitor = await OpenAsync(worker);
        visitor.ValueOf("BornOn.Year").ShouldBe($"{Today.Year - 26}");
        await RefusedAsync(visitor, "Date of birth must be less than 26 years ago", "Save", ("Who", "nobody"));
        await RefusedAsync(visitor, "Date of birth must include a year", "Save", ("Who", "nobody"), ("BornOn.Year", ""));
        await visitor.PressAsync("Save", ("Who", "nobody"), ("BornOn.Day", "31"), ("BornOn.Month", "3"), ("BornOn.Year", $"{Today.Year - 6}"));

        (await Town.RowAsync<Person>((await ContactAsync()).ChildId!.Value)).BornOn.ShouldBe(new DateOnly(Today.Year - 6, 3, 31));
        (await ContactAsync()).BornOn.ShouldBe(described.BornOn, "What was told stays");
    }

    [Fact]
    public async Task Nobody_who_is_on_record_under_the_name_that_is_typed_is_recorded_again()
    {
        await Town.ChildAsync(worker, "Linnet", "Fernhill", new DateOnly(2015, 3, 31));
        using var visitor = await OpenAsync(worker);
        await RefusedAsync(visitor, "Somebody on record is very like that. Look again by this name first", "Save", ("Who", "nobody"), ("GivenName", "Linnet"), ("FamilyName", "Fernhill"));
        await visitor.PressAsync("Look again", ("Query", "Linnet Fernhill"));
        await visitor.PressAsync("Save", ("Who", "nobody"), ("GivenName", "Linnet"), ("FamilyName", "Fernhill"));

        visitor.Said("Child").ShouldBe("Linnet Fernhill");
        (await Town.ReadAsync(db => db.Set<Person>().CountAsync())).ShouldBe(3);
    }

    [Fact]
    public async Task It_is_looked_for_by_other_words()
    {
        var other = await Town.ChildAsync(worker, "Linnet", "Fernhill");
        using var visitor = await OpenAsync(worker);
        await visitor.PressAsync("Look again", ("Query", "Fernhill"));
        visitor.Path.ShouldBe($"/contacts/{contact}/child");
        visitor.Text.ShouldContain("Linnet Fernhill, date of birth not known");
        visitor.Text.ShouldNotContain("Robin Thistlewood, born");
        await visitor.PressAsync("Save", ("Who", $"{other}"));

        (await ContactAsync()).ChildId.ShouldBe(other);
    }

    [Fact]
    public async Task Only_a_record_on_the_page_can_be_chosen_and_a_record_needs_a_name()
    {
        var other = await Town.ChildAsync(worker, "Linnet", "Fernhill");
        using var visitor = await OpenAsync(worker);
        const string refusal = "Choose one of the records, or say that the child is none of them";
        await RefusedAsync(visitor, refusal, "Save");
        await RefusedAsync(visitor, refusal, "Save", ("Who", $"{other}"));
        await RefusedAsync(visitor, "Enter a name, or what the child is called: a record needs one", "Save", ("Who", "nobody"), ("GivenName", ""), ("FamilyName", ""));
    }

    [Fact]
    public async Task It_is_said_once()
    {
        using var one = await OpenAsync(worker);
        using var other = await OpenAsync(manager);
        await one.PressAsync("Save", ("Who", $"{child}"));
        await other.PressAsync("Save", ("Who", "nobody"));

        other.Status.ShouldBe(HttpStatusCode.Conflict);
        (await ContactAsync()).ChildId.ShouldBe(child);
        (await Town.ReadAsync(db => db.Set<Person>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task A_decision_other_than_contact_only_needs_the_child()
    {
        await Town.ActAsync(worker, contact, (c, at) => c.Take(worker.Actor, at));
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/contacts/{contact}/decide");
        visitor.Text.ShouldContain("Until somebody has, only advice or a service can be decided.");
        await visitor.PressAsync("Send to a manager for approval",
            ("Outcome", "referral"), ("OutcomeReason", "child-in-need"), ("Rationale", "He is cold"), ("Answer", "Thank you"), ("NextStep", ReferralNextSteps.Assessment));
        visitor.Errors.ShouldBe(["Say who the child is first: open the contact and choose Say who this child is"]);

        await visitor.PressAsync("Send to a manager for approval", ("Outcome", "contact-only"), ("OutcomeReason", "advice-given"), ("AdviceOrService", "Nobody could be found"));
        (await ContactAsync()).Outcome.ShouldBe("contact-only");
    }

    [Fact]
    public async Task A_contact_about_a_restricted_record_goes_to_those_who_answer_for_it()
    {
        await Town.ActAsync(worker, contact, (c, at) => c.Take(worker.Actor, at));
        await Town.RestrictAsync(manager, child);
        using var visitor = await OpenAsync(worker);
        visitor.Text.ShouldContain("A record that you may not see");
        visitor.Text.ShouldNotContain("31 March 2015 (");
        await visitor.PressAsync("Save", ("Who", $"{child}"));

        visitor.Path.ShouldStartWith("/passed-on/");
        visitor.Text.ShouldContain("It is with Magnus Redwing now");
        (await visitor.GoAsync($"/contacts/{contact}")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await ContactAsync()).Stage.ShouldBe(ContactStage.Waiting);
        using var boss = await Town.EnterAsync(manager);
        (await boss.GoAsync("/messages")).Text.ShouldContain("There is a new worry about a record you answer for");
        (await boss.GoAsync($"/contacts/{contact}")).Said("Child").ShouldBe("Robin Thistlewood");
        // Whoever told of it still reads what they said, and what becomes of it.
        using var teller = await Town.EnterAsync(caller);
        (await teller.GoAsync($"/contacts/{contact}")).Text.ShouldContain("What you told us");
    }

    [Fact]
    public async Task Who_stands_in_for_the_caller_goes_along_until_the_record_is_a_restricted_one()
    {
        var stands = await Town.CallerAsync("Dilys Coot");
        await Town.CoverAsync(caller, stands);
        using var visitor = await Town.EnterAsync(stands);
        (await visitor.GoAsync($"/contacts/{contact}")).Status.ShouldBe(HttpStatusCode.OK);
        var other = await Town.ChildAsync(worker, "Linnet", "Fernhill");
        using var desk = await OpenAsync(worker);
        await desk.PressAsync("Look again", ("Query", "Fernhill"));
        await desk.PressAsync("Save", ("Who", $"{other}"));
        (await visitor.GoAsync($"/contacts/{contact}")).Status.ShouldBe(HttpStatusCode.OK);

        await Town.RestrictAsync(manager, child);
        await desk.GoAsync($"/contacts/{contact}/child");
        await desk.PressAsync("Look again", ("Query", "Robin Thistlewood"));
        await desk.PressAsync("Save", ("Who", $"{child}"));
        desk.Path.ShouldStartWith("/passed-on/");
        (await visitor.GoAsync($"/contacts/{contact}")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_told_of_it_does_not_learn_whether_the_child_is_known()
    {
        using var visitor = await Town.EnterAsync(caller);
        var (page, list) = (await LookAsync(visitor, $"/contacts/{contact}"), await LookAsync(visitor, "/"));
        await Town.InvolveAsync(worker, child, caller, "teacher");
        using (var desk = await OpenAsync(worker)) await desk.PressAsync("Save", ("Who", $"{child}"));

        (await LookAsync(visitor, $"/contacts/{contact}")).ShouldBe(page);
        (await LookAsync(visitor, "/")).ShouldBe(list);
        page.ShouldNotContain($"{child}");
    }

    private DateOnly Today => London.Date(Host.Clock.Now);

    /// <summary>All that a page says and leads to.</summary>
    private static async Task<string> LookAsync(Visitor visitor, string path)
    {
        await visitor.GoAsync(path);
        var links = visitor.Page.QuerySelectorAll("a, [data-child]").Select(a => $"{a.GetAttribute("href")} {a.GetAttribute("data-child")}");
        return string.Join('\n', links.Prepend(visitor.Page.Body!.TextContent));
    }

    private async Task<Visitor> OpenAsync(Member member) => await (await Town.EnterAsync(member)).GoAsync($"/contacts/{contact}/child");

    private Task<Contact> ContactAsync() => Town.RowAsync<Contact>(contact);

    private Task<List<(string Party, Guid Child)>> GroundsAsync() => Town.ReadAsync(async db =>
    {
        var now = db.Now;
        return (await db.Grounds.Where(g => g.SubjectId == contact && g.Until > now).ToListAsync()).Select(g => (g.Party, g.ChildId)).ToList();
    });
}
