using System.Text.RegularExpressions;
using Loxley.App.Demo;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Protocol;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Referring;
using Loxley.App.Modules.People;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.Demo;

public sealed class CityPeopleTests
{
    private static readonly Regex Postcode = new("^NG(?:[1-9]|1[0-6]) [0-9][CIKMOV]{2}$", RegexOptions.NonBacktracking | RegexOptions.ExplicitCapture);

    [Fact]
    public async Task Nobody_has_a_name_that_the_papers_hold()
    {
        await using var city = await MadeCity.MakeAsync("city_names");

        (await city.Db.Set<Person>().AsNoTracking().ToListAsync()).ShouldAllBe(p => !SeedNames.Holds(p.GivenName, p.FamilyName));
        var others = await city.Db.Memberships.Select(m => m.Name).Concat(city.Db.Set<Contact>().Where(c => c.CallerName != null).Select(c => c.CallerName!)).ToListAsync();
        others.Select(n => n.Split(' ')).ShouldAllBe(n => n.Length == 2 && !SeedNames.Holds(n[0], n[1]));
    }

    [Theory]
    [InlineData("Nottingham", "City")]
    [InlineData("nottingham", "CITY")]
    public void The_check_knows_what_the_papers_hold(string first, string second) => SeedNames.Holds(first, second).ShouldBeTrue();

    [Fact]
    public async Task No_letter_reaches_an_address_of_the_city()
    {
        await using var city = await MadeCity.MakeAsync("city_addresses");

        // The second part of a postcode never has the letters C, I, K, M, O and V.
        (await city.Db.Set<Person>().Select(p => p.Postcode!).ToListAsync()).ShouldAllBe(p => Postcode.IsMatch(p));
    }

    [Fact]
    public async Task Contacts_are_about_children_and_say_what_the_lists_know()
    {
        await using var city = await MadeCity.MakeAsync("city_codes");
        var lists = city.Services.GetRequiredService<ProtocolStore>().Protocol("nottingham").Lists;
        Func<string, string?, bool> known = (list, code) => code is null || lists[list].Items.Any(i => i.Code == code);

        var people = await city.Db.Set<Person>().AsNoTracking().ToDictionaryAsync(p => p.Id);
        people.Values.ShouldAllBe(p => known(ListIds.Sexes, p.Sex) && known(ListIds.Ethnicities, p.Ethnicity) && known(ListIds.Languages, p.Language)
            && known(ListIds.CommunicationNeeds, p.CommunicationNeeds));
        foreach (var contact in await city.Db.Set<Contact>().AsNoTracking().ToListAsync())
        {
            known(ListIds.ContactMethods, contact.Method).ShouldBeTrue(contact.Method);
            known(ListIds.ReferralSources, contact.Source).ShouldBeTrue(contact.Source);
            known(ListIds.CallerRelations, contact.CallerRelation).ShouldBeTrue(contact.CallerRelation);
            if (contact.Outcome is not null) lists[ListIds.ContactReasons].Items.ShouldContain(i => i.Code == contact.OutcomeReason && i.Under == contact.Outcome);
            if (contact.ChildId is { } child) Age.Years(people[child].BornOn!.Value, London.Date(contact.ReceivedAt)).ShouldBeInRange(0, 17);
        }
    }

    [Fact]
    public async Task Some_contacts_of_today_are_about_children_whom_nobody_has_found_yet()
    {
        await using var city = await MadeCity.MakeAsync("city_described");
        var contacts = await city.Db.Set<Contact>().AsNoTracking().Where(c => c.ChildId == null).ToListAsync();
        contacts.Select(c => c.Method).ShouldBe(["police-notice", "letter", "telephone", "online", "online"], ignoreOrder: true);
        contacts.ShouldAllBe(c => c.Described != null && c.Safely.Anything && c.Stage == ContactStage.Waiting);
        var clocks = await city.Db.Clocks.AsNoTracking().Where(k => k.ChildId == null).Select(k => k.RecordId).ToListAsync();
        clocks.Distinct().ShouldBe(contacts.Select(c => c.Id), ignoreOrder: true);
    }

    [Fact]
    public async Task A_school_has_sent_one_referral_form_of_two_brothers_and_begun_another()
    {
        await using var city = await MadeCity.MakeAsync("city_referred");
        var forms = await city.Db.Set<ReferralForm>().AsNoTracking().OrderBy(f => f.SentAt == null).ToListAsync();
        forms.Select(f => f.SentAt is null).ShouldBe([false, true]);
        forms.ShouldAllBe(f => f.AuthorName == "Tamsin Quarryside");
        var children = await city.Db.Set<ReferredChild>().AsNoTracking().ToListAsync();
        children.Where(c => c.FormId == forms[0].Id).Select(c => c.ContactId).ShouldBe(
            await city.Db.Set<Contact>().AsNoTracking().Where(c => c.ReferralFormId == forms[0].Id).Select(c => (Guid?)c.Id).ToListAsync(), ignoreOrder: true);
        ReferralPost.Missing(forms[0], [.. children.Where(c => c.FormId == forms[0].Id)]).ShouldBeEmpty();
        children.Single(c => c.FormId == forms[1].Id).ContactId.ShouldBeNull();
    }

