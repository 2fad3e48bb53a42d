using System.Net;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Referring;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.Modules.FrontDoor.Referring;

/// <summary>The back button on a referral form, two tabs of it, and pages that were open while it was sent.</summary>
public sealed class ReferralSentAgainTests(TestHost host) : SliceTest(host)
{
    private const string Save = "Save and continue";

    private const string Send = "Send to the front door";

    private const string Sent = "This referral form has been sent and cannot be changed. If there is more to say, begin another";

    private Member author = null!;

    private Guid referral;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        author = await Town.CallerAsync();
        referral = await Town.ReferralAsync(author, null, "Robin");
    }

    [Fact]
    public async Task The_back_button_and_an_older_text_show_what_is_saved_beside_what_is_typed()
    {
        using var visitor = await OpenAsync("family");
        var fields = visitor.Fields(visitor.FormOf(Save), ("Answers[household]", "The mother and an aunt"));
        await visitor.PostAsync($"/referrals/{referral}/family", fields);
        await visitor.PostAsync($"/referrals/{referral}/family", fields.Select(f => f.Key == "Answers[household]" ? new(f.Key, "The mother") : f));

        visitor.Status.ShouldBe(HttpStatusCode.Conflict);
        visitor.Errors.Single().ShouldStartWith("This form was saved before, with other words. What you typed now is still in it.");
        LosesNothing(visitor, "Answers[household]", "The mother", "Who lives with them, and who looks after them?", "The mother and an aunt");
        (await HouseholdAsync()).ShouldBe("The mother and an aunt");
        await visitor.PressAsync(Save);
        (await HouseholdAsync()).ShouldBe("The mother");
    }

    [Theory]
    [InlineData("family", "Answers[household]", "Who lives with them, and who looks after them?")]
    [InlineData("home", "Answers[parenting-worries]", "What worries you about how they are looked after?")]
    public async Task Of_two_tabs_the_second_is_shown_what_the_first_has_saved(string topic, string field, string question)
    {
        using var one = await OpenAsync(topic);
        using var other = await OpenAsync(topic);
        await one.PressAsync(Save, (field, "From the first tab"));
        await other.PressAsync(Save, (field, "From the second tab"));

        other.Status.ShouldBe(HttpStatusCode.Conflict);
        other.Errors.Single().ShouldStartWith("Somebody else saved this while you had it open. Nothing of yours is lost");
        LosesNothing(other, field, "From the second tab", question, "From the first tab");
        await other.PressAsync(Save);
        other.Path.ShouldBe($"/referrals/{referral}");
    }

    [Fact]
    public async Task Of_two_tabs_of_one_child_and_of_the_danger_too()
    {
        var child = await Town.ReadAsync(db => db.Set<ReferredChild>().Select(c => c.Id).SingleAsync());
        using var one = await (await Town.EnterAsync(author)).GoAsync($"/referrals/children/{child}");
        using var other = await (await Town.EnterAsync(author)).GoAsync($"/referrals/children/{child}");
        await one.PressAsync(Save, ("Child.Besides", "Goes to Elder School"));
        await other.PressAsync(Save, ("Child.Besides", "Goes to Hazel School"));
        other.Status.ShouldBe(HttpStatusCode.Conflict);
        LosesNothing(other, "Child.Besides", "Goes to Hazel School", "What else tells who the child is?", "Goes to Elder School");

        await one.GoAsync($"/referrals/{referral}/danger");
        await other.GoAsync($"/referrals/{referral}/danger");
        await one.PressAsync(Save, ("Danger.Now", "true"), ("Danger.Words", "They are on the roof"));
        await other.PressAsync(Save, ("Danger.Now", "false"), ("Danger.Words", "All is well"));
        other.Status.ShouldBe(HttpStatusCode.Conflict);
        (other.ValueOf("Danger.Now"), other.ValueOf("Danger.Words")).ShouldBe(("false", "All is well"));
        other.Text.ShouldContain("What is there now A child is in danger now. They are on the roof");
    }

    [Fact]
    public async Task A_child_who_is_not_taken_out_after_all_is_still_on_the_page()
    {
        var child = await Town.ReadAsync(db => db.Set<ReferredChild>().Select(c => c.Id).SingleAsync());
        using var visitor = await (await Town.EnterAsync(author)).GoAsync($"/referrals/children/{child}");
        using var other = await (await Town.EnterAsync(author)).GoAsync(visitor.Path);
        await other.PressAsync(Save, ("Answers[voice]", "\"My brother too\""));
        await visitor.PressAsync("Take this child out of the form");

        visitor.Status.ShouldBe(HttpStatusCode.Conflict);
        (visitor.ValueOf("Child.GivenName"), visitor.ValueOf("Answers[voice]")).ShouldBe(("Robin", "\"My brother too\""));
    }

    [Fact]
    public async Task A_child_who_is_added_again_after_the_back_button_is_added_once_unless_it_is_another()
    {
        using var visitor = await OpenAsync("children/new");
        var page = visitor.Path;
        var fields = visitor.Fields(visitor.FormOf(Save), ("Child.GivenName", "Merle"));
        await visitor.PostAsync(page, fields);
        (await visitor.PostAsync(page, fields)).Path.ShouldBe($"/referrals/{referral}");
        (await ChildrenAsync()).ShouldBe(["Robin", "Merle"], ignoreOrder: true);
        await visitor.PostAsync(page, fields.Select(f => f.Key == "Child.GivenName" ? new(f.Key, "Linnet") : f));
        (visitor.Status, visitor.ValueOf("Child.GivenName")).ShouldBe((HttpStatusCode.Conflict, "Linnet"));
        (await ChildrenAsync()).ShouldBe(["Robin", "Merle"], ignoreOrder: true);
        await visitor.PressAsync(Save);
        (await ChildrenAsync()).ShouldBe(["Robin", "Merle", "Linnet"], ignoreOrder: true);
    }

    [Fact]
    public async Task Nothing_is_written_into_a_form_that_was_sent_nor_is_it_sent_again()
    {
        var child = await Town.ReadAsync(db => db.Set<ReferredChild>().Select(c => c.Id).SingleAsync());
        using var topic = await OpenAsync("family");
        using var danger = await OpenAsync("danger");
        using var more = await OpenAsync("children/new");
        using var one = await (await Town.EnterAsync(author)).GoAsync($"/referrals/children/{child}");
        using var takenOut = await (await Town.EnterAsync(author)).GoAsync(one.Path);
        using var check = await OpenAsync("check");
        using var visitor = await OpenAsync("check");
        var fields = visitor.Fields(visitor.FormOf(Send));
        await visitor.PressAsync(Send);
        (await visitor.PostAsync($"/referrals/{referral}/check", fields)).Path.ShouldBe($"/referrals/{referral}");

        await RefusedAsync(topic, Sent, Save, ("Answers[household]", "The aunt too"));
        await RefusedAsync(danger, Sent, Save, ("Danger.Now", "true"), ("Danger.Words", "They are on the roof"));
        await RefusedAsync(more, Sent, Save, ("Child.GivenName", "Merle"));
        await RefusedAsync(one, Sent, Save, ("Child.Besides", "Goes to Hazel School"));
        await RefusedAsync(takenOut, Sent, "Take this child out of the form");
        await RefusedAsync(check, Sent, Send);
        (await Town.ReadAsync(db => db.Set<Contact>().CountAsync())).ShouldBe(1);
        // The way back leads to what was sent.
        (await topic.FollowAsync("Back to the form")).Heading.ShouldStartWith("Referral form F-");
    }

    /// <summary>Loxley holds no information sharing agreements, and none is ever asked for: whoever signs in to refer can refer, of every agency.</summary>
    [Fact]
    public async Task Every_agency_can_refer_whatever_was_agreed_with_it()
    {
        var agencies = Host.Services.GetRequiredService<ProtocolStore>().Protocol(Town.Partnership.Protocol).Agencies;
        agencies.Count.ShouldBeGreaterThan(10);
        foreach (var agency in agencies)
        {
            var referrer = await Town.JoinAsync(Role.ReferringProfessional, "Hazel Siskin", agency.Id, null);
            var form = await Town.ReferralAsync(referrer, null, "Robin");
            using var visitor = await (await Town.EnterAsync(referrer)).GoAsync($"/referrals/{form}/check");
            await visitor.PressAsync(Send);
            visitor.Heading.ShouldStartWith("Referral form F-", customMessage: agency.Name);
            (await Town.ReadAsync(db => db.Set<Contact>().CountAsync(c => c.CallerId == referrer.Id && c.Stage == ContactStage.Waiting))).ShouldBe(1, agency.Name);
        }
    }

    private async Task<Visitor> OpenAsync(string page) => await (await Town.EnterAsync(author)).GoAsync($"/referrals/{referral}/{page}");

    /// <summary>What is typed is in its field, and what is saved stands above the form.</summary>
    private static void LosesNothing(Visitor visitor, string field, string typed, string question, string saved)
    {
        (visitor.ValueOf(field), visitor.Said(question)).ShouldBe((typed, saved));
    }

    private Task<string?> HouseholdAsync() => Town.ReadAsync(async db => ReferralAnswers.Read((await db.Set<ReferralForm>().AsNoTracking().SingleAsync()).Answers).Of("household"));

    private Task<List<string?>> ChildrenAsync() => Town.ReadAsync(db => db.Set<ReferredChild>().OrderBy(c => c.Id).Select(c => c.GivenName).ToListAsync());
}
