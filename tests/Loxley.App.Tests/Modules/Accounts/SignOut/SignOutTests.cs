using System.Net;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.Accounts.SignOut;

public sealed class SignOutTests(TestHost host) : SliceTest(host)
{
    [Fact]
    public async Task Whoever_signs_out_is_out()
    {
        using var visitor = await Town.EnterAsync(await Town.WorkerAsync());
        await visitor.PressAsync("Sign out");
        visitor.Path.ShouldBe("/sign-in");
        visitor.Page.QuerySelector(".lox-account").ShouldBeNull();
        (await visitor.GoAsync("/contacts")).Path.ShouldStartWith("/sign-in?return=");
    }

    [Fact]
    public async Task A_link_signs_nobody_out()
    {
        using var visitor = await Town.EnterAsync(await Town.WorkerAsync());
        (await visitor.GoAsync("/sign-out")).Heading.ShouldBe("My work");
        await visitor.PostAsync("/sign-out", []);
        visitor.Status.ShouldBe(HttpStatusCode.BadRequest);
        (await visitor.GoAsync("/")).Heading.ShouldBe("My work");
    }
}
