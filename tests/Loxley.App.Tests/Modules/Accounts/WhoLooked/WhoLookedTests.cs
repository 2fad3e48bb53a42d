using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.Accounts.WhoLooked;

public sealed class WhoLookedTests(TestHost host) : SliceTest(host)
{
    [Fact]
    public async Task Every_look_is_shown_with_its_ground_and_its_page_and_so_is_one_that_was_refused()
    {
        var (worker, caller, manager) = (await Town.WorkerAsync(), await Town.CallerAsync(), await Town.ManagerAsync());
        var child = await Town.ChildAsync(worker);
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/children/{child}");
        Host.Clock.Pass(TimeSpan.FromSeconds(1));
        await visitor.PressAsync("Search", ("Query", "thistlewood"));
        Host.Clock.Pass(TimeSpan.FromSeconds(1));
        using var stranger = await Town.EnterAsync(caller);
        await stranger.GoAsync($"/children/{child}");
        Host.Clock.Pass(TimeSpan.FromSeconds(1));
        using var boss = await Town.EnterAsync(manager);
        await boss.GoAsync($"/children/{child}/who-looked");

        Rows(boss).Select(Timeless).ShouldBe(
        [
            "Carys Dunnock Referring professional, Schools and academies | Refused | View child",
            "Wanda Fieldfare Front-door worker, Nottingham City Council | On a list | Search",
            "Wanda Fieldfare Front-door worker, Nottingham City Council | Nottingham City Council keeps this record | View child",
        ]);
        await boss.GoAsync($"/children/{child}/who-looked");
        Timeless(Rows(boss)[0]).ShouldBe("Magnus Redwing Front-door manager, Nottingham City Council | Nottingham City Council keeps this record | Who looked");
    }

    [Fact]
    public async Task A_list_is_read_back_ninety_days()
    {
        var (worker, manager) = (await Town.WorkerAsync(), await Town.ManagerAsync());
        var child = await Town.ChildAsync(worker);
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync($"/children/{child}");
        await visitor.PressAsync("Search", ("Query", "thistlewood"));
        Host.Clock.Pass(TimeSpan.FromDays(91));
        using var boss = await Town.EnterAsync(manager);
        await boss.GoAsync($"/children/{child}/who-looked");

        Rows(boss).Select(r => r[^1]).ShouldBe(["View child"]);
    }

    private static List<string[]> Rows(Visitor visitor) =>
        [.. visitor.Page.QuerySelectorAll("main tbody tr").Select(r => r.Children.Select(c => string.Join(' ', c.ChildNodes.Select(n => Visitor.Tidy(n.TextContent)).Where(t => t.Length > 0))).ToArray())];

    private static string Timeless(string[] row) => string.Join(" | ", row.Where((_, i) => i != 1));
}
