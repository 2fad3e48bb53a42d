using Loxley.App.Kernel.Access;
using Loxley.App.Tests.Support;
using Microsoft.AspNetCore.Identity;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.Modules.Accounts.SecondStep;

public sealed class SecondStepTests(TestHost host) : SliceTest(host)
{
    private const string Wrong = "That code is wrong or was used before. Wait for the next one and type it in. After 10 wrong tries, wait 15 minutes";

    private Member worker = null!;

    private Visitor visitor = null!;

    private string key = "";

    private IReadOnlyList<string> recovery = [];

    private string Code => TimeCode.Of(key, TimeCode.StepAt(Host.Clock.Now));

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        visitor = await Town.EnterAsync(worker);
        await visitor.GoAsync("/account");
        await visitor.FollowAsync("Set up a second step");
        key = visitor.Page.QuerySelector(".lox-key")!.TextContent.Replace(" ", "", StringComparison.Ordinal);
        await visitor.PressAsync("Ask for a code from now on", ("Code", Code), ("Password", Support.Town.Password));
        recovery = [.. visitor.Page.QuerySelectorAll("main code").Select(c => c.TextContent)];
        Host.Clock.Pass(TimeSpan.FromSeconds(30));
    }

    [Fact]
    public async Task A_password_is_followed_by_a_code_and_leads_to_the_page_that_was_asked_for()
    {
        using var other = Host.NewVisitor();
        await other.GoAsync("/contacts?stage=Taken");
        await other.PressAsync("Sign in", ("Email", worker.Email), ("Password", Support.Town.Password));
        other.Heading.ShouldBe("Enter your code");
        other.Page.QuerySelector("[name=Code]")!.GetAttribute("autocomplete").ShouldBe("one-time-code");
        (await other.GoAsync("/contacts")).Path.ShouldStartWith("/sign-in", customMessage: "a password alone lets nobody in");
        await other.GoAsync("/sign-in/code?return=%2Fcontacts%3Fstage%3DTaken");
        await other.PressAsync("Sign in", ("Code", $" {Code[..3]} {Code[3..]} "));

        other.Path.ShouldBe("/contacts?stage=Taken");
    }

    [Fact]
    public async Task A_code_is_good_once()
    {
        using var first = await AtCodeAsync();
        using var second = await AtCodeAsync();
        await first.PressAsync("Sign in", ("Code", Code));
        first.Heading.ShouldBe("My work");
        await second.PressAsync("Sign in", ("Code", Code));
        second.Errors.ShouldBe([Wrong]);

        Host.Clock.Pass(TimeSpan.FromSeconds(30));
        await second.PressAsync("Sign in", ("Code", Code));
        second.Heading.ShouldBe("My work");
    }

    [Fact]
    public async Task The_code_of_the_setting_up_is_used_up()
    {
        Host.Clock.Pass(TimeSpan.FromSeconds(-30));
        using var other = await AtCodeAsync();
        await other.PressAsync("Sign in", ("Code", Code));
        other.Errors.ShouldBe([Wrong]);
    }

    [Fact]
    public async Task Wrong_codes_count_with_wrong_passwords()
    {
        using var other = await AtCodeAsync();
        for (var i = 1; i < SignInTries.Most; i++) await other.PressAsync("Sign in", ("Code", "not it"));
        await other.PressAsync("Sign in", ("Code", Code));
        other.Errors.ShouldBe([Wrong]);

        // And what had to wait was not used up.
        await visitor.PressAsync("Sign out");
        await visitor.SignInAsync(worker.Email);
        await visitor.PressAsync("Sign in", ("Code", Code));
        visitor.Heading.ShouldBe("My work");
    }

    [Fact]
    public async Task A_recovery_code_lets_in_once_and_the_number_left_is_shown()
    {
        recovery.Distinct().Count().ShouldBe(10);
        using var other = await AtCodeAsync();
        await other.PressAsync("Sign in with a recovery code", ("RecoveryCode", recovery[3].ToLowerInvariant().Replace('-', ' ')));
        other.Heading.ShouldBe("My work");
        await other.GoAsync("/account");
        other.Text.ShouldContain("You have 9 recovery codes left.");

        using var again = await AtCodeAsync();
        await again.PressAsync("Sign in with a recovery code", ("RecoveryCode", recovery[3]));
        again.Errors.ShouldBe(["That is not one of your recovery codes, or it was used before. After 10 wrong tries, wait 15 minutes"]);
    }

    [Fact]
    public async Task Recovery_codes_are_kept_as_hashes_and_shown_once()
    {
        var kept = await Town.ReadAsync(db => db.Set<IdentityUserToken<Guid>>().Where(t => t.Value != null).Select(t => t.Value!).ToListAsync());
        kept.ShouldNotContain(value => recovery.Any(code => value.Contains(code, StringComparison.Ordinal) || value.Contains(code.Replace("-", "", StringComparison.Ordinal), StringComparison.Ordinal)));
        await visitor.GoAsync("/account");
        foreach (var path in new[] { "/account", "/account/second-step", "/account/recovery-codes" })
        {
            (await visitor.GoAsync(path)).Page.DocumentElement.OuterHtml.ShouldNotContain(recovery[0]);
        }
    }

    [Fact]
    public async Task New_recovery_codes_take_the_place_of_the_old()
    {
        await visitor.GoAsync("/account/recovery-codes");
        await visitor.PressAsync("Make new codes", ("Password", Support.Town.Password), ("Code", Code));
        (visitor.Heading, visitor.Page.QuerySelectorAll("main code").Length).ShouldBe(("Keep your recovery codes", 10));

        using var other = await AtCodeAsync();
        await other.PressAsync("Sign in with a recovery code", ("RecoveryCode", recovery[0]));
        other.Errors.Count.ShouldBe(1);
    }

    [Fact]
    public async Task It_is_switched_off_with_password_and_code_and_other_sign_ins_end()
    {
        using var other = await AtCodeAsync();
        await other.PressAsync("Sign in with a recovery code", ("RecoveryCode", recovery[0]));
        await visitor.GoAsync("/account/second-step/off");
        await visitor.PressAsync("Switch off", ("Password", Support.Town.Password), ("Code", "000 000 0"));
        visitor.Errors.Count.ShouldBe(1);
        await visitor.PressAsync("Switch off", ("Password", Support.Town.Password), ("Code", Code));
        visitor.Path.ShouldBe("/account");

        (await other.GoAsync("/messages")).Path.ShouldStartWith("/sign-in");
        (await other.SignInAsync(worker.Email)).Heading.ShouldBe("My work");
        (await Town.ReadAsync(db => db.Set<IdentityUserToken<Guid>>().CountAsync(t => t.Value == key))).ShouldBe(0);
    }

    [Fact]
    public async Task The_second_step_waits_ten_minutes()
    {
        using var other = await AtCodeAsync();
        Host.Clock.Pass(WaitingStep.Length + TimeSpan.FromSeconds(1));
        await other.PressAsync("Sign in", ("Code", Code));
        other.Heading.ShouldBe("Sign in");
    }

    [Fact]
    public async Task Nothing_is_kept_before_a_code_shows_that_the_app_has_the_key()
    {
        using var manager = await Town.EnterAsync(await Town.ManagerAsync());
        await manager.GoAsync("/account/second-step");
        var shown = manager.Page.QuerySelector(".lox-key")!.TextContent;
        manager.Page.QuerySelector("svg[role=img]").ShouldNotBeNull();
        await manager.PressAsync("Ask for a code from now on", ("Code", "000 000 0"), ("Password", Support.Town.Password));
        manager.Errors.ShouldBe(["That is not the code of this key. Check that the time on your telephone is right, and enter the code that the app shows now"]);
        manager.Page.QuerySelector(".lox-key")!.TextContent.ShouldBe(shown);

        await manager.PressAsync("Sign out");
        await manager.SignInAsync((await EmailOfManagerAsync()));
        manager.Heading.ShouldBe("My work");
    }

    public override Task DisposeAsync()
    {
        visitor.Dispose();
        return base.DisposeAsync();
    }

    private Task<string> EmailOfManagerAsync() => Town.ReadAsync(db => db.Memberships.Where(m => m.Role == Role.FrontDoorManager)
        .Join(db.Set<Account>(), m => m.AccountId, a => a.Id, (_, a) => a.Email!).SingleAsync());

    private async Task<Visitor> AtCodeAsync() => await Host.NewVisitor().SignInAsync(worker.Email);
}
