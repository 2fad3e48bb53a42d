using System.Diagnostics;
using System.Globalization;
using System.Net;
using System.Text.RegularExpressions;
using Loxley.App.Demo;

namespace Loxley.Bench.Pages;

/// <summary>One answer: how long it took, and how many queries it cost.</summary>
internal sealed record Answer(double Milliseconds, int Queries);

/// <summary>Somebody at a browser, signed in by address and password or not at all.</summary>
internal sealed partial class Reader : IDisposable
{
    private readonly HttpClient http;

    public Reader(Uri host)
    {
        http = new HttpClient(new SocketsHttpHandler { CookieContainer = new CookieContainer(), AllowAutoRedirect = false }) { BaseAddress = host };
        http.DefaultRequestHeaders.Add("Origin", host.GetLeftPart(UriPartial.Authority));
    }

    /// <summary>Who it is; nobody before they have signed in.</summary>
    public string? Name { get; private set; }

    public async Task<Reader> SignInAsync(CastMember somebody)
    {
        var email = somebody.Email;
        Name = somebody.Name;
        var page = await http.GetStringAsync("/sign-in");
        var hidden = Hidden().Matches(page).Select(m => KeyValuePair.Create(m.Groups["name"].Value, m.Groups["value"].Value));
        using var form = new FormUrlEncodedContent([.. hidden, new("Email", email), new("Password", DemoCity.Password)]);
        using var answer = await http.PostAsync("/sign-in", form);
        return answer.StatusCode == HttpStatusCode.Redirect ? this : throw new InvalidOperationException($"{email} was not let in: {answer.StatusCode}.");
    }

    public async Task<Answer> ReadAsync(string path)
    {
        var begun = Stopwatch.GetTimestamp();
        using var answer = await http.GetAsync(path);
        await answer.Content.CopyToAsync(Stream.Null);
        var took = Stopwatch.GetElapsedTime(begun);
        if (answer.StatusCode != HttpStatusCode.OK) throw new InvalidOperationException($"{path} answered {answer.StatusCode}.");
        return new Answer(took.TotalMilliseconds, int.Parse(answer.Headers.GetValues(QueryTally.Header).Single(), CultureInfo.InvariantCulture));
    }

    public void Dispose() => http.Dispose();

    [GeneratedRegex("""<input[^>]*name="(?<name>__[^"]+)"[^>]*value="(?<value>[^"]*)""", RegexOptions.ExplicitCapture, 1_000)]
    private static partial Regex Hidden();
}
