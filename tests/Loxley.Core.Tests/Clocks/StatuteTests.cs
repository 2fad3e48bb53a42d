using System.Text.RegularExpressions;
using Loxley.Core.Clocks;
using Loxley.Core.Time;
using static Loxley.Core.Tests.Days;

namespace Loxley.Core.Tests.Clocks;

public sealed partial class StatuteTests
{
    private static IEnumerable<ClockRule> InForceToday => Statute.Rules.Where(rule => rule.InForce(Day("2026-11-20")));

    [Fact]
    public void Holds_every_limit_of_the_paper_in_its_order() => InForceToday
        .Select(rule => (rule.Id, rule.Quantity, rule.Unit, rule.Mark))
        .ShouldBe(StatutePaper.Rows.Select(row => (row.Id, row.Quantity, row.Unit, row.Mark)));

    [Fact]
    public void Misses_no_numbered_row_of_the_paper() =>
        StatutePaper.Rows.Select(row => row.Row).Distinct().ShouldBe(Enumerable.Range(1, 73));

    [Fact]
    public void Keeps_the_law_that_ended() => Statute.Rules.Where(rule => rule.To is not null)
        .Select(rule => (rule.Id, rule.Quantity, rule.Unit)).ShouldBe(StatutePaper.Former);

    [Fact]
    public void One_row_of_an_id_ends_before_the_next_begins()
    {
        foreach (var rows in Statute.Rules.GroupBy(rule => rule.Id).Select(group => group.OrderBy(rule => rule.From).ToList()))
        {
            rows.Zip(rows.Skip(1)).ShouldAllBe(pair => pair.First.To < pair.Second.From, rows[0].Id);
            rows[^1].To.ShouldBeNull();
            rows.ShouldAllBe(rule => rule.To == null || rule.From <= rule.To);
        }
    }

    [Fact]
    public void A_change_of_law_leaves_no_day_without_a_row()
    {
        foreach (var row in Statute.Rules.Where(rule => rule.To is not null))
        {
            Statute.Rules.ShouldContain(next => next.Id == row.Id && next.From == row.To!.Value.AddDays(1), row.Id);
        }
    }

    [Theory]
    [MemberData(nameof(Ids))]
    public void Every_row_says_where_it_is_written(string id) => Statute.Rules.Where(rule => rule.Id == id).ShouldAllBe(rule =>
        Said(rule.Name) && Said(rule.Starts) && Said(rule.Stops) && Said(rule.Source) && Said(rule.Edition)
        && Kebab().IsMatch(rule.Id) && rule.Origin == RuleOrigin.Statute && rule.From < Day("2026-11-20"));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_row_without_a_number_says_so_in_its_notes(string id) => Statute.Rules.Where(rule => rule.Id == id)
        .ShouldAllBe(rule => rule.Quantity > 0 || Said(rule.Notes));

    [Theory]
    [MemberData(nameof(Ids))]
    public void A_row_that_runs_can_be_counted(string id) => Statute.Rules.Where(rule => rule.Id == id).ShouldAllBe(rule =>
        rule.Awaited || DueTime.From(rule, London.Midnight(Day("2026-11-20")), Calendar) != null);

    [Fact]
    public void The_referral_decision_runs_and_waits_for_both_facts()
    {
        var rule = Statute.Rules.Single(rule => rule.Id == "referral-decision");
        rule.Awaited.ShouldBeFalse();
        // What a referral rests on can arrive later than the contact: the limit then ends and begins again from that day (decision 18).
        rule.StartFacts.ShouldBe(["ContactReceived", "ReferralInformationArrived"]);
        rule.StopFacts.ShouldBe(["DecisionApproved", "CallerTold"]);
        rule.EndFacts.ShouldBe(["CallerCannotBeTold", "ReferralInformationArrived"]);
    }

    [Fact]
    public void A_referral_of_a_contact_at_the_start_of_the_records_has_its_limit() =>
        Statute.Rules.Single(rule => rule.Id == "referral-decision").InForce(Day("2019-01-01")).ShouldBeTrue();

    public static TheoryData<string> Ids { get; } = [.. Statute.Rules.Select(rule => rule.Id).Distinct(StringComparer.Ordinal)];

    private static bool Said(string words) =>
        words.Length > 0 && words.Trim() == words && !words.Contains('\u2014', StringComparison.Ordinal);

    [GeneratedRegex("^[a-z]+(-[a-z]+)*$", RegexOptions.ExplicitCapture, 1000)]
    private static partial Regex Kebab();
}
