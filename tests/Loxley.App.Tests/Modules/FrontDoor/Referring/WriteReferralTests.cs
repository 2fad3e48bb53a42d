using System.Text;
using AngleSharp.Html.Dom;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Referring;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor.Referring;

public sealed class WriteReferralTests(TestHost host) : SliceTest(host)
{
    private const string Save = "Save and continue";

    private const string Send = "Send to the front door";

    private Member school = null!;

    private Member worker = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        (school, worker) = (await Town.CallerAsync(), await Town.WorkerAsync());
    }

    [Fact]
    public async Task Two_brothers_stand_in_one_referral_and_each_becomes_a_contact_of_his_own()
    {
        using var visitor = await BegunAsync();
        Visitor.Tidy(visitor.Page.Body!.TextContent).ShouldContain("Not sent.");
        await ChildAsync(visitor, "Robin", "He is hungry at night");
        await ChildAsync(visitor, "Merle", "He sleeps in class");
        await AnswerAsync(visitor);
        visitor.Page.QuerySelectorAll(".govuk-task-list__status").Select(s => s.TextContent.Trim()).ShouldBe(["No", "Completed", "Completed", "Completed", "Completed", "Completed", "Completed", "Completed", "Completed"]);
        await visitor.FollowAsync("Check and send");
        visitor.Text.ShouldNotContain("What is missing");
        await visitor.PressAsync(Send);

        var form = await FormAsync();
        visitor.Path.ShouldBe($"/referrals/{form.Id}");
        visitor.Heading.ShouldBe($"Referral form {form.Reference}");
        form.SentAt.ShouldBe(Host.Clock.Now);
        var contacts = await ContactsAsync();
        contacts.Select(c => (c.GivenName, c.ChildId, c.CallerId, c.Method, c.Source, c.FamilyKnows, c.Stage, c.AcknowledgedAt))
            .ShouldBe(new[] { "Robin", "Merle" }.Select(n => ((string?)n, (Guid?)null, (Guid?)school.Id, "online", "2A", (bool?)true, ContactStage.Waiting, (DateTime?)Host.Clock.Now)), ignoreOrder: true);
        foreach (var contact in contacts) visitor.Text.ShouldContain(contact.Reference);
        visitor.Text.ShouldContain("Being looked at");
        (await Town.ReadAsync(db => db.Facts.CountAsync(f => f.Name == nameof(ReferralFormSent)))).ShouldBe(1);
        (await Town.ClockAsync(contacts[0].Id, "referral-decision")).StartedAt.ShouldBe(Host.Clock.Now);

        var robin = contacts.Single(c => c.GivenName == "Robin");
        using var door = await Town.EnterAsync(worker);
        await door.GoAsync($"/contacts/{robin.Id}");
        door.Said("What does this child say?").ShouldBe("\"Help\", says Robin");
        door.Said("Children who are referred with this one").ShouldBe("Merle Thistlewood");
        door.Said("What did they agree to?").ShouldBe("The front door reads this and decides; Other agencies are asked what they know");
        door.Said("How to reach the caller").ShouldBe("0115 496 0999");
        door.Text.ShouldNotContain("He sleeps in class", customMessage: "Each child has a voice of their own");
        // Nobody but the author has a part in the form itself.
        (await door.GoAsync($"/referrals/{form.Id}")).Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
    }

    [Fact]
    public async Task Whoever_refers_is_told_the_reference_by_message_and_mail_and_later_what_was_decided()
    {
        var referral = await Town.ReferralAsync(school, null, "Robin");
        await Town.SendAsync(school, referral);
        var form = await FormAsync();
        (await Town.ReadAsync(db => db.Set<OutboxRow>().Where(o => o.To == school.Email).Select(o => o.Body).SingleAsync())).ShouldNotContain("Robin");
        using var visitor = await Town.EnterAsync(school);
        (await visitor.GoAsync("/messages")).Text.ShouldContain($"We have your referral form: {form.Reference}");

        var contact = (await ContactsAsync()).Single();
        await Town.ActAsync(worker, contact.Id, (c, at) => c.Take(worker.Actor, at));
        await Town.ActAsync(worker, contact.Id, (c, at) => c.Decide(worker.Actor, Town.Decision(c, "contact-only", "advice-given"), Approval.NotAsked, at));
        (await visitor.GoAsync($"/referrals/{referral}")).Text.ShouldContain("Being looked at");
        await Town.ActAsync(worker, contact.Id, (c, at) => c.Tell("by telephone", byVoice: true, at));
        (await visitor.GoAsync($"/referrals/{referral}")).Text.ShouldContain("Contact only, with advice or a service. Answered on");
        await visitor.FollowAsync(contact.Reference);
        visitor.Text.ShouldContain("Why: Advice or information was all that was asked.");
        visitor.Text.ShouldContain("Thank you. This is what we do now.");
        await visitor.FollowAsync("Read your whole referral form");
        visitor.Path.ShouldBe($"/referrals/{referral}");
    }

    [Fact]
    public async Task Nothing_is_needed_to_save_a_topic_and_all_that_is_missing_is_said_before_it_is_sent()
    {
        using var visitor = await BegunAsync();
        var form = await FormAsync();
        await (await visitor.GoAsync($"/referrals/{form.Id}/telling")).PressAsync(Save, ("Answers[not-to-tell]", "The stepfather"));
        visitor.Path.ShouldBe($"/referrals/{form.Id}");
        await visitor.GoAsync($"/referrals/{form.Id}/telling");
        visitor.ValueOf("Answers[not-to-tell]").ShouldBe("The stepfather");
        await visitor.GoAsync($"/referrals/{form.Id}/check");
        visitor.Page.QuerySelectorAll("main li a").Select(a => a.TextContent).ShouldBe(["A child", "The family", "What the family knows", "Why you may share this", "The level of need", "You"]);
        await RefusedAsync(visitor, "Answer what is missing first: A child, The family, What the family knows, Why you may share this, The level of need, You", Send);
        (await ContactsAsync()).ShouldBeEmpty();
    }

    [Theory]
    [InlineData("telling", "family-knows", "false", "why-not-told", "What the family knows")]
    [InlineData("sharing", "basis", "consent", "agreed-by", "Why you may share this")]
    public async Task An_answer_may_ask_for_another(string page, string question, string answer, string other, string topic)
    {
        var referral = await Town.ReferralAsync(school, null, "Robin");
        using var visitor = await Town.EnterAsync(school);
        await visitor.GoAsync($"/referrals/{referral}/{page}");
        await visitor.PressAsync(Save, ($"Answers[{question}]", answer), ($"Answers[{other}]", ""));
        await visitor.GoAsync($"/referrals/{referral}/check");
        await RefusedAsync(visitor, $"Answer what is missing first: {topic}", Send);
    }

    [Fact]
    public async Task What_was_typed_under_an_answer_that_is_not_given_stays_out_of_what_is_sent()
    {
        var referral = await Town.ReferralAsync(school, null, "Robin");
        using var visitor = await Town.EnterAsync(school);
        await (await visitor.GoAsync($"/referrals/{referral}/telling")).PressAsync(Save, ("Answers[family-knows]", "unknown"), ("Answers[why-not-told]", "She would be hurt"));
        await (await visitor.GoAsync($"/referrals/{referral}/check")).PressAsync(Send);
        var contact = (await ContactsAsync()).Single();
        (contact.FamilyKnows, contact.WhyNotTold).ShouldBe((null, null));
        contact.Referred!.ShouldNotContain("She would be hurt");
    }

    [Fact]
    public async Task What_cannot_be_kept_is_refused_and_stays_in_the_form()
    {
        using var visitor = await BegunAsync();
        var form = await FormAsync();
        await visitor.GoAsync($"/referrals/{form.Id}/telling");
        await RefusedAsync(visitor, "How it is safe to reach the family must be 500 characters or less", Save, ("Answers[how-safely]", new string('a', 501)), ("Answers[not-to-tell]", "The stepfather"));
        await visitor.GoAsync($"/referrals/{form.Id}/level");
        await RefusedAsync(visitor, "Choose an answer from the list", Save, ("Answers[level]", "nonsense"));
        await visitor.GoAsync($"/referrals/{form.Id}/children/new");
        await RefusedAsync(visitor, "Enter something that tells who the child is, be it an age and a school", Save, ("Answers[voice]", "Nothing yet"));
        await RefusedAsync(visitor, "The date of birth must be today or in the past. For a child not born yet, leave it empty and say when the birth is expected", Save,
            ("Child.GivenName", "Robin"), ("Child.BornOn.Day", "1"), ("Child.BornOn.Month", "1"), ("Child.BornOn.Year", "2031"));
        await RefusedAsync(visitor, "Child's date of birth must include a year", Save, ("Child.GivenName", "Robin"), ("Child.BornOn.Year", ""));
    }

    [Fact]
    public async Task What_is_typed_outlives_the_session()
    {
        var referral = await Town.ReferralAsync(school, null, "Robin");
        using var visitor = await Town.EnterAsync(school);
        await visitor.GoAsync($"/referrals/{referral}/sharing");
        Host.Clock.Pass(Sessions.Idle + Sessions.Step);
        await visitor.PressAsync(Save, ("Answers[basis]", "consent"), ("Answers[agreed-to]", "front-door"), ("Answers[agreed-to]", "early-help"), ("Answers[agreed-by]", "The aunt"));
        (visitor.Status, visitor.Heading).ShouldBe((System.Net.HttpStatusCode.Unauthorized, "You were signed out"));
        var kept = visitor.Fields((IHtmlFormElement)visitor.Page.QuerySelector("main form")!);
        await visitor.SignInAsync(school.Email);
        await visitor.PostAsync($"/referrals/{referral}/sharing", kept);

        visitor.Path.ShouldBe($"/referrals/{referral}");
        var answers = ReferralAnswers.Read((await FormAsync()).Answers);
        (string.Join(", ", answers.SeveralOf("agreed-to")), answers.Of("agreed-by")).ShouldBe(("front-door, early-help", "The aunt"));
    }

    [Fact]
    public async Task A_child_is_taken_out_again_and_does_not_come_back()
    {
        var referral = await Town.ReferralAsync(school, null, "Robin", "Merle");
        using var visitor = await Town.EnterAsync(school);
        await (await visitor.GoAsync($"/referrals/{referral}")).FollowAsync("Robin Thistlewood");
        var page = visitor.Path;
        await visitor.PressAsync("Take this child out of the form");
        visitor.Text.ShouldNotContain("Robin Thistlewood");
        (await visitor.GoAsync(page)).Path.ShouldBe($"/referrals/{referral}");
        await (await visitor.GoAsync($"/referrals/{referral}/check")).PressAsync(Send);
        (await ContactsAsync()).Select(c => c.GivenName).ShouldBe(["Merle"]);
    }

    [Fact]
    public async Task What_is_sent_cannot_be_changed_and_is_sent_once()
    {
        var referral = await Town.ReferralAsync(school, null, "Robin");
        using var visitor = await Town.EnterAsync(school);
        using var other = await Town.EnterAsync(school);
        await visitor.GoAsync($"/referrals/{referral}/family");
        await other.GoAsync($"/referrals/{referral}/check");
        await other.PressAsync(Send);
        await RefusedAsync(visitor, "This referral form has been sent and cannot be changed. If there is more to say, begin another", Save, ("Answers[household]", "The aunt too"));
        (await visitor.GoAsync($"/referrals/{referral}/family")).Path.ShouldBe($"/referrals/{referral}");
        (await ContactsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task Twenty_sendings_of_one_referral_at_once_give_one_contact()
    {
        var referral = await Town.ReferralAsync(school, null, "Robin");
        using var visitor = await Town.EnterAsync(school);
        await visitor.GoAsync($"/referrals/{referral}/check");
        var fields = visitor.Fields(visitor.FormWith("Version"));
        await Task.WhenAll(Enumerable.Range(0, 20).Select(_ => visitor.SendAsync($"/referrals/{referral}/check", fields)));
        (await ContactsAsync()).Count.ShouldBe(1);
    }

    [Fact]
    public async Task A_copy_is_there_to_keep()
    {
        var referral = await Town.ReferralAsync(school, null, "Robin");
        await Town.SendAsync(school, referral);
        using var visitor = await Town.EnterAsync(school);
        await (await visitor.GoAsync($"/referrals/{referral}")).FollowAsync("Keep a copy");
        visitor.Said("What did they agree to?").ShouldBe("The front door reads this and decides; Other agencies are asked what they know");
        visitor.Text.ShouldContain("\"I am hungry at night\", to his teacher");
        (visitor.Said("Date of birth"), visitor.Said("Address")).ShouldBe(("31 March 2015", "4 Alder Row, LX1 1AA"));
        var file = await visitor.DownloadAsync("Take it as a PDF");
        (file.MediaType, Encoding.ASCII.GetString(file.Bytes, 0, 5)).ShouldBe(("application/pdf", "%PDF-"));
        (await Town.ReadAsync(db => db.Disclosures.CountAsync(d => d.Page.EndsWith("/copy taken as PDF") && d.ChildId == referral))).ShouldBe(1);
    }

    [Fact]
    public async Task A_referrer_reads_the_same_whether_the_child_is_on_record_or_not()
    {
        await Town.ChildAsync(worker, "Robin", "Thistlewood", new DateOnly(2015, 3, 31));
        var known = await Town.ReferralAsync(school, null, "Robin");
        await Town.SendAsync(school, known);
        var unknown = await Town.ReferralAsync(school, null, "Robin");
        await Town.SendAsync(school, unknown);
        using var visitor = await Town.EnterAsync(school);
        var (one, other) = (await TextAsync(known), await TextAsync(unknown));
        one.ShouldBe(other);

        async Task<string> TextAsync(Guid referral)
        {
            await visitor.GoAsync($"/referrals/{referral}");
            return System.Text.RegularExpressions.Regex.Replace(visitor.Text, "[CF]-[0-9A-Z]{5}-[0-9A-Z]{5}", "");
        }
    }

    private async Task<Visitor> BegunAsync()
    {
        var visitor = await Town.EnterAsync(school);
        await visitor.FollowAsync("Refer a child");
        return await visitor.PressAsync("Continue", ("Danger.Now", "false"));
    }

    private static async Task ChildAsync(Visitor visitor, string name, string worry)
    {
        await visitor.FollowAsync(visitor.Buttons.Single(b => b.StartsWith("Add a", StringComparison.Ordinal)));
        await visitor.PressAsync(Save,
            ("Child.GivenName", name), ("Child.FamilyName", "Thistlewood"), ("Answers[risk]", "He may be left alone"), ("Answers[development-worries]", worry), ("Answers[voice]", $"\"Help\", says {name}"));
    }

    private static async Task AnswerAsync(Visitor visitor)
    {
        await (await visitor.FollowAsync("The family")).PressAsync(Save, ("Answers[household]", "The mother and two brothers"), ("Answers[involved]", "The school nurse"));
        await (await visitor.FollowAsync("Parents and home")).PressAsync(Save, ("Answers[parenting-worries]", "Nobody is at home at night"));
        await (await visitor.FollowAsync("What the family knows")).PressAsync(Save, ("Answers[family-knows]", "true"), ("Answers[how-safely]", "Before three"));
        await (await visitor.FollowAsync("Why you may share this")).PressAsync(Save, ("Answers[basis]", "consent"), ("Answers[agreed-to]", "front-door"), ("Answers[agreed-to]", "agency-checks"), ("Answers[agreed-by]", "The mother"));
        await (await visitor.FollowAsync("The level of need")).PressAsync(Save, ("Answers[level]", "child-in-need"));
        await (await visitor.FollowAsync("You")).PressAsync(Save, ("Answers[source]", "2A"), ("Answers[reach]", "0115 496 0999"));
    }

    private Task<ReferralForm> FormAsync() => Town.ReadAsync(db => db.Set<ReferralForm>().AsNoTracking().SingleAsync());

    private Task<List<Contact>> ContactsAsync() => Town.ReadAsync(db => db.Set<Contact>().AsNoTracking().OrderBy(c => c.Id).ToListAsync());
}
