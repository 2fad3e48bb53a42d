using Loxley.App.Kernel.Access;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Modules.FrontDoor.Contract;
using Loxley.App.Tests.Support;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.FrontDoor.FinishAssessment;

/// <summary>The limits of an assessment count from the day of the referral, and end on the day on which it is finished.</summary>
public sealed class FinishAssessmentTests(TestHost host) : ContactSlice(host)
{
    private const string Local = "assessment-brief";

    private const string Law = "child-and-family-assessment";

    private Member social = null!;

    private Guid referral;

    /// <summary>Every test begins on the same day, whichever has moved the clock before.</summary>
    public override Task InitializeAsync()
    {
        Host.Clock.Set(new DateTime(2026, 3, 4, 10, 0, 0, DateTimeKind.Utc));
        return base.InitializeAsync();
    }

    private protected override async Task BeginAsync()
    {
        social = await Town.JoinAsync(Role.SocialWorker, "Sorrel Dipper", "council", "screening-and-duty");
        await Town.DecideAsync(Worker, Id);
        using (var manager = await OpenAsync(Manager, "/approve")) await manager.PressAsync("Approve");
        referral = await Town.ReadAsync(db => db.Set<Referral>().Select(r => r.Id).SingleAsync());
    }

    [Fact]
    public async Task Ten_and_forty_five_working_days_run_from_the_day_of_the_referral()
    {
        // From Wednesday 4 March 2026; Good Friday is 3 April, Easter Monday 6 April, and the first Monday of May a holiday.
        (await Town.ClockAsync(referral, Local)).DueOn.ShouldBe(new DateOnly(2026, 3, 18));
        (await Town.ClockAsync(referral, Law)).DueOn.ShouldBe(new DateOnly(2026, 5, 11));
        using var visitor = await OpenReferralAsync(social);
        (visitor.Said("Referral date"), visitor.Said("Next step"), visitor.Said("Assessment"), visitor.Said("Referred before"))
            .ShouldBe(("4 March 2026", "Children's assessment", "Awaited", "Not within 12 months"));
        visitor.Text.ShouldContain("Child and family assessment");
        visitor.Text.ShouldContain("A children's assessment is to be made");
    }

    [Fact]
    public async Task A_day_on_which_it_is_finished_stops_both()
    {
        Host.Clock.Pass(TimeSpan.FromDays(20));
        using var visitor = await OpenReferralAsync(social);
        await visitor.FollowAsync("Say what became of the assessment");
        await visitor.PressAsync("Save", [("Finished", "true"), .. On(new DateOnly(2026, 3, 17))]);

        visitor.Path.ShouldBe($"/social-care/{referral}");
        visitor.Said("Assessment").ShouldBe("Finished on 17 March 2026");
        visitor.Buttons.ShouldBeEmpty();
        foreach (var rule in new[] { Local, Law }) (await Town.ClockAsync(referral, rule)).StoppedAt.ShouldBe(London.Instant(new DateOnly(2026, 3, 17), TimeOnly.MinValue));
        (await Town.ActOfAsync<AssessmentFinished>(referral)).Name.ShouldBe("FinishAssessment");
    }

    [Fact]
    public async Task Where_none_is_made_both_end_unmet_and_it_is_said_why()
    {
        using var visitor = await OpenReferralAsync(social, "/assessment");
        await visitor.PressAsync("Save", ("Finished", "false"), ("WhyNot", "The family moved to Derby"));
        visitor.Said("Assessment").ShouldBe("None is made");
        visitor.Text.ShouldContain("No children's assessment is made: The family moved to Derby");
        foreach (var rule in new[] { Local, Law }) (await Town.ClockAsync(referral, rule)).EndedAt.ShouldBe(Host.Clock.Now);
    }

    [Fact]
    public async Task What_cannot_be_is_refused_and_changes_nothing()
    {
        using var visitor = await OpenReferralAsync(social, "/assessment");
        await RefusedAsync(visitor, "Choose what became of the assessment", "Save");
        await RefusedAsync(visitor, "Enter the day on which it was finished", "Save", ("Finished", "true"));
        await RefusedAsync(visitor, "The day on which it was finished must be on or after the day of the referral", "Save", [("Finished", "true"), .. On(new DateOnly(2026, 3, 3))]);
        await RefusedAsync(visitor, "The day on which it was finished must be today or in the past", "Save", [("Finished", "true"), .. On(new DateOnly(2026, 3, 5))]);
        await RefusedAsync(visitor, "Enter why no assessment is made", "Save", ("Finished", "false"), ("WhyNot", " "));
        using (var other = await OpenReferralAsync(social, "/assessment")) await other.PressAsync("Save", [("Finished", "true"), .. On(new DateOnly(2026, 3, 4))]);
        await visitor.PressAsync("Save", ("Finished", "false"), ("WhyNot", "The family moved"));
        visitor.Errors.ShouldNotBeEmpty();
        (await Town.RowAsync<Referral>(referral)).NotAssessedAt.ShouldBeNull();
    }

    [Fact]
    public async Task One_that_is_late_is_explained_by_whoever_answers_for_it()
    {
        Host.Clock.Pass(TimeSpan.FromDays(90));
        using var visitor = await OpenReferralAsync(social);
        await visitor.FollowAsync("Say why Child and family assessment was late");
        await visitor.PressAsync("Save", ("Reason", "many-at-once"));
        visitor.Path.ShouldBe($"/social-care/{referral}");
        visitor.Text.ShouldContain("Explained");
    }

    [Fact]
    public async Task The_way_leads_from_the_contact_and_from_the_child()
    {
        using var visitor = await OpenAsync(Worker);
        await visitor.FollowAsync((await Town.RowAsync<Referral>(referral)).Reference);
        visitor.Heading.ShouldStartWith("Referral R-");
        visitor.Buttons.ShouldBeEmpty("It is for a social worker to say");
        await visitor.GoAsync($"/children/{Child}/chronology");
        visitor.Page.QuerySelectorAll($"a[href='/social-care/{referral}']").Length.ShouldBeGreaterThan(0);
    }

    [Fact]
    public async Task Nothing_is_to_be_assessed_where_that_is_no_next_step()
    {
        var other = await Town.ContactAsync(Worker, await Town.ChildAsync(Worker, "Merle"), Caller);
        await Town.ActAsync(Worker, other, (c, at) => c.Take(Worker.Actor, at));
        await Town.ActAsync(Worker, other, (c, at) => c.Decide(Worker.Actor, Town.Decision(c) with { NextStep = "no-further-action" }, Approval.First, at));
        using (var manager = await Town.EnterAsync(Manager)) await (await manager.GoAsync($"/contacts/{other}/approve")).PressAsync("Approve");
        var made = await Town.ReadAsync(db => db.Set<Referral>().SingleAsync(r => r.ContactId == other));
        made.AssessmentAwaited.ShouldBeFalse();
        (await Town.ReadAsync(db => db.Clocks.AnyAsync(c => c.RecordId == made.Id))).ShouldBeFalse();
        using var visitor = await Town.EnterAsync(social);
        (await visitor.GoAsync($"/social-care/{made.Id}")).Said("Assessment").ShouldBe("None is asked for");
    }

    private async Task<Visitor> OpenReferralAsync(Member member, string page = "") => await (await Town.EnterAsync(member)).GoAsync($"/social-care/{referral}{page}");

    private static (string, string)[] On(DateOnly day) => [("FinishedOn.Day", $"{day:%d}"), ("FinishedOn.Month", $"{day:%M}"), ("FinishedOn.Year", $"{day:yyyy}")];
}
