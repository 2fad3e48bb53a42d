using System.Net;
using Loxley.App.Modules.People;
using Loxley.App.Modules.People.Contract;
using Loxley.App.Tests.Support;
using Loxley.Core.Time;

namespace Loxley.App.Tests.Modules.People.ReviewWarning;

public sealed class ReviewWarningTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;
    private Member manager = null!;
    private Guid child;
    private Guid warning;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        (worker, manager) = (await Town.WorkerAsync(), await Town.ManagerAsync());
        child = await Town.ChildAsync(worker);
        warning = await Town.WarningAsync(worker, child);
    }

    [Fact]
    public async Task It_goes_on_until_another_date_with_the_reason()
    {
        var next = London.Date(Host.Clock.Now).AddMonths(9);
        using var visitor = await OpenAsync("review", worker);
        await visitor.PressAsync("Save", ("Holds", "true"), ("Why", "The dog is still there"), ("ReviewOn.Day", $"{next.Day}"), ("ReviewOn.Month", $"{next.Month}"), ("ReviewOn.Year", $"{next.Year}"));
        (await Town.RowAsync<Warning>(warning)).ReviewOn.ShouldBe(next);
        (await visitor.GoAsync($"/children/{child}/chronology?all=yes")).Text.ShouldContain("dog at the address. The dog is still there");
        (await Town.ActOfAsync<WarningRenewed>(child)).Name.ShouldBe("ReviewWarning");
    }

    [Fact]
    public async Task It_ends_with_the_reason_and_the_name_and_stands_among_those_that_ended()
    {
        using var visitor = await OpenAsync("review", worker);
        await visitor.PressAsync("Save", ("Holds", "false"), ("Why", "They have moved"));
        visitor.Text.ShouldContain("There is nothing to be warned of.");
        visitor.Text.ShouldContain("by Wanda Fieldfare They have moved");
        visitor.Page.QuerySelector(".lox-warnings").ShouldBeNull();
        await visitor.GoAsync($"/warnings/{warning}/review");
        await RefusedAsync(visitor, "This warning has ended. Record a new one if there is still something to warn of", "Save", ("Holds", "false"), ("Why", "Again"));
    }

    [Fact]
    public async Task A_date_that_is_not_asked_for_refuses_nothing_and_comes_back_as_typed()
    {
        using var visitor = await OpenAsync("review", worker);
        await RefusedAsync(visitor, "Enter how you know", "Save", ("Holds", "false"), ("ReviewOn.Day", "Tuesday"), ("Why", ""));
        visitor.ValueOf("ReviewOn.Day").ShouldBe("Tuesday");
        visitor.Page.QuerySelectorAll(".govuk-error-message").Length.ShouldBe(1);
        await visitor.PressAsync("Save", ("Why", "They have moved"));
        (await Town.RowAsync<Warning>(warning)).EndedAt.ShouldNotBeNull();
        await visitor.GoAsync($"/warnings/{await Town.WarningAsync(worker, child)}/review");
        await RefusedAsync(visitor, "Review date must be a real date", "Save", ("Holds", "true"), ("ReviewOn.Day", "Tuesday"), ("Why", "It barked"));
    }

    [Fact]
    public async Task Of_two_who_review_it_at_once_the_second_is_told()
    {
        using var first = await OpenAsync("review", worker);
        using var second = await OpenAsync("review", manager);
        await first.PressAsync("Save", ("Holds", "false"), ("Why", "They have moved"));
        await second.PressAsync("Save", ("Holds", "true"), ("Why", "It barked"));
        second.Status.ShouldBe(HttpStatusCode.Conflict);
        second.ValueOf("Why").ShouldBe("It barked");
    }

    [Fact]
    public async Task Another_manager_agrees_once()
    {
        using var visitor = await OpenAsync("agree", manager);
        await visitor.PressAsync("Agree");
        visitor.Said("Agreed by a manager").ShouldStartWith("Magnus Redwing, ");
        (await Town.ActOfAsync<WarningAgreed>(child)).Name.ShouldBe("AgreeWarning");
        await visitor.GoAsync($"/warnings/{warning}/agree");
        await RefusedAsync(visitor, "A manager has agreed with this warning already", "Agree");
        await visitor.GoAsync($"/warnings/{await Town.WarningAsync(manager, child)}/agree");
        await RefusedAsync(visitor, "A manager other than the one who recorded the warning must agree with it", "Agree");
    }

    private async Task<Visitor> OpenAsync(string page, Member member) => await (await Town.EnterAsync(member)).GoAsync($"/warnings/{warning}/{page}");
}
