using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Stories;

/// <summary>Somebody gets a password wrong, too often, and gets back in after the wait.</summary>
[Trait("Category", "Browser")]
public sealed class WrongPasswordStory() : Story("A wrong password")
{
    private const string Refused = "The email address or the password is wrong. Check both and try again. After 10 wrong tries, wait 15 minutes";

    [Fact]
    public async Task Ten_wrong_tries_shut_the_door_for_a_quarter_of_an_hour()
    {
        var worker = await Town.WorkerAsync();
        var page = await OpenAsync();
        await GoAsync(page, "/sign-in");
        await page.PressAsync("Sign in");
        (await page.ProblemAsync()).ShouldBe("Enter your email address\nEnter your password");
        await Checks.CheckAsync(page, "nothing entered");

        for (var i = 0; i < 10; i++)
        {
            await SignInAsync(page, worker, $"not the password {i}");
            (await page.ProblemAsync()).ShouldBe(Refused);
        }
        (await page.WrittenAsync("Email address")).ShouldBe(worker.Email);
        (await page.WrittenAsync("Password")).ShouldBeEmpty();
        await Checks.CheckAsync(page, "wrong too often");

        await SignInAsync(page, worker);
        (await page.ProblemAsync()).ShouldBe(Refused, "the right password is no way round the wait, and the answer is the same");
        Host.Clock.Pass(TimeSpan.FromMinutes(14));
        await SignInAsync(page, worker);
        (await page.ProblemAsync()).ShouldBe(Refused);
        Host.Clock.Pass(TimeSpan.FromMinutes(2));
        await SignInAsync(page, worker);
        await page.ArrivesAsync("My work");
        await Checks.FinishAsync();
    }

    [Fact]
    public async Task An_address_that_is_not_known_is_answered_in_the_same_words()
    {
        var page = await OpenAsync();
        await GoAsync(page, "/sign-in");
        await page.WriteAsync("Email address", "nobody@town.example");
        await page.WriteAsync("Password", Town.Password);
        await page.PressAsync("Sign in");
        (await page.ProblemAsync()).ShouldBe(Refused);
    }
}
