using System.Net;
using System.Text.Json;
using AngleSharp.Dom;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using Loxley.App.Kernel.Data;

namespace Loxley.App.Tests.Support;

/// <summary>A browser without JavaScript: goes to pages, fills forms in by field name, presses buttons by what they say.</summary>
internal sealed class Visitor : IDisposable
{
    private static readonly HtmlParser Parser = new();

    private readonly CookieContainer cookies = new();

    private readonly HttpClient http;

    /// <param name="address">The host.</param>
    /// <param name="follows">Whether it goes where an answer sends it.</param>
    public Visitor(Uri address, bool follows = true)
    {
        http = new HttpClient(new HttpClientHandler { UseCookies = true, CookieContainer = cookies, AllowAutoRedirect = follows }) { BaseAddress = address };
        From(address.GetLeftPart(UriPartial.Authority));
        // Each visitor comes from a place of their own, as behind a proxy.
        At($"10.{string.Join('.', Ids.Random(3))}");
    }

    /// <summary>From which address of the network it comes, and what the browser says it is.</summary>
    public Visitor At(string place, string? userAgent = null)
    {
        http.DefaultRequestHeaders.Remove("X-Forwarded-For");
        http.DefaultRequestHeaders.Add("X-Forwarded-For", place);
        if (userAgent is not null) http.DefaultRequestHeaders.UserAgent.ParseAdd(userAgent);
        return this;
    }

    /// <summary>On which site the form stands that is sent.</summary>
    public void From(string site)
    {
        http.DefaultRequestHeaders.Remove("Origin");
        http.DefaultRequestHeaders.Add("Origin", site);
    }

    /// <summary>Takes over what another browser's cookies hold, as a thief would.</summary>
    public Visitor Take(Visitor other)
    {
        foreach (Cookie cookie in other.cookies.GetAllCookies()) cookies.Add(cookie);
        return this;
    }

    public IHtmlDocument Page { get; private set; } = null!;

    public HttpStatusCode Status { get; private set; }

    public string Path { get; private set; } = "";

    /// <summary>The headers of the answer.</summary>
    public System.Net.Http.Headers.HttpResponseHeaders Headers { get; private set; } = null!;

    /// <summary>Where the answer sends the browser.</summary>
    public string? Location { get; private set; }

    /// <summary>The text of the page's main part.</summary>
    public string Text => Tidy((Page.QuerySelector("main") ?? Page.Body!).TextContent);

    public string Title => Tidy(Page.Title ?? "");

    public string Heading => Tidy(Page.QuerySelector("h1")?.TextContent ?? "");

    /// <summary>What the error summary says.</summary>
    public IReadOnlyList<string> Errors => [.. Page.QuerySelectorAll(".govuk-error-summary__list li").Select(e => Tidy(e.TextContent))];

    /// <summary>What a field of the page holds.</summary>
    public string? ValueOf(string field) => Page.QuerySelectorAll($"main [name='{field}']").Select(Value).FirstOrDefault(v => v is not null);

    /// <summary>What a list of keys and values says under a key.</summary>
    public string Said(string key) => Tidy(Page.QuerySelectorAll("main .govuk-summary-list__row").Single(r => Tidy(r.QuerySelector("dt")!.TextContent) == key).QuerySelector("dd")!.TextContent);

