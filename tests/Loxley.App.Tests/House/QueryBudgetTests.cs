using Loxley.App.Kernel.Access;

namespace Loxley.App.Tests.House;

[Collection(TourGroup.Name)]
public sealed class QueryBudgetTests(Tour tour)
{
    [Fact]
    public void No_page_fails() => tour.Broken.Distinct().ShouldBeEmpty();

    [Fact]
    public void Every_page_was_seen_by_somebody() => Unseen(tour.Pages, tour.Visits).ShouldBeEmpty();

    [Fact]
    public void No_page_sends_more_queries_than_it_states() => Over(tour.Visits).ShouldBeEmpty();

    [Fact]
    public void A_page_over_its_budget_is_found()
    {
        var page = new HouseEndpoint { Route = "/list", Budget = 2 };
        var visit = new Visit(page, Role.SocialWorker, "/list");

        Over([visit with { Queries = ["SELECT 1", "SELECT 2"] }]).ShouldBeEmpty();
        Over([visit with { Queries = ["SELECT 1", "SELECT 2", "SELECT 3"] }]).ShouldBe(["/list as social worker: 3 queries, and 2 are stated"]);
        Unseen([page, page with { Route = "/other" }], [visit]).ShouldBe(["/other"]);
    }

    private static IEnumerable<string> Unseen(IEnumerable<HouseEndpoint> pages, IEnumerable<Visit> visits) => pages.Except(visits.Select(v => v.Page)).Select(p => p.Route);

    private static List<string> Over(IEnumerable<Visit> visits) =>
        [.. visits.Where(v => v.Queries.Count > v.Page.Budget).Select(v => $"{v}: {v.Queries.Count} queries, and {v.Page.Budget} are stated")];
}
