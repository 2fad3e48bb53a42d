using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.Accounts.YourSignIn;

public sealed class YourSignInTests(TestHost host) : SliceTest(host)
{
    private const string Firefox = "Mozilla/5.0 (Windows NT 10.0; Win64; x64; rv:140.0) Gecko/20100101 Firefox/140.0";

    private Member worker = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
    }

    [Fact]
    public async Task Each_sign_in_is_listed_with_its_device_and_the_one_that_asks_is_marked()
    {
        using var phone = await Host.NewVisitor().At("192.0.2.1", "Mozilla/5.0 (iPhone; CPU iPhone OS 19_0 like Mac OS X) Version/19.0 Mobile/15E148 Safari/604.1").SignInAsync(worker.Email);
        Host.Clock.Pass(TimeSpan.FromMinutes(5));
        using var desk = await AtDeskAsync();
        await desk.GoAsync("/");
        await desk.FollowAsync("Wanda Fieldfare");

        desk.Heading.ShouldBe("Your sign-in");
        Rows(desk).ShouldBe(["Firefox on Windows This one", "Safari on iPhone"]);
    }

    [Fact]
    public async Task One_that_is_ended_is_out_at_its_next_request_and_the_others_stay()
    {
        using var lost = await Town.EnterAsync(worker);
        Host.Clock.Pass(TimeSpan.FromMinutes(1));
        using var other = await Town.EnterAsync(worker);
        Host.Clock.Pass(TimeSpan.FromMinutes(1));
        using var desk = await AtDeskAsync();
        await desk.GoAsync("/account");
        var last = desk.Page.QuerySelectorAll("[name=Which]")[^1].GetAttribute("value")!;
        await desk.PostAsync("/account?handler=End", [.. desk.Fields(desk.FormWith("Which")).Where(f => f.Key != "Which"), new("Which", last)]);

        Rows(desk).Count.ShouldBe(2);
        (await lost.GoAsync("/messages")).Path.ShouldBe("/sign-in?return=%2Fmessages");
        (await other.GoAsync("/messages")).Path.ShouldBe("/messages");
    }

    [Fact]
    public async Task All_others_are_ended_at_once()
    {
        using var one = await Town.EnterAsync(worker);
        using var two = await Town.EnterAsync(worker);
        using var desk = await AtDeskAsync();
        await desk.GoAsync("/account");
        await desk.PressAsync("End all the others");

        (desk.Path, Rows(desk).Count).ShouldBe(("/account", 1));
        desk.Buttons.ShouldBeEmpty();
        foreach (var other in new[] { one, two }) (await other.GoAsync("/messages")).Path.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task Somebody_elses_sign_in_cannot_be_ended()
    {
        using var manager = await Town.EnterAsync(await Town.ManagerAsync());
        var theirs = await Town.ReadAsync(db => db.Set<SessionRow>().Where(s => s.PartnershipId == Town.Partnership.Id).Select(s => s.Id).SingleAsync());
        using var first = await Town.EnterAsync(worker);
        using var desk = await AtDeskAsync();
        await desk.GoAsync("/account");
        await desk.PressAsync(desk.Buttons[0], ("Which", theirs.ToString()));

        (await manager.GoAsync("/messages")).Path.ShouldBe("/messages");
    }

    [Fact]
    public async Task Signing_out_ends_the_sign_in_and_not_the_cookie_alone()
    {
        using var visitor = await Town.EnterAsync(worker);
        using var copy = Host.NewVisitor().Take(visitor);
        (await copy.GoAsync("/messages")).Path.ShouldBe("/messages");
        await visitor.PressAsync("Sign out");

        (await copy.GoAsync("/messages")).Path.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task It_lasts_while_something_is_sent_and_no_longer_than_a_long_shift()
    {
        using var visitor = await Town.EnterAsync(worker);
        var quiet = Sessions.Idle - TimeSpan.FromSeconds(1);
        for (var passed = quiet; passed < Sessions.Longest; passed += quiet)
        {
            Host.Clock.Pass(quiet);
            (await visitor.GoAsync("/messages")).Path.ShouldBe("/messages");
        }
        Host.Clock.Pass(quiet);
        (await visitor.GoAsync("/messages")).Path.ShouldStartWith("/sign-in");
    }

    [Fact]
    public async Task Nothing_is_written_down_at_each_request()
    {
        using var visitor = await Town.EnterAsync(worker);
        var begun = Host.Clock.Now;
        Host.Clock.Pass(Sessions.Step - TimeSpan.FromSeconds(1));
        await visitor.GoAsync("/messages");
        (await SeenAsync()).ShouldBe(begun);

        Host.Clock.Pass(TimeSpan.FromSeconds(1));
        await visitor.GoAsync("/messages");
        (await SeenAsync()).ShouldBe(begun + Sessions.Step);
    }

    private Task<DateTime> SeenAsync() => Town.ReadAsync(db => db.Set<SessionRow>().Where(s => s.PartnershipId == Town.Partnership.Id).Select(s => s.SeenAt).SingleAsync());

    private async Task<Visitor> AtDeskAsync() => await Host.NewVisitor().At("192.0.2.2", Firefox).SignInAsync(worker.Email);

    private static List<string> Rows(Visitor visitor) => [.. visitor.Page.QuerySelectorAll("main tbody th").Select(h => Visitor.Tidy(h.TextContent))];
}
