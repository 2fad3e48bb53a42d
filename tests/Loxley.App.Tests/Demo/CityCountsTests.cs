using Loxley.App.Demo;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Acts;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Modules.People;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Demo;

public sealed class CityCountsTests
{
    [Fact]
    public async Task A_twentieth_of_the_city_has_a_twentieth_of_the_counts()
    {
        await using var city = await MadeCity.MakeAsync("city_twentieth", scale: 0.05);

        await HasAsync(city, children: 3_300 + CityTwice.Records, contacts: 1_151, july: 806, referrals: 218, again: 71, againBefore: 71, referralsBefore: 285);
        await FlagsFollowTheRuleAsync(city);
        await AreAnsweredInTimeAsync(city);
        await EndsBeforeTheTailAsync(city);
        await LiesOnDesksAsync(city);
    }

    [Fact]
    [Trait("Category", "Long")]
    public async Task The_whole_city_has_the_published_counts()
    {
        await using var city = await MadeCity.MakeAsync("city_whole_size", scale: 1);

        await HasAsync(city, children: 66_000 + CityTwice.Records, contacts: 23_018, july: 16_122, referrals: 4_362, again: 1_422, againBefore: 1_417, referralsBefore: 5_692);
        await FlagsFollowTheRuleAsync(city);
    }

    private static async Task HasAsync(
        MadeCity city, int children, int contacts, int july, int referrals, int again, int againBefore, int referralsBefore)
    {
        (await city.Db.Set<Person>().CountAsync(p => p.Kind == PersonKind.Child)).ShouldBe(children);
        (await ContactsAsync(city, new(2023, 4, 1), new(2024, 3, 31))).ShouldBe(contacts);
        (await ContactsAsync(city, new(2022, 7, 1), new(2023, 3, 31))).ShouldBe(july);
        (await ReferralsAsync(city, 2023)).ShouldBe((referrals, again));
        (await ReferralsAsync(city, 2022)).ShouldBe((referralsBefore, againBefore));
    }

    private static Task<int> ContactsAsync(MadeCity city, DateOnly first, DateOnly last)
    {
        var (from, until) = (London.Midnight(first), London.Midnight(last.AddDays(1)));
        return city.Db.Set<Contact>().CountAsync(c => c.ReceivedAt >= from && c.ReceivedAt < until);
    }

    private static async Task<(int All, int Again)> ReferralsAsync(MadeCity city, int year)
    {
        var (first, last) = (new DateOnly(year, 4, 1), new DateOnly(year + 1, 3, 31));
        var referrals = city.Db.Set<Referral>().Where(r => r.ReceivedOn >= first && r.ReceivedOn <= last);
        return (await referrals.CountAsync(), await referrals.CountAsync(r => r.ReReferral));
    }

    /// <summary>Counts again from the rows alone which referrals come within a year of the child's last.</summary>
    private static async Task FlagsFollowTheRuleAsync(MadeCity city)
    {
        foreach (var child in (await city.Db.Set<Referral>().AsNoTracking().ToListAsync()).GroupBy(r => r.ChildId))
        {
            DateOnly? last = null;
            foreach (var referral in child.OrderBy(r => r.ReceivedAt))
            {
                referral.ReReferral.ShouldBe(last is { } before && referral.ReceivedOn <= before.AddYears(1));
                last = referral.ReceivedOn;
            }
        }
    }

    /// <summary>The law gives one working day; about ninety-three in a hundred are answered in it.</summary>
    private static async Task AreAnsweredInTimeAsync(MadeCity city)
    {
        var clocks = await city.Db.Clocks.AsNoTracking().Where(c => c.Rule == "referral-decision" && c.StartedAt < CityPlan.Closes).ToListAsync();
        clocks.ShouldAllBe(c => !c.Running);
        (100.0 * clocks.Count(c => !c.LateAt(city.Db.Now)) / clocks.Count).ShouldBeInRange(91.5, 94.5);
        clocks.ShouldAllBe(c => c.BreachedAt == null == !c.LateAt(city.Db.Now));
    }

    private static async Task EndsBeforeTheTailAsync(MadeCity city)
    {
        var tail = MadeCity.Today.AddDays(-43);
        (await city.Db.Set<ActRow>().CountAsync(a => a.At >= CityPlan.Closes && a.At < tail)).ShouldBe(0);
        (await city.Db.Set<ActRow>().CountAsync(a => a.At > MadeCity.Today)).ShouldBe(0);
        (await city.Db.Set<ActRow>().CountAsync(a => a.At >= tail)).ShouldBeGreaterThan(300);
    }

    private static async Task LiesOnDesksAsync(MadeCity city)
    {
        var now = MadeCity.Today;
        foreach (var stage in Enum.GetValues<ContactStage>())
        {
            (await city.Db.Set<Contact>().CountAsync(c => c.ReceivedAt >= CityPlan.Closes && c.Stage == stage)).ShouldBeGreaterThan(1);
        }
        (await city.Db.Set<Contact>().CountAsync(c => c.ReceivedAt < CityPlan.Closes && c.Stage != ContactStage.Finished)).ShouldBe(0);
        (await city.Db.Clocks.CountAsync(c => c.StoppedAt == null && c.EndedAt == null && c.DueAt < now)).ShouldBeGreaterThan(3);
        (await city.Db.Set<Loxley.App.Common.Messages.Message>().CountAsync(m => m.ReadAt == null && m.SentAt > CityPlan.Closes)).ShouldBeGreaterThan(1);
        (await city.Db.Facts.CountAsync(f => f.Name == nameof(DecisionReturned))).ShouldBeGreaterThan(10);
        (await city.Db.Set<Ground>().CountAsync(g => g.PartnershipId != city.Partnership.Id)).ShouldBe(0);
    }
}
