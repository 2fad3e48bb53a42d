using Loxley.App.Kernel.Access;

namespace Loxley.App.Tests.House;

/// <summary>The children that a page names are those that the trail says were shown.</summary>
[Collection(TourGroup.Name)]
public sealed class DisclosureTests(Tour tour)
{
    [Fact]
    public void Every_child_on_a_page_was_disclosed() => Untold(tour.Visits).ShouldBeEmpty();

    [Fact]
    public void A_list_discloses_nobody_whom_it_does_not_show() => Overtold(tour.Visits).ShouldBeEmpty();

    [Fact]
    public void Both_kinds_of_page_name_children()
    {
        tour.Visits.ShouldContain(v => v.Page.Ids.Count == 0 && v.Named.Count > 1);
        tour.Visits.ShouldContain(v => v.Page.Ids.Count > 0 && v.Named.Count > 0);
    }

    [Fact]
    public void A_page_that_says_too_little_or_too_much_is_found()
    {
        var (one, two) = (new Guid(1, 0, 0, new byte[8]), new Guid(2, 0, 0, new byte[8]));
        var list = new Visit(new HouseEndpoint { Route = "/list" }, Role.SocialWorker, "/list") { Named = new HashSet<Guid> { one } };

        Untold([list with { Disclosed = new HashSet<Guid> { two } }]).Count.ShouldBe(1);
        Overtold([list with { Disclosed = new HashSet<Guid> { one, two } }]).Count.ShouldBe(1);
        Untold([list with { Disclosed = list.Named }]).Concat(Overtold([list with { Disclosed = list.Named }])).ShouldBeEmpty();
    }

    private static List<string> Untold(IEnumerable<Visit> visits) =>
        [.. visits.Where(v => !v.Named.IsSubsetOf(v.Disclosed)).Select(v => $"{v}: {v.Named.Except(v.Disclosed).Count()} children are named and not disclosed")];

    private static List<string> Overtold(IEnumerable<Visit> visits) =>
    [
        .. visits.Where(v => v.Page.Ids.Count == 0 && !v.Disclosed.IsSubsetOf(v.Named))
            .Select(v => $"{v}: {v.Disclosed.Except(v.Named).Count()} children are disclosed and not named"),
    ];
}
