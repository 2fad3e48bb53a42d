using Loxley.App.Kernel.Access;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Referring;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor.Referring;

/// <summary>A referral that lies unsent does not lie unseen.</summary>
public sealed class UnsentReferralsTests(TestHost host) : SliceTest(host)
{
    private static readonly TimeSpan Hours = TimeSpan.FromHours(4);

    private Member author = null!;

    private Member lead = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        author = await Town.JoinAsync(Role.ReferringProfessional, "Carys Dunnock", "schools", null);
        lead = await Town.CallerAsync("Leda Wheatear");
    }

    [Fact]
    public async Task After_four_hours_the_safeguarding_lead_of_the_agency_sees_it_and_can_send_it()
    {
        var referral = await Town.ReferralAsync(author, null, "Robin");
        Host.Clock.Pass(Hours - TimeSpan.FromMinutes(1));
        await Town.LookAsync<UnsentReferrals>();
        using (var early = await Town.EnterAsync(lead)) (await early.GoAsync($"/referrals/{referral}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        Host.Clock.Pass(TimeSpan.FromMinutes(1));
        await Town.LookAsync<UnsentReferrals>();

        using var visitor = await Town.EnterAsync(lead);
        (await visitor.GoAsync("/messages")).Text.ShouldContain("A colleague's referral form is not sent");
        await visitor.GoAsync("/referrals");
        visitor.Text.ShouldContain("Of colleagues, not sent");
        await visitor.GoAsync($"/referrals/{referral}");
        visitor.Text.ShouldContain("Why you can see this: Safeguarding lead of the author's agency: it was not sent in time.");
        await visitor.FollowAsync("Check and send");
        await visitor.PressAsync("Send to the front door");
        visitor.Text.ShouldContain("by Leda Wheatear, for Carys Dunnock");
        visitor.Text.ShouldContain("Carys Dunnock is told what becomes of it");
        var contact = await Town.ReadAsync(db => db.Set<Contact>().SingleAsync());
        contact.CallerId.ShouldBe(author.Id);
        (await visitor.GoAsync($"/contacts/{contact.Id}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound, "What becomes of it is for whoever told of it");
    }

    [Fact]
    public async Task Its_author_is_reminded_once()
    {
        await Town.ReferralAsync(author);
        Host.Clock.Pass(Hours);
        await Town.LookAsync<UnsentReferrals>();
        Host.Clock.Pass(Hours);
        await Town.LookAsync<UnsentReferrals>();
        using var visitor = await Town.EnterAsync(author);
        (await visitor.GoAsync("/messages")).Page.QuerySelectorAll("main tbody tr").Count(r => r.TextContent.Contains("Your referral form is not sent", StringComparison.Ordinal)).ShouldBe(1);
        (await visitor.GoAsync("/")).Text.ShouldContain("Referral forms not sent");
    }

    [Fact]
    public async Task Nobody_else_is_told_where_the_agency_has_no_safeguarding_team_and_none_of_what_is_sent()
    {
        var alone = await Town.JoinAsync(Role.ReferringProfessional, "Hazel Siskin", "voluntary-sector", null);
        await Town.ReferralAsync(alone, null, "Robin");
        var sent = await Town.ReferralAsync(author, null, "Merle");
        await Town.SendAsync(author, sent);
        Host.Clock.Pass(Hours);
        await Town.LookAsync<UnsentReferrals>();
        (await Town.ReadAsync(db => db.Set<ReferralForm>().OrderBy(f => f.SentAt == null).Select(f => f.LeftAt).ToListAsync())).ShouldBe([null, Host.Clock.Now]);
        using var visitor = await Town.EnterAsync(lead);
        (await visitor.GoAsync("/messages")).Text.ShouldNotContain("is not sent");
    }

    [Fact]
    public async Task The_lead_goes_on_with_what_is_urgent_already()
    {
        var referral = await Town.ReferralAsync(author, "They are alone now", "Robin");
        Host.Clock.Pass(Hours);
        await Town.LookAsync<UnsentReferrals>();
        using var visitor = await Town.EnterAsync(lead);
        await visitor.GoAsync($"/referrals/{referral}/family");
        await visitor.PressAsync("Save and continue", ("Answers[household]", "The uncle"));
        visitor.Errors.ShouldBeEmpty();
        (await Town.ReadAsync(db => db.Set<Contact>().SingleAsync())).Referred!.ShouldContain("The uncle");
    }
}
