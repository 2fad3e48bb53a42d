using Loxley.App.Kernel.Access;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor.ReceiveContact;

/// <summary>What every form of a contact does is tested with the one on a child's page.</summary>
public sealed class ReceiveContactTests(TestHost host) : SliceTest(host)
{
    private const string Button = "Record this contact";

    private static readonly (string, string)[] Filled = [("Worry", "Seen alone at night"), ("Source", "1B"), ("FamilyKnows", "unknown"), ("Child.GivenName", "Robin"), ("Child.FamilyName", "Thistlewood")];

    private Member worker = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
    }

    [Fact]
    public async Task A_worry_is_written_down_before_anybody_looks_for_the_child()
    {
        using var visitor = await OpenAsync();
        await visitor.PressAsync(Button,
        [
            .. Filled, ("Method", "police-notice"), ("TheirReference", "PPN 4711"), ("Child.BornOn.Day", "31"), ("Child.BornOn.Month", "3"), ("Child.BornOn.Year", "2015"),
            ("Child.Address", "4 Alder Row"), ("Child.Postcode", "lx1 1aa"), ("Child.Besides", "Goes to Elder School"), ("Safely.HowSafely", "Only before three"),
            ("Safely.NotToTell", "The stepfather"), ("Safely.CommunicationNeeds", "Polish"), ("Safely.AddressToHide", "The aunt's, from the stepfather"),
        ]);

        var contact = await OneAsync();
        visitor.Path.ShouldBe($"/contacts/{contact.Id}/child");
        (contact.ChildId, contact.GivenName, contact.FamilyName, contact.BornOn, contact.Address, contact.Postcode, contact.Description)
            .ShouldBe((null, "Robin", "Thistlewood", new DateOnly(2015, 3, 31), "4 Alder Row", "LX1 1AA", "Goes to Elder School"));
        (contact.Method, contact.TheirReference, contact.FamilyKnows, contact.Stage).ShouldBe(("police-notice", "PPN 4711", null, ContactStage.Waiting));
        contact.Safely.ShouldBe(new SafeContact { HowSafely = "Only before three", NotToTell = "The stepfather", CommunicationNeeds = "Polish", AddressToHide = "The aunt's, from the stepfather" });
        (await Town.ActOfAsync<ContactReceived>(contact.Id)).Name.ShouldBe("ReceiveContact");
        (await Town.ClockAsync(contact.Id, "referral-decision")).ChildId.ShouldBeNull();
        (await Town.ReadAsync(db => db.Grounds.Where(g => g.SubjectId == contact.Id).Select(g => g.Party).ToListAsync())).ShouldBe([Party.Agency("council")]);

        await visitor.GoAsync($"/contacts/{contact.Id}");
        (visitor.Said("Child"), visitor.Said("Name"), visitor.Said("Family knows"), visitor.Said("Their reference"))
            .ShouldBe(("Nobody has said yet who it is", "Robin Thistlewood", "The caller does not know", "PPN 4711"));
        (visitor.Said("Must not be told"), visitor.Said("How it is safe"), visitor.Said("To be understood"), visitor.Said("Keep hidden"))
            .ShouldBe(("The stepfather", "Only before three", "Polish", "The aunt's, from the stepfather"));
        (await visitor.GoAsync("/contacts")).Text.ShouldContain("Robin Thistlewood Not found on record yet");
    }

    [Fact]
    public async Task Nothing_is_needed_to_keep_it_and_several_may_be_kept()
    {
        using var visitor = await OpenAsync();
        await visitor.PressAsync("Keep and come back later", ("Worry", "The first"), ("ReceivedTime", ""), ("Safely.NotToTell", "The stepfather"));
        Host.Clock.Pass(TimeSpan.FromMinutes(1));
        await visitor.GoAsync("/contacts/new");
        visitor.ValueOf("Worry").ShouldBe("");
        await visitor.PressAsync("Keep and come back later", ("Worry", "The second"));
        await visitor.GoAsync("/");
        visitor.Text.ShouldContain("A new contact (2)");

        await visitor.FollowAsync("A new contact (1)");
        (visitor.ValueOf("Worry"), visitor.ValueOf("Safely.NotToTell")).ShouldBe(("The first", "The stepfather"));
        visitor.Text.ShouldContain("It is here as you left it");
        await visitor.PressAsync(Button, But(("Worry", "The first"), ("ReceivedTime", "00:01")));
        (await visitor.GoAsync("/")).Page.QuerySelectorAll("main a").Count(a => a.TextContent == "A new contact").ShouldBe(1);
        (await OneAsync()).Worry.ShouldBe("The first");
    }

    [Fact]
    public async Task Something_must_tell_who_the_child_is()
    {
        using var visitor = await OpenAsync();
        await RefusedAsync(visitor, "Enter something that tells who the child is, be it an age and a school", Button, But(("Child.GivenName", ""), ("Child.FamilyName", "")));
        await visitor.PressAsync(Button, ("Child.Besides", "A girl of about four in a red coat"));

        (await OneAsync()).Described.ShouldBe(new DescribedChild { Besides = "A girl of about four in a red coat" });
    }

    [Fact]
    public async Task A_child_is_not_born_after_the_contact()
    {
        var born = DateOnly.FromDateTime(Host.Clock.Now).AddDays(2);
        using var visitor = await OpenAsync();
        await RefusedAsync(visitor, "The date of birth must be on or before the day of the contact", Button,
            [.. Filled, ("Child.BornOn.Day", $"{born.Day}"), ("Child.BornOn.Month", $"{born.Month}"), ("Child.BornOn.Year", $"{born.Year}")]);
    }

    [Fact]
    public async Task Whether_the_family_knows_is_one_of_three_answers()
    {
        using var visitor = await OpenAsync();
        await RefusedAsync(visitor, "Choose an answer from the list", Button, But(("FamilyKnows", "perhaps")));
    }

    [Fact]
    public async Task What_must_be_heeded_can_be_put_right_and_stands_where_somebody_is_told()
    {
        using var visitor = await OpenAsync();
        await visitor.PressAsync(Button, [.. Filled, ("CallerReach", "0115 496 0000"), ("Safely.NotToTell", "The stepfather")]);
        var contact = await OneAsync();
        await visitor.GoAsync($"/contacts/{contact.Id}/amend");
        visitor.ValueOf("Safely.NotToTell").ShouldBe("The stepfather");
        await RefusedAsync(visitor, "Who must not be told must be 500 characters or less", "Save", ("Safely.NotToTell", new string('a', 501)));
        await visitor.PressAsync("Save", ("Safely.NotToTell", "The stepfather and his mother"));

        foreach (var page in new[] { "", "/acknowledge", "/decide", "/tell" })
        {
            (await visitor.GoAsync($"/contacts/{contact.Id}{page}")).Said("Must not be told").ShouldBe("The stepfather and his mother");
        }
    }

    private static (string, string)[] But(params (string Field, string Value)[] others) => [.. Filled.ExceptBy(others.Select(o => o.Field), f => f.Item1), .. others];

    private async Task<Visitor> OpenAsync() => await (await (await Town.EnterAsync(worker)).GoAsync("/contacts")).FollowAsync("Record a new contact");

    private Task<Contact> OneAsync() => Town.ReadAsync(db => db.Set<Contact>().AsNoTracking().SingleAsync());
}
