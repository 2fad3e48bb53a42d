using Loxley.App.Kernel.Access;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Modules.Accounts.SignIn;

/// <summary>Guessing stops, and nobody can lock anybody else out.</summary>
public sealed class LockoutTests(TestHost host) : SliceTest(host)
{
    private const string Wrong = "The email address or the password is wrong. Check both and try again. After 10 wrong tries, wait 15 minutes";

    private Member worker = null!;

    public override async Task InitializeAsync()
    {
        await base.InitializeAsync();
        worker = await Town.WorkerAsync();
        Wrong.ShouldContain($"After {SignInTries.Most} wrong tries, wait {SignInTries.Wait.TotalMinutes} minutes");
    }

    [Fact]
    public async Task A_strangers_many_wrong_tries_do_not_stop_the_owner_on_a_browser_they_used_before()
    {
        using var own = await Town.EnterAsync(worker);
        await own.PressAsync("Sign out");
        await GuessAsync(worker.Email, 50);

        await own.SignInAsync(worker.Email);
        own.Heading.ShouldBe("My work");
    }

    [Fact]
    public async Task The_stranger_is_stopped_even_with_the_right_password_until_they_have_waited()
    {
        await GuessAsync(worker.Email, SignInTries.Most - 1);
        using (var tenth = await TryAsync(worker.Email, Support.Town.Password)) tenth.Heading.ShouldBe("My work");
        await GuessAsync(worker.Email, SignInTries.Most);

        using var shut = await TryAsync(worker.Email, Support.Town.Password);
        shut.Errors.ShouldBe([Wrong]);
        using var other = await TryAsync((await Town.ManagerAsync()).Email, Support.Town.Password);
        other.Heading.ShouldBe("My work");
        Host.Clock.Pass(SignInTries.Wait);
        using var open = await TryAsync(worker.Email, Support.Town.Password);
        open.Heading.ShouldBe("My work");
    }

    [Fact]
    public async Task A_known_browser_has_its_own_tries_and_no_more()
    {
        using var own = await Town.EnterAsync(worker);
        await own.PressAsync("Sign out");
        for (var i = 0; i < SignInTries.Most; i++) await own.SignInAsync(worker.Email, "not the password");

        await own.SignInAsync(worker.Email);
        own.Errors.ShouldBe([Wrong]);
        using var elsewhere = await TryAsync(worker.Email, Support.Town.Password);
        elsewhere.Heading.ShouldBe("My work");
    }

    [Fact]
    public async Task A_browser_known_to_one_account_is_a_stranger_to_another()
    {
        using var manager = await Town.EnterAsync(await Town.ManagerAsync());
        await manager.PressAsync("Sign out");
        await GuessAsync(worker.Email, SignInTries.Most);

        await manager.SignInAsync(worker.Email);
        manager.Errors.ShouldBe([Wrong]);
    }

    [Fact]
    public async Task A_known_and_an_unknown_address_answer_the_same_at_each_try()
    {
        for (var i = 0; i <= SignInTries.Most; i++)
        {
            using var known = await TryAsync(worker.Email, "not the password");
            using var unknown = await TryAsync("nobody@town.example", "not the password");
            (unknown.Status, unknown.Text).ShouldBe((known.Status, known.Text));
        }
    }

    [Fact]
    public async Task One_place_has_so_many_wrong_tries_whatever_addresses_it_names()
    {
        const string place = "192.0.2.7";
        for (var i = 0; i < SignInTries.MostFromOnePlace; i++) (await Host.NewVisitor().At(place).SignInAsync($"pupil{i}@town.example", "not the password")).Dispose();

        using var there = await Host.NewVisitor().At(place).SignInAsync(worker.Email);
        there.Errors.ShouldBe([Wrong]);
        using var elsewhere = await TryAsync(worker.Email, Support.Town.Password);
        elsewhere.Heading.ShouldBe("My work");
        await elsewhere.PressAsync("Sign out");
        await elsewhere.At(place).SignInAsync(worker.Email);
        elsewhere.Heading.ShouldBe("My work", "a browser that is known gets in from anywhere");
    }

    [Fact]
    public async Task Many_tries_at_once_are_all_counted()
    {
        await Task.WhenAll(Enumerable.Range(0, SignInTries.Most).Select(_ => GuessAsync(worker.Email, 1)));

        using var shut = await TryAsync(worker.Email, Support.Town.Password);
        shut.Errors.ShouldBe([Wrong]);
    }

    private async Task GuessAsync(string email, int times)
    {
        for (var i = 0; i < times; i++) (await TryAsync(email, "not the password")).Dispose();
    }

    private async Task<Visitor> TryAsync(string email, string password) => await Host.NewVisitor().SignInAsync(email, password);
}
