using System.Net;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.Accounts.SignIn;

public sealed class SignInTests(TestHost host) : SliceTest(host)
{
    private const string Wrong = "The email address or the password is wrong. Check both and try again. After 10 wrong tries, wait 15 minutes";

    private Member worker = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
    }

    [Fact]
    public async Task The_right_password_leads_to_my_work()
    {
        using var visitor = await TryAsync($" {worker.Email.ToUpperInvariant()} ", Support.Town.Password);
        (visitor.Path, visitor.Heading).ShouldBe(("/", "My work"));
        visitor.Page.QuerySelector("header")!.TextContent.ShouldContain("Wanda Fieldfare");
    }

    [Fact]
    public async Task A_wrong_password_and_an_unknown_address_are_told_the_same()
    {
        foreach (var email in new[] { worker.Email, "nobody@town.example" })
        {
            using var visitor = await TryAsync(email, "not the password");
            visitor.Errors.ShouldBe([Wrong]);
            visitor.Title.ShouldBe("Error: Sign in - Loxley");
            visitor.ValueOf("Email").ShouldBe(email);
            visitor.ValueOf("Password").ShouldBe("");
            (await visitor.GoAsync("/")).Path.ShouldStartWith("/sign-in");
        }
    }

    [Fact]
    public async Task Both_are_asked_for()
    {
        using var visitor = await TryAsync("", "");
        visitor.Errors.ShouldBe(["Enter your email address", "Enter your password"]);
    }

    [Fact]
    public async Task The_page_that_was_asked_for_is_shown_after_signing_in()
    {
        using var visitor = Host.NewVisitor();
        await visitor.GoAsync("/contacts?stage=Taken");
        visitor.Path.ShouldBe("/sign-in?return=%2Fcontacts%3Fstage%3DTaken");
        await visitor.PressAsync("Sign in", ("Email", worker.Email), ("Password", "not the password"));
        await visitor.PressAsync("Sign in", ("Password", Support.Town.Password));
        visitor.Path.ShouldBe("/contacts?stage=Taken");
    }

    [Theory]
    [InlineData("https://elsewhere.test/")]
    [InlineData("//elsewhere.test/")]
    [InlineData("/\\elsewhere.test/")]
    [InlineData("javascript:alert(1)")]
    public async Task An_address_that_leaves_the_site_is_not_followed(string address)
    {
        using var visitor = new Visitor(Host.Address, follows: false);
        await visitor.GoAsync($"/sign-in?return={Uri.EscapeDataString(address)}");
        await visitor.PressAsync("Sign in", ("Email", worker.Email), ("Password", Support.Town.Password));
        (visitor.Status, visitor.Location).ShouldBe((HttpStatusCode.Redirect, "/"));
    }

    [Fact]
    public async Task Somebody_whose_part_has_ended_is_told_whom_to_ask_and_is_out_at_once()
    {
        using var before = await Town.EnterAsync(worker);
        await Town.LeaveAsync(worker);
        (await before.GoAsync("/contacts")).Path.ShouldStartWith("/sign-in");

        using var visitor = await TryAsync(worker.Email, Support.Town.Password);
        visitor.Errors.ShouldBe(["You have no part in a partnership here now. Ask the person who manages accounts in your organisation"]);
    }

    private async Task<Visitor> TryAsync(string email, string password) => await Host.NewVisitor().SignInAsync(email, password);
}
