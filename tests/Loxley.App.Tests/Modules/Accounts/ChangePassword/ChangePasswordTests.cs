using Loxley.App.Kernel.Access;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.Accounts.ChangePassword;

public sealed class ChangePasswordTests(TestHost host) : SliceTest(host)
{
    private const string New = "bittern goblet seventeen";

    private const string Wrong = "That is not the password you have now. After 10 wrong tries, wait 15 minutes";

    private Member worker = null!;

    private Visitor visitor = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync("/account/password");
    }

    [Fact]
    public async Task The_new_one_lets_in_and_the_old_one_does_not_and_every_other_sign_in_ends()
    {
        using var other = await Town.EnterAsync(worker);
        await ChangeAsync(Support.Town.Password, New);
        visitor.Path.ShouldBe("/account");

        (await other.GoAsync("/messages")).Path.ShouldStartWith("/sign-in");
        (await other.SignInAsync(worker.Email)).Errors.Count.ShouldBe(1);
        (await other.SignInAsync(worker.Email, New)).Heading.ShouldBe("My work");
    }

    [Fact]
    public async Task The_old_one_is_asked_for_so_that_an_open_browser_is_not_enough()
    {
        using var other = await Town.EnterAsync(worker);
        await ChangeAsync("not the password", New);

        visitor.Errors.ShouldBe([Wrong]);
        visitor.Page.DocumentElement.OuterHtml.ShouldNotContain(New);
        (await other.GoAsync("/messages")).Path.ShouldBe("/messages");
    }

    [Fact]
    public async Task It_is_guessed_no_more_often_than_at_the_door()
    {
        for (var i = 0; i < SignInTries.Most; i++) await ChangeAsync("not the password", New);
        await ChangeAsync(Support.Town.Password, New);

        visitor.Errors.ShouldBe([Wrong]);
    }

    [Fact]
    public async Task A_short_one_is_refused()
    {
        await ChangeAsync(Support.Town.Password, "short");
        visitor.Errors.ShouldBe(["The new password must be between 12 and 256 characters"]);
    }

    public override Task DisposeAsync()
    {
        visitor.Dispose();
        return base.DisposeAsync();
    }

    private Task<Visitor> ChangeAsync(string old, string wanted) => visitor.PressAsync("Change password", ("Password", old), ("NewPassword", wanted));
}
