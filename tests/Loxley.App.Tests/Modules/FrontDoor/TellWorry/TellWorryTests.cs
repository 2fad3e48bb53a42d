using System.Net;
using AngleSharp.Html.Dom;
using Loxley.App.Kernel.Acts;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Modules.FrontDoor.TellWorry;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor.TellWorry;

/// <summary>Anybody tells of a worry, without an account.</summary>
public sealed class TellWorryTests(TestHost host) : SliceTest(host)
{
    private const string Button = "Send";

    private static readonly (string, string)[] Filled =
    [
        ("Worry", "He is out alone at night"), ("Child.GivenName", "Robin"), ("Child.Besides", "About seven"), ("Source", "1B"), ("Named", "true"), ("CallerName", "Ada Linnet"),
        ("CallerReach", "0115 496 0999, after six"), ("FamilyKnows", "false"), ("Safely.NotToTell", "The family"),
    ];

    [Fact]
    public async Task A_worry_becomes_a_contact_and_its_teller_keeps_a_reference()
    {
        using var visitor = await OpenAsync();
        await visitor.PressAsync(Button, Filled);

        var contact = await OneAsync();
        visitor.Path.ShouldBe($"/worried/{Town.Partnership.Slug}/sent/{contact.Reference}");
        visitor.Text.ShouldContain($"Its reference is{contact.Reference}");
        visitor.Text.ShouldNotContain("Robin");
        (contact.ChildId, contact.GivenName, contact.Description, contact.Worry, contact.Method, contact.Source).ShouldBe((null, "Robin", "About seven", "He is out alone at night", "online", "1B"));
        (contact.CallerName, contact.CallerReach, contact.CallerId, contact.FamilyKnows, contact.WhyNotTold).ShouldBe(("Ada Linnet", "0115 496 0999, after six", null, false, "Not said"));
        (contact.Safely.NotToTell, contact.ReceivedAt, contact.AcknowledgedAt).ShouldBe(("The family", Host.Clock.Now, Host.Clock.Now));
        var act = await Town.ActOfAsync<ContactReceived>(contact.Id);
        (act.Name, act.ActorId, act.ActorName).ShouldBe(("TellWorry", Guid.Empty, "A member of the public"));
        using var desk = await Town.EnterAsync(await Town.WorkerAsync());
        (await desk.GoAsync("/contacts")).Text.ShouldContain("Robin Not found on record yet");
    }

    [Fact]
    public async Task Whoever_wants_to_stay_unknown_does()
    {
        using var visitor = await OpenAsync();
        await visitor.PressAsync(Button, But(("Named", "false")));

        var contact = await OneAsync();
        (contact.CallerName, contact.CallerReach, contact.Source, contact.CanBeTold).ShouldBe((null, null, "9", false));
    }

    [Fact]
    public async Task A_member_who_is_signed_in_tells_as_anybody_would()
    {
        using var visitor = await Town.EnterAsync(await Town.WorkerAsync());
        await visitor.GoAsync($"/worried/{Town.Partnership.Slug}");
        visitor.Page.QuerySelector(".lox-account").ShouldBeNull();
        await visitor.PressAsync(Button, Filled);

        (await Town.ActOfAsync<ContactReceived>((await OneAsync()).Id)).ActorId.ShouldBe(Guid.Empty);
    }

    [Fact]
    public async Task What_must_be_said_is_asked_for()
    {
        using var visitor = await OpenAsync();
        await visitor.PressAsync(Button);
        visitor.Errors.ShouldBe(["Enter what you are worried about", "Choose who you are", "Choose whether you will say how we can reach you", "Choose whether the family knows"]);

        await RefusedAsync(visitor, "Enter something that tells who the child is, be it an age and a school", Button, But(("Child.GivenName", ""), ("Child.Besides", "")));
        await RefusedAsync(visitor, "Choose an answer from the list", Button, But(("Source", "6")));
    }

    [Fact]
    public async Task Of_one_form_sent_many_times_at_once_there_is_one_contact()
    {
        using var visitor = await OpenAsync();
        var fields = visitor.Fields((IHtmlFormElement)visitor.Page.QuerySelector("main form")!, Filled);
        var answers = await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => visitor.SendAsync(visitor.Path, fields)));

        (await OneAsync()).Reference.ShouldBe(answers.Distinct().Single().Split('/')[^1]);
    }

    [Fact]
    public async Task From_one_place_so_much_is_taken_and_then_the_telephone_number_is_shown()
    {
        using var visitor = await OpenAsync();
        visitor.At("10.77.0.1");
        for (var i = 0; i < TellWorryModel.MostFromOnePlace; i++)
        {
            await visitor.GoAsync($"/worried/{Town.Partnership.Slug}");
            await visitor.PressAsync(Button, Filled);
        }
        await visitor.GoAsync($"/worried/{Town.Partnership.Slug}");
        await RefusedAsync(
            visitor,
            "So much has been sent from where you are that this page takes nothing more for a quarter of an hour. What you wrote is still here. "
                + "Ring now: Emergency services, 999; Children and Families Direct, 0115 496 0480; Emergency duty team, 0115 496 0100",
            Button,
            Filled);

        visitor.At("10.77.0.2");
        await visitor.PressAsync(Button);
        visitor.Heading.ShouldStartWith("We have what you told us");
        visitor.At("10.77.0.1");
        Host.Clock.Pass(TimeSpan.FromMinutes(15));
        await visitor.GoAsync($"/worried/{Town.Partnership.Slug}");
        await visitor.PressAsync(Button, Filled);
        visitor.Heading.ShouldStartWith("We have what you told us");
        (await Town.ReadAsync(db => db.Set<Contact>().CountAsync())).ShouldBe(TellWorryModel.MostFromOnePlace + 2);
    }

    [Fact]
    public async Task There_is_no_door_of_a_partnership_that_is_not_here_and_no_page_for_what_is_no_reference()
    {
        using var visitor = await OpenAsync();
        (await visitor.GoAsync("/worried/nowhere")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.GoAsync($"/worried/{Town.Partnership.Slug}/sent/Ring-0900-1")).Status.ShouldBe(HttpStatusCode.NotFound);
    }

    private static (string, string)[] But(params (string Field, string Value)[] others) => [.. Filled.ExceptBy(others.Select(o => o.Field), f => f.Item1), .. others];

    private async Task<Visitor> OpenAsync() => await Host.NewVisitor().GoAsync($"/worried/{Town.Partnership.Slug}");

    private Task<Contact> OneAsync() => Town.ReadAsync(db => db.Set<Contact>().AsNoTracking().SingleAsync());
}