    /// <summary>Whether a field can hold a value: of a choice, one of those on the page.</summary>
    public bool Offers(string field, string value) => Page.QuerySelectorAll($"main [name='{field}']").Any(e => e switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox" } box => box.Value == value,
        IHtmlSelectElement select => select.Options.Any(o => o.Value == value),
        _ => true,
    });

    /// <summary>The buttons of the page's main part, and the links that look like one.</summary>
    public IReadOnlyList<string> Buttons => [.. Page.QuerySelectorAll("main .govuk-button").Select(b => Tidy(b.TextContent))];

    /// <summary>The sign-in, as a real browser takes it over.</summary>
    public string StorageState() => JsonSerializer.Serialize(new
    {
        cookies = cookies.GetAllCookies().Select(c => new { name = c.Name, value = c.Value, domain = c.Domain, path = c.Path, expires = -1, httpOnly = c.HttpOnly, secure = c.Secure, sameSite = "Lax" }),
        origins = Array.Empty<string>(),
    });

    public async Task<Visitor> GoAsync(string path)
    {
        await ShowAsync(await http.GetAsync(path));
        return this;
    }

    /// <summary>What an address gives as a file, beside the page that is shown.</summary>
    public async Task<(string Name, string Type, byte[] Bytes)> FileAsync(string path)
    {
        using var response = await http.GetAsync(path);
        response.EnsureSuccessStatusCode();
        return (response.Content.Headers.ContentDisposition?.FileName ?? "", response.Content.Headers.ContentType?.ToString() ?? "", await response.Content.ReadAsByteArrayAsync());
    }

    /// <summary>Follows the first link with these words.</summary>
    public Task<Visitor> FollowAsync(string link)
    {
        var found = Page.QuerySelectorAll("a[href]").FirstOrDefault(a => Tidy(a.TextContent) == link)
            ?? throw new InvalidOperationException($"There is no link '{link}' on {Path}:\n{Text}");
        return GoAsync(found.GetAttribute("href")!);
    }

    public async Task<Visitor> SignInAsync(string email, string password = Town.Password)
    {
        await GoAsync("/sign-in");
        return await PressAsync("Sign in", ("Email", email), ("Password", password));
    }

    /// <summary>Fills fields in and presses a button; what the page already holds is sent along.</summary>
    public async Task<Visitor> PressAsync(string button, params (string Field, string Value)[] answers)
    {
        var pressed = ButtonOf(button);
        var form = (IHtmlFormElement)pressed.Closest("form")!;
        var fields = Fields(form, answers);
        if (pressed.GetAttribute("name") is { } name) fields.Add(new(name, pressed.GetAttribute("value") ?? ""));
        var action = pressed.GetAttribute("formaction") ?? form.GetAttribute("action");
        return await PostAsync(string.IsNullOrEmpty(action) ? Path : action, fields);
    }

    public async Task<Visitor> PostAsync(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        return await PostAsync(path, content);
    }

    public async Task<Visitor> PostAsync(string path, HttpContent content)
    {
        await ShowAsync(await http.PostAsync(path, content));
        return this;
    }

    /// <summary>Sends a form beside the page that is shown, and gives the path it led to.</summary>
    public async Task<string> SendAsync(string path, IEnumerable<KeyValuePair<string, string>> fields)
    {
        using var content = new FormUrlEncodedContent(fields);
        using var response = await http.PostAsync(path, content);
        return response.Headers.Location?.OriginalString ?? response.RequestMessage!.RequestUri!.PathAndQuery;
    }

    /// <summary>What pressing a form's button would send.</summary>
    public List<KeyValuePair<string, string>> Fields(IHtmlFormElement form, params (string Field, string Value)[] answers)
    {
        var fields = new List<KeyValuePair<string, string>>();
        foreach (var element in form.QuerySelectorAll("input[name], textarea[name], select[name]"))
        {
            var name = element.GetAttribute("name")!;
            if (answers.Any(a => a.Field == name) || Value(element) is not { } value) continue;
            fields.Add(new(name, value));
        }
        foreach (var (field, value) in answers)
        {
            if (form.QuerySelector($"[name='{field}']") is null) throw new InvalidOperationException($"There is no field '{field}' on {Path}: {string.Join(", ", form.QuerySelectorAll("[name]").Select(e => e.GetAttribute("name")).Distinct())}");
            fields.Add(new(field, value));
        }
        return fields;
    }

    /// <summary>Presses a button that gives a file out; the page stays where it is.</summary>
    public async Task<Download> DownloadAsync(string button, params (string Field, string Value)[] answers)
    {
        var pressed = Page.QuerySelectorAll<IHtmlElement>("form button").First(b => Tidy(b.TextContent) == button);
        using var content = new FormUrlEncodedContent(Fields((IHtmlFormElement)pressed.Closest("form")!, answers));
        using var response = await http.PostAsync(Path, content);
        return await TakeAsync(response);
    }

    public async Task<Download> TakeFileAsync(string path)
    {
        using var response = await http.GetAsync(path);
        return await TakeAsync(response);
    }

    private static async Task<Download> TakeAsync(HttpResponseMessage response)
    {
        var about = response.Content.Headers;
        return new Download(await response.Content.ReadAsByteArrayAsync(), about.ContentType?.MediaType, about.ContentDisposition?.FileNameStar ?? about.ContentDisposition?.FileName, about.ContentDisposition?.DispositionType, response.Headers);
    }

    /// <summary>The form that a button sends.</summary>
    public IHtmlFormElement FormOf(string button) => (IHtmlFormElement)ButtonOf(button).Closest("form")!;

    private IHtmlElement ButtonOf(string button) => Page.QuerySelectorAll<IHtmlElement>("form button, form input[type=submit]").FirstOrDefault(b => Tidy(b.TextContent) == button)
        ?? throw new InvalidOperationException($"There is no button '{button}' on {Path}:\n{Text}");

    public IHtmlFormElement FormWith(string field) => (IHtmlFormElement)Page.QuerySelector($"form [name='{field}']")!.Closest("form")!;

    public void Dispose() => http.Dispose();

    public static string Tidy(string text) => string.Join(' ', text.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries));

    private static string? Value(IElement element) => element switch
    {
        IHtmlInputElement { Type: "radio" or "checkbox" } box => box.IsChecked ? box.Value : null,
        IHtmlInputElement { Type: "submit" } => null,
        IHtmlInputElement input => input.Value,
        IHtmlTextAreaElement area => area.Value,
        IHtmlSelectElement select => select.Value,
        _ => null,
    };

    private async Task ShowAsync(HttpResponseMessage response)
    {
        (Status, Headers) = (response.StatusCode, response.Headers);
        Location = response.Headers.Location?.OriginalString;
        Path = response.RequestMessage!.RequestUri!.PathAndQuery;
        Page = await Parser.ParseDocumentAsync(await response.Content.ReadAsStringAsync());
    }
}
