using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Jobs;
using Loxley.App.Modules.FrontDoor;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Stories;

/// <summary>A teacher rings about a child and gets an answer: the front door's main job, in a browser, with a real mail server.</summary>
[Trait("Category", "Browser")]
public sealed class WorryAnsweredStory : IAsyncLifetime, IDisposable
{
    private readonly PageChecks checks = new("A worry answered");

    private TestHost host = null!;
    private MailServer mail = null!;

    public async Task InitializeAsync()
    {
        mail = await MailServer.SharedAsync();
        host = new TestHost { Adjust = s => s with { Smtp = new SmtpServer(MailServer.Host, mail.Port, null, null), PublicAddress = "https://loxley.example" } };
        await host.InitializeAsync();
    }

    public Task DisposeAsync() => host.DisposeAsync();

    public void Dispose() => checks.Dispose();

    [Fact]
    public async Task A_worry_by_telephone_is_decided_approved_and_answered()
    {
        var town = await Town.MakeAsync(host);
        var (worker, manager, caller) = (await town.WorkerAsync(), await town.ManagerAsync(), await town.CallerAsync());

        var desk = await EnterAsync(worker);
        var contact = await RecordAsync(desk, caller);
        await DecideAsync(desk);
        await ApproveAsync(await EnterAsync(manager), contact);
        await ReadAnswerAsync(await EnterAsync(caller), caller);
        await checks.WithoutJavaScriptAsync(desk, contact);
        await ConfirmAsync(desk, contact);
        await AssessAsync(await EnterAsync(await town.JoinAsync(Role.SocialWorker, "Sorrel Dipper", "council", "screening-and-duty")), await town.ReadAsync(db => db.Set<Referral>().SingleAsync()));
        await LookBackAsync(desk);
        await checks.FinishAsync();
    }

    private async Task<string> RecordAsync(IPage desk, Member caller)
    {
        await checks.CheckAsync(desk, "my work");
        await desk.GetByLabel("Search for a person").FillAsync("Robin Thistlewood");
        await desk.Keyboard.PressAsync("Enter");
        await HeadingAsync(desk, "Find a person");
        await checks.CheckAsync(desk, "nobody found");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Record a new child" }).ClickAsync();
        await checks.CheckAsync(desk, "record a child");
        await PressAsync(desk, "Record this child");
        await HeadingAsync(desk, "Robin Thistlewood");
        await checks.CheckAsync(desk, "the child");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Record a contact" }).ClickAsync();
        await PressAsync(desk, "Record this contact");
        await checks.CheckAsync(desk, "a contact with nothing in it");
        (await desk.TitleAsync()).ShouldStartWith("Error: ");
        await desk.GetByLabel("What is the caller worried about?").FillAsync("Hungry three mornings this week.\nWears no coat.");
        await PressAsync(desk, "Keep and come back later");
        await desk.GetByRole(AriaRole.Link, new() { Name = "A contact about Robin Thistlewood" }).ClickAsync();
        (await desk.GetByLabel("What is the caller worried about?").InputValueAsync()).ShouldBe("Hungry three mornings this week.\nWears no coat.");
        await checks.CheckAsync(desk, "a contact kept for later");
        await desk.GetByLabel("Who the contact came from").SelectOptionAsync("2A");
        await desk.GetByLabel("Caller's name").FillAsync(caller.Actor.Name);
        await desk.GetByLabel("Email address the caller signs in to Loxley with").FillAsync(caller.Email);
        await desk.GetByLabel("Yes", new() { Exact = true }).CheckAsync();
        await PressAsync(desk, "Record this contact");
        await desk.WaitForURLAsync("**/contacts/*");
        await checks.CheckAsync(desk, "the contact");
        return new Uri(desk.Url).AbsolutePath;
    }

    private async Task DecideAsync(IPage desk)
    {
        await PressAsync(desk, "Take this contact");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Tell the caller it arrived" }).ClickAsync();
        await PressAsync(desk, "Send the message");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Decide", Exact = true }).ClickAsync();
        await PressAsync(desk, "Send to a manager for approval");
        await checks.CheckAsync(desk, "a decision with nothing in it");
        await desk.GetByLabel("Referral to social care", new() { Exact = true }).CheckAsync();
        await desk.GetByLabel("What is the next step?").SelectOptionAsync("childrens-assessment");
        await desk.GetByLabel("What the caller is told").FillAsync("Thank you. A social worker will ring you.");
        await desk.GetByLabel("Reason", new() { Exact = true }).SelectOptionAsync("child-in-need");
        await desk.GetByLabel("Why, in your own words").FillAsync("School has seen it for weeks.");
        await PressAsync(desk, "Send to a manager for approval");
        await desk.GetByText("Awaiting approval").First.WaitForAsync();
        await checks.CheckAsync(desk, "the contact, decided");
    }

