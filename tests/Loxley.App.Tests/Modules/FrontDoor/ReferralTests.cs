using System.Globalization;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;
using Loxley.Core.Time;

namespace Loxley.App.Tests.Modules.FrontDoor;

/// <summary>What day a referral counts on, and whether it is one again, without a database.</summary>
public sealed class ReferralTests
{
    private static readonly DateOnly Day = new(2025, 3, 1);

    public static TheoryData<string, string, bool> Again() => new()
    {
        { "2024-03-01", "2025-03-01", true },
        { "2024-02-29", "2025-02-28", true },
        { "2024-02-29", "2025-03-01", false },
        { "2024-03-31", "2025-03-31", true },
        { "2024-02-28", "2025-03-01", false },
        { "2025-03-01", "2025-03-01", true },
    };

    [Theory]
    [MemberData(nameof(Again))]
    public void It_is_one_again_within_twelve_months_of_the_day_of_the_one_before(string before, string on, bool again) =>
        Of(DateOnly.Parse(on, CultureInfo.InvariantCulture), new EarlierReferral(1, DateOnly.Parse(before, CultureInfo.InvariantCulture))).ReReferral.ShouldBe(again);

    [Fact]
    public void What_arrived_later_and_was_written_down_earlier_comes_after_it()
    {
        var referral = Of(Day, new EarlierReferral(1, Day.AddMonths(-20)), new EarlierReferral(2, Day.AddDays(3)));
        (referral.Number, referral.ReReferral).ShouldBe((3, false));
        Of(Day, new EarlierReferral(1, Day.AddMonths(-2)), new EarlierReferral(2, Day.AddMonths(-20))).ReReferral.ShouldBeTrue();
        Of(Day).Number.ShouldBe(1);
    }

    [Theory]
    [InlineData("2025-03-29T23:30:00Z", "2025-03-29")]
    [InlineData("2025-03-30T23:30:00Z", "2025-03-31")]
    [InlineData("2024-02-29T23:59:00Z", "2024-02-29")]
    [InlineData("2025-10-25T23:30:00Z", "2025-10-26")]
    [InlineData("2025-12-25T00:00:00Z", "2025-12-25")]
    public void It_counts_on_the_London_day_of_the_contact_whenever_it_is_approved(string received, string on)
    {
        var contact = Contact(DateTime.Parse(received, CultureInfo.InvariantCulture, DateTimeStyles.AdjustToUniversal));
        var referral = Refer(contact, contact.ReceivedAt.AddDays(9));
        (referral.ReceivedOn, referral.ReceivedAt).ShouldBe((DateOnly.Parse(on, CultureInfo.InvariantCulture), contact.ReceivedAt));
    }

    private static Referral Of(DateOnly on, params IReadOnlyCollection<EarlierReferral> earlier) => Refer(Contact(London.Instant(on, new TimeOnly(9, 0))), London.Midnight(on.AddDays(2)), earlier);

    private static Referral Refer(Contact contact, DateTime at, params IReadOnlyCollection<EarlierReferral> earlier)
    {
        var deed = Referral.Receive(contact, earlier, 12, Ids.Next, "council", null, at);
        deed.Added.OfType<Ground>().ShouldAllBe(g => g.From == at, "nobody sees it before it is there");
        var referral = deed.Added.OfType<Referral>().Single();
        deed.Facts.OfType<ReferralReceived>().Single().HappenedAt.ShouldBe(referral.ReceivedAt);
        return referral;
    }

    private static Contact Contact(DateTime receivedAt)
    {
        var by = new Actor { PartnershipId = Ids.Next(), Protocol = "nottingham", MemberId = Ids.Next(), Name = "Wanda Fieldfare", Role = Role.FrontDoorWorker };
        var contact = new Contact
        {
            Id = Ids.Next(), ChildId = Ids.Next(), ReceivedAt = receivedAt, Method = "telephone", Source = "2A", AsTold = "Hungry", Worry = "Hungry", FamilyKnows = true, Stage = ContactStage.Waiting,
        };
        contact.Take(by, receivedAt);
        contact.Decide(by, Town.Decision(contact), Approval.First, receivedAt);
        return contact;
    }
}
