using System.Net;
using System.Security.Cryptography;
using System.Text.RegularExpressions;
using Loxley.App.Kernel.Data;

namespace Loxley.Bench.Drills;

/// <summary>What became of a form that was sent.</summary>
internal enum Answer
{
    /// <summary>The page that was asked for, or the address of the new record.</summary>
    Good,

    /// <summary>There was no connection, or it was closed before anything was answered.</summary>
    None,

    /// <summary>An answer began and did not end.</summary>
    Half,

    /// <summary>Another whole answer, such as an error.</summary>
    Other,
}

/// <summary>A browser of one worker: signs in, opens the form for recording a contact, and sends it as fast as it is answered.</summary>
internal sealed partial class Client : IDisposable
{
    private const int PagesOneIn = 8;

    private readonly HttpClient http;
    private readonly Ledger ledger;
    private Dictionary<string, string> fields = [];
    private int sent;

    public Client(Uri address, Worker worker, Ledger ledger)
    {
        (Worker, this.ledger) = (worker, ledger);
        http = new HttpClient(new SocketsHttpHandler { AllowAutoRedirect = false, CookieContainer = new CookieContainer() })
        {
            BaseAddress = address, Timeout = TimeSpan.FromSeconds(60),
        };
        http.DefaultRequestHeaders.Add("Origin", address.GetLeftPart(UriPartial.Authority));
    }

    public Worker Worker { get; }

    private string Form => $"/children/{Worker.ChildId}/contacts/new";

    public async Task SignInAsync()
    {
        var page = new Dictionary<string, string>(Carried(await http.GetStringAsync("/sign-in")), StringComparer.Ordinal)
        {
            ["Email"] = Worker.Email, ["Password"] = Place.Password,
        };
        using var content = new FormUrlEncodedContent(page);
        using var answer = await http.PostAsync("/sign-in", content);
        if (answer.StatusCode != HttpStatusCode.Redirect) throw new InvalidOperationException($"{Worker.Email} could not sign in: {answer.StatusCode}");
    }

    /// <summary>Opens the form, and sends it filled in again and again until an answer is not as it should be.</summary>
    /// <returns>How that was answered.</returns>
    public async Task<Answer> WorkAsync()
    {
        var (answer, page) = await AskAsync(HttpMethod.Get, Form, null);
        if (answer == Answer.Good) fields = Carried(page);
        while (answer == Answer.Good)
        {
            sent++;
            (answer, var contact) = await SendAsync(new SentForm(this, Ids.Next(), Worry(), Told: sent % 2 == 0));
            if (answer == Answer.Good && sent % PagesOneIn == 0) answer = await ReadAsync(contact);
        }
        return answer;
    }

    /// <summary>Sends a form, new or once more, and writes down in the ledger what was answered.</summary>
    public async Task<(Answer Answer, Guid Contact)> SendAsync(SentForm form)
    {
        using var content = new FormUrlEncodedContent(Filled(form));
        var (answer, address) = await AskAsync(HttpMethod.Post, Form, content);
        var saved = SavedAs().Match(address);
        if (answer == Answer.Good && saved.Success)
        {
            var contact = Guid.Parse(saved.Groups["id"].Value);
            ledger.Acknowledge(form, contact);
            return (answer, contact);
        }
        ledger.Leave(form);
        return (answer == Answer.Good ? Answer.Other : answer, Guid.Empty);
    }

    public void Dispose() => http.Dispose();

    /// <summary>Reads the page of a contact: what was shown must be in the record of who looked.</summary>
    private async Task<Answer> ReadAsync(Guid contact)
    {
        var (answer, _) = await AskAsync(HttpMethod.Get, $"/contacts/{contact}", null);
        if (answer == Answer.Good) ledger.Show(Worker.MemberId);
        return answer;
    }

    /// <summary>Asks for a page, and gives its text, or the address that the answer led to.</summary>
    private async Task<(Answer Answer, string Said)> AskAsync(HttpMethod method, string path, HttpContent? content)
    {
        var begun = false;
        try
        {
            using var request = new HttpRequestMessage(method, path) { Content = content };
            using var response = await http.SendAsync(request, HttpCompletionOption.ResponseHeadersRead);
            begun = true;
            var text = await response.Content.ReadAsStringAsync();
            return response.StatusCode switch
            {
                HttpStatusCode.OK => (Answer.Good, text),
                HttpStatusCode.Redirect => (Answer.Good, response.Headers.Location!.OriginalString),
                _ => (Answer.Other, text),
            };
        }
        catch (Exception broken) when (broken is HttpRequestException or TaskCanceledException or IOException)
        {
            return (begun ? Answer.Half : Answer.None, "");
        }
    }

    private Dictionary<string, string> Filled(SentForm form)
    {
        var filled = new Dictionary<string, string>(fields, StringComparer.Ordinal)
        {
            ["__key"] = form.Key.ToString(),
            ["Worry"] = form.Worry,
            ["Method"] = "telephone",
            ["Source"] = "2A",
            ["FamilyKnows"] = "true",
        };
        if (form.Told) filled["ToldItArrived"] = "true";
        return filled;
    }

    /// <summary>What the form of a page carries by itself: its tokens, and the date and time of the contact.</summary>
    private static Dictionary<string, string> Carried(string html) => Input().Matches(html[html.IndexOf("<main", StringComparison.Ordinal)..])
        .Select(tag => Attribute().Matches(tag.Value).ToDictionary(a => a.Groups["name"].Value, a => WebUtility.HtmlDecode(a.Groups["value"].Value), StringComparer.Ordinal))
        .Where(tag => tag.ContainsKey("name") && tag.GetValueOrDefault("type") is not ("radio" or "checkbox" or "submit"))
        .ToDictionary(tag => tag["name"], tag => tag.GetValueOrDefault("value") ?? "", StringComparer.Ordinal);

    /// <summary>A text of its own, some short and some over several pages of the database.</summary>
    private string Worry() => $"Zoë told us, {Worker.MemberId} {sent}: "
        + string.Join(' ', Enumerable.Range(0, RandomNumberGenerator.GetInt32(1, sent % 20 == 0 ? 1500 : 60)).Select(n => $"ça{n}"));

    [GeneratedRegex("<input[^>]*>", RegexOptions.None, 1000)]
    private static partial Regex Input();

    [GeneratedRegex("""\s(?<name>[a-z-]+)="(?<value>[^"]*)""", RegexOptions.IgnoreCase, 1000)]
    private static partial Regex Attribute();

    [GeneratedRegex("^/contacts/(?<id>[0-9a-f-]{36})$", RegexOptions.None, 1000)]
    private static partial Regex SavedAs();
}
