using System.Globalization;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Contract;
using Loxley.App.Tests.Support;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.People.RecordWarning;

public sealed class RecordWarningTests(TestHost host) : SliceTest(host)
{
    private const string Button = "Record this warning";

    private Member worker = null!;
    private Guid child;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        child = await Town.ChildAsync(worker);
    }

    [Fact]
    public async Task It_stands_at_the_top_of_the_record_with_type_owner_and_review_date()
    {
        using var visitor = await OpenAsync();
        await visitor.PressAsync(Button, Typed(Today.AddMonths(3)));

        visitor.Path.ShouldBe($"/children/{child}/warnings");
        visitor.Said("Owner").ShouldBe("Wanda Fieldfare");
        visitor.Said("Review by").ShouldBe(Kernel(Today.AddMonths(3)));
        visitor.Said("Agreed by a manager").ShouldBe("Not yet");
        visitor.Said("The family knows").ShouldBe("No: It would put the mother in danger");
        foreach (var page in new[] { "", "/notes", "/warnings" })
        {
            await visitor.GoAsync($"/children/{child}{page}");
            Visitor.Tidy(visitor.Page.QuerySelector(".lox-warnings")!.TextContent).ShouldContain("Dog at the address, not agreed by a manager");
        }
        (await Town.ActOfAsync<WarningRecorded>(child)).Name.ShouldBe("RecordWarning");
    }

    [Fact]
    public async Task A_review_is_within_a_year_and_the_owner_is_somebody_of_the_list()
    {
        using var visitor = await OpenAsync();
        await RefusedAsync(visitor, "Review date must be within a year from today", Button, Typed(Today.AddYears(1).AddDays(1)));
        await RefusedAsync(visitor, "Review date must be after today", Button, Typed(Today));
        var stranger = await Town.CallerAsync();
        await RefusedAsync(visitor, "Choose who sees to the review from the list", Button, [.. Typed(Today.AddDays(1)), ("OwnerId", stranger.Id.ToString())]);
        await RefusedAsync(visitor, "Enter why the family does not know of this warning", Button, [.. Typed(Today.AddDays(1)).Where(t => t.Field != "WhyNotTold"), ("WhyNotTold", "")]);
        await visitor.PressAsync(Button, Typed(Today.AddYears(1)));
        (await Town.ReadAsync(db => db.Set<Warning>().CountAsync())).ShouldBe(1);
    }

    [Fact]
    public async Task Three_are_shown_at_the_top_and_a_link_to_the_rest()
    {
        for (var i = 0; i < 4; i++) await Town.WarningAsync(worker, child, $"Warning {i}");
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/children/{child}");
        visitor.Page.QuerySelectorAll(".lox-warnings li").Length.ShouldBe(3);
        await visitor.FollowAsync("See all 4 warnings");
        visitor.Path.ShouldBe($"/children/{child}/warnings");
    }

    [Theory]
    [InlineData("/people/{0}")]
    [InlineData("/people/{0}/details")]
    [InlineData("/people/{0}/family")]
    [InlineData("/people/{0}/family/add")]
    [InlineData("/children/{0}/involved")]
    [InlineData("/children/{0}/involved/add")]
    [InlineData("/children/{0}/settings/add")]
    public async Task It_stands_above_every_part_of_the_record_and_above_its_forms(string address)
    {
        await Town.WarningAsync(worker, child, "Never visit alone");
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync(string.Format(CultureInfo.InvariantCulture, address, child));
        visitor.Page.QuerySelectorAll(".lox-warnings li").Length.ShouldBe(1);
    }

    [Fact]
    public async Task An_overdue_review_is_shown_on_the_record_and_in_the_owners_work()
    {
        await Town.WarningAsync(worker, child, reviewOn: Today.AddDays(20));
        using var visitor = await Town.EnterAsync(worker);
        (await visitor.GoAsync("/")).Text.ShouldNotContain("Warnings to review");
        await Town.RunAsync(null, async (_, db) =>
        {
            var warning = await db.Set<Warning>().SingleAsync();
            db.Entry(warning).Property(w => w.ReviewOn).CurrentValue = Today.AddDays(-1);
            var act = db.Begin("Test");
            db.Take(App.Kernel.Acts.Deed.Of(new WarningRenewed(child, child, act.At, warning.Id, "dog", warning.ReviewOn, "Test")));
            return await db.SaveChangesAsync();
        });
        await visitor.GoAsync("/");
        visitor.Text.ShouldContain("Warnings to review");
        visitor.Text.ShouldContain("Overdue");
        await visitor.GoAsync($"/children/{child}");
        visitor.Page.QuerySelector(".lox-warnings")!.TextContent.ShouldContain("review was due");
    }

    private DateOnly Today => London.Date(Host.Clock.Now);

    private static string Kernel(DateOnly day) => App.Kernel.Pages.When.Day(day);

    private static (string Field, string Value)[] Typed(DateOnly review) =>
    [
        ("Kind", "dog"), ("Reason", "Keep the gate shut"), ("FamilyKnows", "false"), ("WhyNotTold", "It would put the mother in danger"),
        ("ReviewOn.Day", $"{review.Day}"), ("ReviewOn.Month", $"{review.Month}"), ("ReviewOn.Year", $"{review.Year}"),
    ];

    private async Task<Visitor> OpenAsync() => await (await Town.EnterAsync(worker)).GoAsync($"/children/{child}/warnings/new");
}
