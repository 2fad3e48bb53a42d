using Loxley.App.Kernel.Access;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.People.GlassReviews;

public sealed class GlassReviewsTests(TestHost host) : SliceTest(host)
{
    [Fact]
    public async Task The_one_that_waits_longest_stands_first_and_no_child_is_named()
    {
        var (early, late) = (await Town.WorkerAsync(), await Town.WorkerAsync("Osric Dunlin"));
        var child = await Town.ChildAsync(early);
        await Town.GlassAsync(early, child);
        Host.Clock.Pass(TimeSpan.FromMinutes(5));
        await Town.GlassAsync(late, child);
        using var visitor = await Town.EnterAsync(await Town.JoinAsync(Role.InformationGovernance, "Merle Ouzel", "council", null));
        visitor.Text.ShouldContain("2 openings wait to be reviewed");
        await visitor.GoAsync("/break-glass-reviews");

        visitor.Page.QuerySelectorAll("main tbody th").Select(h => Visitor.Tidy(h.TextContent)).ShouldBe(["Wanda Fieldfare", "Osric Dunlin"]);
        visitor.Text.ShouldContain("A neighbour rang");
        visitor.Page.Body!.TextContent.ShouldNotContain("Thistlewood");
        (await Town.ReadAsync(db => db.Disclosures.CountAsync(d => d.Page == "/break-glass-reviews" && d.Listed == child.ToString() && !d.Granted))).ShouldBe(1);
    }

    [Fact]
    public async Task An_empty_list_says_so()
    {
        using var visitor = await Town.EnterAsync(await Town.ManagerAsync());
        (await visitor.GoAsync("/break-glass-reviews")).Text.ShouldContain("To be reviewed There is nothing to review.");
    }
}
