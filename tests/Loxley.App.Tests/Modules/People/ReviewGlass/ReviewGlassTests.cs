using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Contract;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.People.ReviewGlass;

public sealed class ReviewGlassTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;
    private Member manager = null!;
    private Guid glass;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        (worker, manager) = (await Town.WorkerAsync(), await Town.ManagerAsync());
        glass = await Town.GlassAsync(worker, await Town.ChildAsync(worker));
    }

    [Fact]
    public async Task Somebody_else_says_whether_it_was_justified()
    {
        using var visitor = await OpenAsync(manager);
        (visitor.Said("Who"), visitor.Said("Ground"), visitor.Said("What had happened")).ShouldBe(("Wanda Fieldfare", "A child is missing", "A neighbour rang"));
        visitor.Page.Body!.TextContent.ShouldNotContain("Thistlewood");
        await visitor.PressAsync("Save", ("Justified", "false"), ("Note", "The child was at school"));

        visitor.Path.ShouldBe("/break-glass-reviews");
        visitor.Text.ShouldContain("Not justified: The child was at school");
        var row = await Town.RowAsync<GlassBreak>(glass);
        (row.Justified, row.ReviewNote, row.ReviewedBy, row.ReviewedAt).ShouldBe((false, "The child was at school", "Magnus Redwing", Host.Clock.Now));
        (await Town.ActOfAsync<GlassReviewed>(glass)).Name.ShouldBe("ReviewGlass");
        (await Town.ClockAsync(glass, "break-glass-review")).StoppedAt.ShouldBe(Host.Clock.Now);
        await visitor.GoAsync($"/break-glass-reviews/{glass}");
        visitor.Text.ShouldContain("Magnus Redwing found it not justified: The child was at school");
        visitor.Buttons.ShouldBeEmpty();
    }

    [Fact]
    public async Task Nobody_reviews_what_they_opened()
    {
        glass = await Town.GlassAsync(manager, await Town.ChildAsync(worker));
        using var visitor = await OpenAsync(manager);
        await RefusedAsync(visitor, "Somebody other than the person who opened the record must review it", "Save", ("Justified", "true"), ("Note", "I had to"));
    }

    [Fact]
    public async Task An_answer_and_how_it_is_known_are_asked_for()
    {
        using var visitor = await OpenAsync(manager);
        await RefusedAsync(visitor, "Choose whether it was justified", "Save", ("Note", "The child was at school"));
        await RefusedAsync(visitor, "Enter how you know", "Save", ("Justified", "true"), ("Note", ""));
    }

    [Fact]
    public async Task Of_two_reviews_the_second_is_shown_the_first()
    {
        using var visitor = await OpenAsync(manager);
        using var other = await OpenAsync(await Town.ManagerAsync("Ottilie Siskin"));
        await other.PressAsync("Save", ("Justified", "true"), ("Note", "It was right"));
        await visitor.PressAsync("Save", ("Justified", "false"), ("Note", "It was wrong"));

        visitor.Status.ShouldBe(System.Net.HttpStatusCode.Conflict);
        visitor.Text.ShouldContain("Ottilie Siskin found it justified: It was right");
        (await Town.RowAsync<GlassBreak>(glass)).Justified.ShouldBe(true);
    }

    private async Task<Visitor> OpenAsync(Member member) => await (await Town.EnterAsync(member)).GoAsync($"/break-glass-reviews/{glass}");
}
