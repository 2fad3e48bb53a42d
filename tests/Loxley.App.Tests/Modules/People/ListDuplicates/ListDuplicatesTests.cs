using Loxley.App.Kernel.Access;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.People.ListDuplicates;

/// <summary>The pairs that somebody may judge: those of which they may see both records.</summary>
public sealed class ListDuplicatesTests(TestHost host) : SliceTest(host)
{
    private Member manager = null!;
    private Member other = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        manager = await Town.ManagerAsync();
        other = await Town.JoinAsync(Role.FrontDoorManager, "Ottilie Siskin", "hospitals-trust", null);
    }

    [Fact]
    public async Task The_most_alike_come_first_with_how_alike_and_why()
    {
        await PairAsync("Robin", 0.91);
        await PairAsync("Wren", 0.995);
        using var visitor = await Town.EnterAsync(manager);
        await (await visitor.GoAsync("/search")).FollowAsync("Possible duplicates");

        Rows(visitor).ShouldBe(
        [
            "Wren Thistlewood 5 June 2015 Wren Thistlewood 5 June 2015 Very like (0.99) Same family name, same given name Compare Wren Thistlewood and Wren Thistlewood",
            "Robin Thistlewood 5 June 2015 Robin Thistlewood 5 June 2015 Somewhat like (0.91) Same family name, same given name Compare Robin Thistlewood and Robin Thistlewood",
        ]);
        await visitor.FollowAsync("Compare Wren Thistlewood and Wren Thistlewood");
        visitor.Heading.ShouldBe("Compare two records");
    }

    [Fact]
    public async Task Who_may_see_one_of_the_two_or_none_is_told_of_neither()
    {
        var mine = await Town.ChildAsync(manager, "Robin", "Thistlewood", new DateOnly(2015, 6, 5));
        var theirs = await Town.ChildAsync(other, "Robin", "Thistlewood", new DateOnly(2015, 6, 5));
        var mixed = await Town.PairAsync(mine, theirs);
        var hidden = await Town.PairAsync(await Town.ChildAsync(other), await Town.ChildAsync(other));
        using var visitor = await Town.EnterAsync(manager);

        (await visitor.GoAsync("/possible-duplicates")).Text.ShouldContain("There are no two records to judge.");
        foreach (var pair in new[] { mixed, hidden }) ((int)(await visitor.GoAsync($"/possible-duplicates/{pair}")).Status).ShouldBe(404);
        using var them = await Town.EnterAsync(other);
        (await them.GoAsync("/possible-duplicates")).Page.QuerySelectorAll("main tbody tr").Length.ShouldBe(1);
        ((int)(await them.GoAsync($"/possible-duplicates/{hidden}")).Status).ShouldBe(200);
    }

    [Fact]
    public async Task A_pair_is_gone_when_one_record_is_restricted_and_there_for_its_owner()
    {
        var (one, two) = (await Town.ChildAsync(manager), await Town.ChildAsync(manager));
        var pair = await Town.PairAsync(one, two);
        await Town.RestrictAsync(manager, one);
        using var owner = await Town.EnterAsync(manager);
        ((int)(await owner.GoAsync($"/possible-duplicates/{pair}")).Status).ShouldBe(200);
        using var visitor = await Town.EnterAsync(await Town.ManagerAsync("Avis Redpoll"));
        (await visitor.GoAsync("/possible-duplicates")).Text.ShouldContain("There are no two records to judge.");
        ((int)(await visitor.GoAsync($"/possible-duplicates/{pair}")).Status).ShouldBe(404);
    }

    [Fact]
    public async Task A_long_list_has_pages()
    {
        for (var i = 0; i < 51; i++) await PairAsync("Robin", 0.95);
        using var visitor = await Town.EnterAsync(manager);
        Rows(await visitor.GoAsync("/possible-duplicates")).Count.ShouldBe(50);
        Rows(await visitor.GoAsync("/possible-duplicates?page-number=2")).Count.ShouldBe(1);
    }

    private async Task PairAsync(string given, double score)
    {
        var born = new DateOnly(2015, 6, 5);
        await Town.PairAsync(await Town.ChildAsync(manager, given, "Thistlewood", born), await Town.ChildAsync(manager, given, "Thistlewood", born), score);
    }

    private static IReadOnlyList<string> Rows(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("main tbody tr").Select(r => Visitor.Tidy(r.TextContent))];
}
