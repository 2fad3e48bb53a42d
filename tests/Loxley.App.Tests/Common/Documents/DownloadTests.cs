using Loxley.App.Kernel.Pages;
using Loxley.App.Tests.Support;
using Loxley.Core.Time;
using Microsoft.EntityFrameworkCore;
using System.Globalization;

namespace Loxley.App.Tests.Common.Documents;

/// <summary>A list that is taken away is the list of the page, filters and all, and the trail says that it left.</summary>
public sealed class DownloadTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
    }

    [Theory]
    [InlineData("csv", "text/csv; charset=utf-8")]
    [InlineData("xlsx", "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")]
    public async Task The_queue_is_taken_away_as_the_page_shows_it_stage_by_stage(string kind, string type)
    {
        foreach (var name in new[] { "Wren", "=Robin", "Linnet" }) await Town.ContactAsync(worker, await Town.ChildAsync(worker, name));
        var taken = await Town.ContactAsync(worker, await Town.ChildAsync(worker, "Siskin"));
        await Town.ActAsync(worker, taken, (c, at) => c.Take(worker.Actor, at));
        await Town.ActAsync(worker, taken, (c, at) => c.Rate("amber", null, at));
        using var visitor = await Town.EnterAsync(worker);
        foreach (var (stage, count) in new[] { ("Waiting", 3), ("Taken", 1) })
        {
            await visitor.GoAsync($"/contacts?stage={stage}");
            var shown = visitor.Page.QuerySelectorAll("main tbody tr").Select(r => r.Children.Select(c => Visitor.Tidy(c.TextContent)).ToArray()).ToList();
            var file = await visitor.FileAsync(Link(visitor, kind));
            var rows = Rows(kind, file.Bytes);

            file.Type.ShouldBe(type);
            file.Name.ShouldBe($"contacts-{stage.ToLowerInvariant()}-{London.Date(Host.Clock.Now).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture)}.{kind}");
            rows.Count.ShouldBe(count);
            rows.Select(r => r[0].TrimStart('\'')).ShouldBe(shown.Select(r => r[0]));
            rows.Select(r => r[2]).ShouldBe(shown.Select(r => r[2]));
            rows.Select(r => Visitor.Tidy($"{r[3]} {r[4]} {r[5]}")).ShouldBe(shown.Select(r => r[3]));
            rows.Select(r => r[6]).ShouldBe(shown.Select(r => r[4]));
            rows.Select(r => Moment(kind, r[1])).ShouldBe(shown.Select(r => r[1]));
        }
    }

    [Fact]
    public async Task A_file_holds_the_whole_of_a_list_that_has_pages_and_every_child_in_it_was_disclosed()
    {
        var children = new List<Guid>();
        for (var i = 0; i < 52; i++)
        {
            children.Add(await Town.ChildAsync(worker, $"Wren {i}"));
            await Town.ContactAsync(worker, children[^1]);
        }
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync("/contacts?page-number=2");
        Host.Clock.Pass(TimeSpan.FromSeconds(1));
        var file = await visitor.FileAsync(Link(visitor, "csv"));

        Rows("csv", file.Bytes).Count.ShouldBe(52);
        var now = Host.Clock.Now;
        var trail = await Town.ReadAsync(db => db.Disclosures.SingleAsync(d => d.At == now && d.MemberId == worker.Id));
        trail.Page.ShouldBe("/contacts taken as CSV");
        trail.Listed!.Split(' ').Select(Guid.Parse).Order().ShouldBe(children.Order());
    }

    [Fact]
    public async Task Who_looked_is_taken_away_with_its_grounds_and_says_itself_that_lists_were_taken_away()
    {
        var manager = await Town.ManagerAsync();
        var child = await Town.ChildAsync(worker);
        await Town.ContactAsync(worker, child);
        using var visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync("/contacts");
        await visitor.FileAsync(Link(visitor, "xlsx"));
        Host.Clock.Pass(TimeSpan.FromSeconds(1));
        using var boss = await Town.EnterAsync(manager);
        await boss.GoAsync($"/children/{child}/who-looked");
        var first = Rows("csv", (await boss.FileAsync(Link(boss, "csv"))).Bytes);
        var notes = ReadTable.Xlsx((await boss.FileAsync(Link(boss, "xlsx"))).Bytes, "Notes");

        first.ShouldContain(r => r[0] == worker.Actor.Name && r[4] == "On a list" && r[5] == "Contact queue, taken as XLSX");
        notes[^1][0].ShouldBe($"Taken from Loxley on {When.Minute(Host.Clock.Now)} by {manager.Actor.Name}. What changed since is not here.");
    }

    [Fact]
    public async Task Nobody_takes_away_what_they_may_not_see_and_an_unknown_kind_is_the_page()
    {
        var child = await Town.ChildAsync(worker);
        using var visitor = await Town.EnterAsync(await Town.CallerAsync());
        await visitor.GoAsync("/contacts?as=csv");
        visitor.Status.ShouldBe(System.Net.HttpStatusCode.Forbidden);
        await visitor.GoAsync($"/children/{child}/who-looked?as=xlsx");
        visitor.Status.ShouldBe(System.Net.HttpStatusCode.NotFound);
        using var other = await Town.EnterAsync(worker);
        await other.GoAsync("/contacts?as=pdf");
        other.Heading.ShouldBe("Contacts");
    }

    private static string Link(Visitor visitor, string kind) =>
        visitor.Page.QuerySelectorAll("main a[download]").Single(a => a.TextContent == $"Download as {kind.ToUpperInvariant()}").GetAttribute("href")!;

    private static List<string[]> Rows(string kind, byte[] file) => kind == "csv" ? ReadTable.Csv(file)[1..] : ReadTable.Xlsx(file, "Table")[3..];

    private static string Moment(string kind, string cell)
    {
        var local = kind == "csv"
            ? DateTime.ParseExact(cell, "yyyy-MM-dd HH:mm", CultureInfo.InvariantCulture)
            : DateTime.FromOADate(double.Parse(cell, CultureInfo.InvariantCulture)).AddSeconds(1);
        return local.ToString("d MMMM yyyy 'at' h:mm", CultureInfo.InvariantCulture) + (local.Hour < 12 ? "am" : "pm");
    }
}
