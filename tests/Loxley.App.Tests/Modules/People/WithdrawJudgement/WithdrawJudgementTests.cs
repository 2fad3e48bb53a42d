using System.Net;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Contract;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.People.WithdrawJudgement;

/// <summary>A judgement can be taken back, and then all is as it was.</summary>
public sealed class WithdrawJudgementTests(TestHost host) : SliceTest(host)
{
    private const string Button = "Withdraw this judgement";

    private Member manager = null!;
    private Guid kept;
    private Guid other;
    private Guid judgement;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        manager = await Town.ManagerAsync();
        kept = await Town.ChildAsync(manager, "Linnet", "Nightingale", new DateOnly(2015, 3, 4));
        other = await Town.ChildAsync(manager, "Linnet", "Nightingale", new DateOnly(2015, 3, 4));
        judgement = await Town.JudgeAsync(manager, kept, other, kept, "The school says so");
    }

    [Fact]
    public async Task The_alert_is_gone_and_the_two_wait_to_be_judged_again()
    {
        using var visitor = await OpenAsync();
        (visitor.Said("Judged"), visitor.Said("How it was known")).ShouldBe(("One person, recorded twice", "The school says so"));
        await visitor.PressAsync(Button, ("Why", "It was another school"));

        visitor.Path.ShouldBe("/possible-duplicates");
        visitor.Text.ShouldContain("Compare Linnet Nightingale and Linnet Nightingale");
        visitor.Text.ShouldContain("Withdrawn on 4 March 2026: It was another school");
        (await Town.PairsAsync()).Count.ShouldBe(1);
        await visitor.GoAsync($"/children/{other}");
        visitor.Page.QuerySelector(".moj-alert").ShouldBeNull();
        visitor.Text.ShouldContain("A judgement of this record and one like it was withdrawn: It was another school");
        (await visitor.GoAsync($"/people/{kept}")).Page.Body!.TextContent.ShouldNotContain("Also recorded as");
        (await Town.ActOfAsync<DuplicateJudgementWithdrawn>(kept)).Name.ShouldBe("WithdrawJudgement");
        (await OpenAsync(visitor)).Text.ShouldContain("Magnus Redwing withdrew this judgement on 4 March 2026: It was another school");
        visitor.Buttons.ShouldBeEmpty();
    }

    [Fact]
    public async Task A_pair_that_the_finder_still_keeps_is_not_kept_twice()
    {
        await Town.PairAsync(kept, other);
        using var visitor = await OpenAsync();
        await visitor.PressAsync(Button, ("Why", "It was another school"));
        (await Town.PairsAsync()).Count.ShouldBe(1);
        await Town.JudgeAsync(manager, kept, other, null);
        (await Town.LookForDuplicatesAsync()).ShouldBeEmpty();
    }

    [Fact]
    public async Task It_is_done_once_and_with_a_reason()
    {
        using var visitor = await OpenAsync();
        using var late = await OpenAsync();
        await RefusedAsync(visitor, "Enter why it must be withdrawn", Button, ("Why", ""));
        await Town.WithdrawAsync(manager, judgement, "Wrong");
        await late.PressAsync(Button, ("Why", "It was another school"));
        late.Status.ShouldBe(HttpStatusCode.Conflict);
        (await Town.RowAsync<DuplicateJudgement>(judgement)).WithdrawnWhy.ShouldBe("Wrong");
    }

    [Fact]
    public async Task Who_may_not_see_both_records_finds_no_judgement()
    {
        await Town.RestrictAsync(manager, other);
        using var visitor = await Town.EnterAsync(await Town.ManagerAsync("Ottilie Siskin"));
        (await visitor.GoAsync($"/duplicate-judgements/{judgement}/withdraw")).Status.ShouldBe(HttpStatusCode.NotFound);
        (await visitor.GoAsync($"/people/{kept}")).Page.Body!.TextContent.ShouldNotContain("Also recorded as");
    }

    private async Task<Visitor> OpenAsync() => await OpenAsync(await Town.EnterAsync(manager));

    private Task<Visitor> OpenAsync(Visitor visitor) => visitor.GoAsync($"/duplicate-judgements/{judgement}/withdraw");
}