    private async Task ApproveAsync(IPage desk, string contact)
    {
        await checks.CheckAsync(desk, "a manager's work");
        await GoAsync(desk, contact + "/approve");
        await checks.CheckAsync(desk, "approve");
        await PressAsync(desk, "Approve");
        await desk.GetByText("Finished").First.WaitForAsync();
        await GoAsync(desk, "/contacts");
        await checks.CheckAsync(desk, "the queue");
        await desk.Context.CloseAsync();
    }

    private async Task ReadAnswerAsync(IPage desk, Member caller)
    {
        await host.Services.GetRequiredService<JobRunner<OutboxSender>>().OnceAsync();
        var letter = await mail.WaitForAsync(m => m.To.Mailboxes.Any(t => t.Address == caller.Email));
        letter.TextBody!.ShouldContain("https://loxley.example/messages");
        foreach (var detail in new[] { "Robin", "Thistlewood", "Hungry", "Referral", caller.Actor.Name }) letter.ToString().ShouldNotContain(detail);

        await GoAsync(desk, "/messages");
        await checks.CheckAsync(desk, "messages");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Open message: There is an answer" }).ClickAsync();
        await desk.GetByText("Decided: Referral to social care.").WaitForAsync();
        await desk.GetByText("Thank you. A social worker will ring you.").WaitForAsync();
        await checks.CheckAsync(desk, "what the caller sees");
        (await desk.GetByText("School has seen it for weeks.").CountAsync()).ShouldBe(0);
        await desk.Context.CloseAsync();
    }

    /// <summary>What the school said by telephone comes in writing.</summary>
    private async Task ConfirmAsync(IPage desk, string contact)
    {
        await GoAsync(desk, contact);
        await desk.GetByRole(AriaRole.Button, new() { Name = "It came in writing" }).ClickAsync();
        await desk.GetByLabel("How did it come?").FillAsync("By email from the school");
        await checks.CheckAsync(desk, "it came in writing");
        await PressAsync(desk, "Save");
        await desk.GetByText("Confirmed in writing: By email from the school").First.WaitForAsync();
    }

    /// <summary>The limits that run from the referral end with its assessment.</summary>
    private async Task AssessAsync(IPage desk, Referral referral)
    {
        await GoAsync(desk, $"/social-care/{referral.Id}");
        foreach (var limit in new[] { "Brief assessment in ten working days", "Child and family assessment" }) await desk.GetByText(limit).First.WaitForAsync();
        await checks.CheckAsync(desk, "a referral");
        await desk.GetByRole(AriaRole.Button, new() { Name = "Say what became of the assessment" }).ClickAsync();
        await desk.GetByLabel("It is finished").CheckAsync();
        foreach (var (part, value) in new[] { ("Day", $"{referral.ReceivedOn:%d}"), ("Month", $"{referral.ReceivedOn:%M}"), ("Year", $"{referral.ReceivedOn:yyyy}") }) await desk.GetByLabel(part, new() { Exact = true }).FillAsync(value);
        await checks.CheckAsync(desk, "what became of the assessment");
        await PressAsync(desk, "Save");
        await desk.GetByText("Finished on").WaitForAsync();
        await desk.Context.CloseAsync();
    }

    private async Task LookBackAsync(IPage desk)
    {
        await desk.ReloadAsync();
        await desk.GetByRole(AriaRole.Link, new() { Name = "Robin Thistlewood", Exact = true }).ClickAsync();
        await HeadingAsync(desk, "Robin Thistlewood");
        var page = await desk.Locator("main").InnerTextAsync();
        foreach (var line in new[] { "Contact received: telephone, from school", "Decided: Referral to social care", "Children's assessment finished", "Nothing is due." })
        {
            page.ShouldContain(line);
        }
        await checks.CheckAsync(desk, "the child, afterwards");
        await desk.FollowAsync("See the whole chronology");
        await desk.FollowAsync("Show everything, with routine work");
        await desk.GetByText("Decision approved").First.WaitForAsync();
        await desk.GetByText("The caller was told the outcome").First.WaitForAsync();
        await desk.Context.CloseAsync();
    }

    private async Task<IPage> EnterAsync(Member member)
    {
        var page = await Browser.NewPageAsync();
        await page.GotoAsync(new Uri(host.Address, "/sign-in").ToString());
        await page.GetByLabel("Email address").FillAsync(member.Email);
        await page.GetByLabel("Password", new() { Exact = true }).FillAsync(Town.Password);
        await page.Keyboard.PressAsync("Enter");
        await HeadingAsync(page, "My work");
        return page;
    }

    private Task<IResponse?> GoAsync(IPage page, string path) => page.GotoAsync(new Uri(host.Address, path).ToString());

    private static Task PressAsync(IPage page, string button) => page.GetByRole(AriaRole.Button, new() { Name = button, Exact = true }).ClickAsync();

    private static Task HeadingAsync(IPage page, string heading) =>
        page.GetByRole(AriaRole.Heading, new() { Name = heading, Level = 1 }).WaitForAsync();
}
