using System.Globalization;
using Loxley.App.Kernel.Protocol;
using Loxley.Core.Clocks;

namespace Loxley.App.Tests.Kernel.Protocol;

public sealed class RealProtocolTests
{
    private static readonly DateOnly Day = new(2026, 1, 5);

    private static PartnershipProtocol Load()
    {
        var result = ProtocolFolder.Load(ProtocolFixture.Real, ProtocolFixture.Facts, [ProtocolFixture.Law]);
        result.Problems.Select(p => p.ToString()).ShouldBeEmpty();
        return result.Protocol.ShouldNotBeNull();
    }

    [Fact]
    public void The_folder_that_ships_can_be_used()
    {
        var protocol = Load();
        protocol.Id.ShouldBe("nottingham");
        protocol.AuthorityCode.ShouldBe("892");
        protocol.ReReferralMonths.ShouldBe(12);
        protocol.EmergencyDuty.ShouldBe(new EmergencyDutyHours(new TimeOnly(17, 0), new TimeOnly(8, 30)));
        ContactOutcomes.All.ShouldAllBe(outcome => protocol.Contacts.NeedsApproval(outcome));
        protocol.Contacts.IdleHours.ShouldBe(4);
        protocol.Digest.ShouldMatch("^[0-9a-f]{64}$");
        protocol.Stamp.ShouldStartWith("nottingham 2026.1 ");
    }

    [Theory]
    [InlineData("16:59", true, false)]
    [InlineData("17:00", true, true)]
    [InlineData("23:30", true, true)]
    [InlineData("08:29", true, true)]
    [InlineData("08:30", true, false)]
    [InlineData("12:00", false, true)]
    public void The_emergency_duty_team_answers_at_night_and_on_days_that_are_not_working_days(string time, bool workingDay, bool answers) =>
        Load().EmergencyDuty.Covers(TimeOnly.Parse(time, CultureInfo.InvariantCulture), workingDay).ShouldBe(answers);

    [Fact]
    public void Every_telephone_number_is_kept_for_drama_or_is_the_emergency_number() =>
        Load().UrgentNumbers.ShouldAllBe(n => n.Number == "999" || n.Number.StartsWith("0115 496 0", StringComparison.Ordinal));

    [Fact]
    public void The_settings_are_of_every_kind_and_none_of_them_can_be_rung_or_written_to()
    {
        var settings = Load().Settings;
        settings.Select(s => s.Kind).Distinct().ShouldBe(Enum.GetValues<SettingKind>(), ignoreOrder: true);
        settings.ShouldAllBe(s => s.Telephone.StartsWith("0115 496 0", StringComparison.Ordinal));
        settings.Select(s => s.Telephone).ShouldBeUnique();
        // The second part of a postcode never has the letters C, I, K, M, O and V.
        settings.Select(s => s.Postcode).ShouldAllBe(p => p.StartsWith("NG", StringComparison.Ordinal) && p.Substring(p.Length - 2).All(letter => "CIKMOV".Contains(letter)));
        settings.ShouldAllBe(s => s.Code == null);
    }

    [Fact]
    public void The_codes_of_the_census_are_complete()
    {
        var lists = Load().Lists;
        string[] Codes(string list) => [.. lists[list].ItemsOn(Day).Select(i => i.Code)];
        Codes(ListIds.Sexes).ShouldBe(["F", "M", "U"]);
        Codes(ListIds.ReferralSources).ShouldBe(
        [
            "1A", "1B", "1C", "1D", "2A", "2B", "3A", "3B", "3C", "3D", "3E", "3F", "4", "5A", "5B", "5C", "5D", "6", "7", "8", "9", "10",
        ]);
        Codes(ListIds.Ethnicities).ShouldBe(
        [
            "WBRI", "WIRI", "WIRT", "WROM", "WOTH", "MWBC", "MWBA", "MWAS", "MOTH", "AIND", "APKN", "ABAN", "AOTH", "BCRB", "BAFR",
            "BOTH", "CHNE", "OOTH", "REFU", "NOBT",
        ]);
    }

    [Fact]
    public void Every_outcome_of_a_contact_has_reasons()
    {
        var lists = Load().Lists;
        foreach (var outcome in lists[ListIds.ContactOutcomes].ItemsOn(Day))
        {
            lists[ListIds.ContactReasons].ItemsOn(Day, outcome.Code).ShouldNotBeEmpty(outcome.Label);
        }
    }

    [Fact]
    public void Five_levels_of_need_stand_in_three_bands()
    {
        var protocol = Load();
        protocol.Bands.Count.ShouldBe(3);
        protocol.Levels.Select(l => l.Id).ShouldBe(["universal", "additional", "extensive", "child-in-need", "protection"]);
    }

    [Fact]
    public void The_acknowledgement_is_due_in_one_working_day_and_the_approval_ends_when_a_decision_is_sent_back()
    {
        var clocks = Load().LocalClocks;
        var acknowledgement = clocks.Single(c => c.Id == "contact-acknowledgement");
        (acknowledgement.Quantity, acknowledgement.Unit, acknowledgement.Origin).ShouldBe((1, ClockUnit.WorkingDays, RuleOrigin.Local));
        acknowledgement.StartFacts.ShouldBe(["ContactReceived"]);
        acknowledgement.StopFacts.ShouldBe(["ContactAcknowledged"]);
        var approval = clocks.Single(c => c.Id == "contact-approval");
        approval.StopFacts.ShouldBe(["DecisionApproved"]);
        approval.EndFacts.ShouldBe(["DecisionReturned"]);
        clocks.Where(c => c.Awaited).ShouldNotBeEmpty();
    }
}
