using Loxley.App.Kernel.Jobs;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Support;

/// <summary>What every story has: a host, a town, people at real browsers, and the checks of the pages that they meet.</summary>
public abstract class Story : IAsyncLifetime, IDisposable
{
    private readonly List<IPage> opened = [];

    /// <param name="name">The story's name in messages and pictures.</param>
    /// <param name="mailed">Whether mail goes to a real mail server.</param>
    protected Story(string name, bool mailed = false)
    {
        Checks = new PageChecks(name);
        Mailed = mailed;
    }

    private protected PageChecks Checks { get; }

    private protected TestHost Host { get; private set; } = null!;

    private protected Town Town { get; private set; } = null!;

    private protected MailServer Mail { get; private set; } = null!;

    private bool Mailed { get; }

    public async Task InitializeAsync()
    {
        if (Mailed) Mail = await MailServer.SharedAsync();
        Host = Mailed
            ? new TestHost { Adjust = s => s with { Smtp = new SmtpServer(MailServer.Host, Mail.Port, null, null), PublicAddress = "https://loxley.example" } }
            : new TestHost();
        await Host.InitializeAsync();
        Town = await Town.MakeAsync(Host);
    }

    public async Task DisposeAsync()
    {
        foreach (var page in opened) await page.Context.CloseAsync();
        await Host.DisposeAsync();
    }

    public void Dispose()
    {
        Checks.Dispose();
        GC.SuppressFinalize(this);
    }

    /// <summary>A new browser, signed in by nobody.</summary>
    private protected async Task<IPage> OpenAsync(bool javaScript = true, int width = 1280)
    {
        var page = await Browser.NewPageAsync(javaScript, width);
        opened.Add(page);
        return page;
    }

    /// <summary>A member at a new browser, signed in.</summary>
    private protected async Task<IPage> EnterAsync(Member member, bool javaScript = true, int width = 1280)
    {
        var page = await OpenAsync(javaScript, width);
        await GoAsync(page, "/sign-in");
        await SignInAsync(page, member);
        await page.ArrivesAsync("My work");
        return page;
    }

    /// <summary>Fills in the page for signing in that stands there.</summary>
    private protected static async Task SignInAsync(IPage page, Member member, string password = Town.Password)
    {
        await page.WriteAsync("Email address", member.Email);
        await page.WriteAsync("Password", password);
        await page.PressAsync("Sign in");
    }

    private protected Task<IResponse?> GoAsync(IPage page, string path) => page.GotoAsync(new Uri(Host.Address, path).ToString());

    private protected static string PathOf(IPage page) => new Uri(page.Url).AbsolutePath;

    /// <summary>The mail that is due goes out, and a message to this person arrives.</summary>
    private protected async Task<MimeKit.MimeMessage> LetterToAsync(Member member)
    {
        await Host.Services.GetRequiredService<JobRunner<OutboxSender>>().OnceAsync();
        return await Mail.WaitForAsync(m => m.To.Mailboxes.Any(t => t.Address == member.Email));
    }
}
