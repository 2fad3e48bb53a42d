using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Loxley.App.Tests.States;

/// <summary>Follows every link inside the product, as whoever sees it, once.</summary>
internal sealed class LinkGate
{
    private readonly ConcurrentDictionary<(string Who, string Address), bool> followed = [];

    public async Task<IReadOnlyList<string>> BrokenAsync(IPage page, string who)
    {
        var here = new Uri(page.Url).GetLeftPart(UriPartial.Authority);
        var addresses = await page.EvaluateAsync<string[]>("[...new Set([...document.querySelectorAll('a[href]')].map(a => a.href.split('#')[0]))]");
        List<string> broken = [];
        foreach (var address in addresses.Where(a => a.StartsWith(here, StringComparison.Ordinal) && followed.TryAdd((who, a), true)))
        {
            var answer = await page.APIRequest.GetAsync(address);
            if (!answer.Ok) broken.Add($"has a link to {address[here.Length..]}, which answers {answer.Status}");
        }
        return broken;
    }
}