    [Fact]
    public async Task Children_go_to_a_place_for_their_age_and_most_have_a_practice()
    {
        await using var city = await MadeCity.MakeAsync("city_settings");
        var protocol = city.Services.GetRequiredService<ProtocolStore>().Protocol("nottingham");
        var today = London.Date(MadeCity.Today);
        var children = await city.Db.Set<Person>().AsNoTracking().Where(p => p.Kind == PersonKind.Child).ToDictionaryAsync(p => p.Id);
        var open = (await city.Db.Set<Registration>().AsNoTracking().ToListAsync()).Select(r => (Child: children[r.ChildId], r.Since, Setting: protocol.Setting(r.Setting)!)).ToList();

        open.ShouldAllBe(r => r.Setting.Period.Covers(today) && r.Since >= r.Child.BornOn && r.Since <= today && r.Child.RestrictedAt == null);
        open.Count(r => r.Setting.Kind == SettingKind.GpPractice).ShouldBeInRange(children.Count * 9 / 10, children.Count);
        foreach (var (child, _, setting) in open)
        {
            var age = Age.Years(child.BornOn!.Value, today);
            var (least, most) = setting.Kind switch
            {
                SettingKind.Nursery => (1, 4),
                SettingKind.Primary => (3, 11),
                SettingKind.Secondary => (10, 16),
                SettingKind.Special => (3, 16),
                SettingKind.College => (15, 18),
                _ => (0, 25),
            };
            age.ShouldBeInRange(least, most, setting.Name);
        }
        // Whoever must be at school is, but for the records that somebody made a second time.
        var pupils = children.Values.Where(p => Age.Years(p.BornOn!.Value, today) is >= 6 and <= 14 && p.RestrictedAt is null).Select(p => p.Id).ToList();
        var without = pupils.Where(id => !open.Any(r => r.Child.Id == id && r.Setting.Kind != SettingKind.GpPractice)).ToList();
        without.Count.ShouldBeLessThanOrEqualTo(CityTwice.Records);
        without.ShouldAllBe(id => Ids.Instant(id) > MadeCity.Today.AddDays(-7));
    }

    [Fact]
    public async Task One_record_is_restricted_and_its_opening_waits_for_review()
    {
        await using var city = await MadeCity.MakeAsync("city_restricted");
        var now = MadeCity.Today;

        var child = await city.Db.Set<Person>().SingleAsync(p => p.RestrictedAt != null);
        var glass = await city.Db.Set<GlassBreak>().SingleAsync();
        var open = await city.Db.Grounds.Where(g => g.SubjectId == child.Id && g.From <= now && g.Until > now).ToListAsync();

        open.Select(g => g.Party).ShouldBe([Party.Member(child.OwnerId!.Value), Party.Member(glass.MemberId)], ignoreOrder: true);
        (glass.ChildId, glass.ReviewedAt).ShouldBe((child.Id, null));
        glass.EndsAt.ShouldBeGreaterThan(now);
        (await city.Db.Clocks.SingleAsync(c => c.Rule == "break-glass-review")).Running.ShouldBeTrue();
    }

    [Fact]
    public async Task Some_are_recorded_twice_and_wait_to_be_judged_beside_twins()
    {
        await using var city = await MadeCity.MakeAsync("city_twice");

        var pairs = await city.Db.Set<PossibleDuplicateRow>().AsNoTracking().ToListAsync();
        pairs.Count.ShouldBeInRange(CityTwice.Records, 40);
        pairs.ShouldAllBe(p => p.PartnershipId == city.Partnership.Id && p.Score >= 0.9);
        var made = await city.Db.Set<Person>().AsNoTracking().Where(p => p.Kind == PersonKind.Child).OrderByDescending(p => p.Id).Take(200).ToListAsync();
        made.Where(p => Ids.Instant(p.Id) > CityPlan.Closes).Count(p => pairs.Any(d => d.FirstId == p.Id || d.SecondId == p.Id)).ShouldBeGreaterThanOrEqualTo(CityTwice.Records);
    }

    [Fact]
    public async Task Everybody_can_sign_in_with_the_one_password()
    {
        await using var city = await MadeCity.MakeAsync("city_sign_in");
        var accounts = city.Services.GetRequiredService<Microsoft.AspNetCore.Identity.UserManager<Account>>();

        var account = await accounts.FindByEmailAsync("wren.ashdown@demo.loxley.example");

        (await accounts.CheckPasswordAsync(account!, DemoCity.Password)).ShouldBeTrue();
        (await city.Db.Users.CountAsync()).ShouldBe(CityCast.Everybody.Count);
    }
}
