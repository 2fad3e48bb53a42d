using System.Collections.Concurrent;
using Microsoft.Playwright;

namespace Loxley.App.Tests.Support;

/// <summary>What a browser's page was sent as its document, and everything that went wrong in it.</summary>
internal sealed class PageRecord
{
    private readonly ConcurrentQueue<string> faults = [];

    public PageRecord(IPage page)
    {
        page.Response += (_, response) => Note(page, response);
        page.PageError += (_, error) => faults.Enqueue($"{page.Url}: {error}");
        page.Console += (_, message) =>
        {
            // A refused document is a story's own business, and a refused style or script is noted by its answer.
            if (message.Type == "error" && !message.Text.StartsWith("Failed to load resource", StringComparison.Ordinal))
                faults.Enqueue($"{page.Url}: {message.Text}");
        };
    }

    public IResponse? Document { get; private set; }

    public IReadOnlyCollection<string> Faults => faults;

    public void Forget() => faults.Clear();

    private void Note(IPage page, IResponse response)
    {
        var request = response.Request;
        if (request.IsNavigationRequest && request.Frame == page.MainFrame)
            Document = response;
        else if (response.Status >= 400)
            faults.Enqueue($"{page.Url}: {response.Url} answered {response.Status}");
    }
}
