using System.Net;
using Loxley.App.Kernel.Access;
using Loxley.App.Tests.Support;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.Modules.Accounts.ChoosePartnership;

/// <summary>Somebody with a part in two partnerships.</summary>
public sealed class ChoosePartnershipTests(TestHost host) : SliceTest(host)
{
    private Member worker = null!;

    private Town other = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        (worker, other) = (await Town.WorkerAsync(), await Town.MakeAsync(Host));
        Host.Clock.Pass(TimeSpan.FromDays(1));
        await other.RunAsync(null, (services, _) => services.GetRequiredService<Joining>()
            .JoinAsync(new NewMember("Wanda Elsewhere", worker.Email, Support.Town.Password, Role.SocialWorker, "schools", null)));
    }

    [Fact]
    public async Task They_choose_at_sign_in_and_then_see_the_page_that_was_asked_for()
    {
        using var visitor = Host.NewVisitor();
        await visitor.GoAsync("/messages");
        await visitor.PressAsync("Sign in", ("Email", worker.Email), ("Password", Support.Town.Password));
        visitor.Heading.ShouldBe("Choose a partnership");
        visitor.Page.QuerySelectorAll("main form").Length.ShouldBe(2);
        await ChooseAsync(visitor, other);

        (visitor.Path, Person(visitor)).ShouldBe(("/messages", "Wanda Elsewhere"));
    }

    [Fact]
    public async Task They_change_it_from_any_page_and_the_sign_in_of_before_ends()
    {
        using var visitor = await Town.EnterAsync(worker);
        await ChooseAsync(visitor, Town);
        Person(visitor).ShouldBe("Wanda Fieldfare");
        using var copy = Host.NewVisitor().Take(visitor);
        await visitor.FollowAsync("Change partnership");
        await ChooseAsync(visitor, other);

        Person(visitor).ShouldBe("Wanda Elsewhere");
        (await copy.GoAsync("/messages")).Path.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task A_partnership_of_others_is_not_entered()
    {
        var third = await Town.MakeAsync(Host);
        using var visitor = await Town.EnterAsync(worker);
        await ChooseAsync(visitor, third);

        visitor.Status.ShouldBe(HttpStatusCode.NotFound);
        Person(await visitor.GoAsync("/")).ShouldBe("Wanda Fieldfare");
    }

    [Fact]
    public async Task Once_a_part_has_ended_the_other_is_entered_without_a_question()
    {
        await Town.LeaveAsync(worker);
        using var visitor = await Town.EnterAsync(worker);
        (visitor.Heading, Person(visitor)).ShouldBe(("My work", "Wanda Elsewhere"));
    }

    private static Task<Visitor> ChooseAsync(Visitor visitor, Town town)
    {
        var fields = visitor.Fields(visitor.FormWith("Which")).Where(f => f.Key != "Which");
        return visitor.PostAsync("/partnerships", [.. fields, new("Which", town.Partnership.Id.ToString())]);
    }

    private static string Person(Visitor visitor) => visitor.Page.QuerySelector(".lox-account__who strong")!.TextContent;
}
