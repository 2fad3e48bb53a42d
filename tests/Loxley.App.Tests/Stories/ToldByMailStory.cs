using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.Stories;

/// <summary>A caller is told by mail that there is word, and reads it after signing in.</summary>
[Trait("Category", "Browser")]
public sealed class ToldByMailStory() : Story("Told by mail", mailed: true)
{
    [Fact]
    public async Task A_caller_follows_the_mail_signs_in_and_reads_the_answer()
    {
        var (worker, manager, caller) = (await Town.WorkerAsync(), await Town.ManagerAsync(), await Town.CallerAsync());
        var contact = await Town.ContactAsync(worker, await Town.ChildAsync(worker), caller, toldItArrived: true);
        await Town.DecideAsync(worker, contact);
        var chair = await EnterAsync(manager);
        await GoAsync(chair, $"/contacts/{contact}/approve");
        await chair.PressAsync("Approve");
        await chair.SeesAsync("Finished");

        var letter = await LetterToAsync(caller);
        var words = letter.ToString();
        foreach (var detail in new[] { "Robin", "Thistlewood", "hungry", "Referral", "Carys", "C-" }) words.ShouldNotContain(detail, Case.Sensitive);
        var link = letter.TextBody!.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries).Single(w => w.StartsWith("https://", StringComparison.Ordinal));

        var school = await OpenAsync();
        await GoAsync(school, new Uri(link).PathAndQuery);
        await school.ArrivesAsync("Sign in");
        await Checks.CheckAsync(school, "sign in");
        await SignInAsync(school, caller);
        await school.ArrivesAsync("Messages");
        PathOf(school).ShouldBe(new Uri(link).AbsolutePath);
        await school.PressAsync(await school.Locator("main button").First.InnerTextAsync());
        await school.SeesAsync("What became of it", "Decided: Referral to social care.", "Often hungry at school");
        await school.SeesNothingOfAsync("Because of what was said", "Wanda Fieldfare");

        await school.FollowAsync("My work");
        await school.SeesAsync("What you told us");
        await school.SeesNothingOfAsync("not read yet");
        await Checks.CheckAsync(school, "a caller's work");
        await Checks.FinishAsync();
    }
}
