using System.Net;
using AngleSharp.Dom;
using Loxley.App.Kernel.Access;
using Loxley.App.Modules.Gallery;
using Loxley.App.Tests.House;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.States;

/// <summary>Walks a town as everybody, and keeps each page once in each shape that it takes.</summary>
internal sealed class StateFinder(TestHost host, string name, FullTown town)
{
    /// <summary>Records of each kind that are looked at: those of every stage come first.</summary>
    private const int Most = 8;

    /// <summary>Told of every page that is looked at.</summary>
    public Action<HouseEndpoint, IDocument>? Looked { get; init; }

    private readonly Dictionary<string, PageState> found = new(StringComparer.Ordinal);

    public async Task<IReadOnlyCollection<PageState>> FindAsync(IReadOnlyList<HouseEndpoint> pages)
    {
        foreach (var (role, member) in town.Members)
        {
            using var visitor = await town.Town.EnterAsync(member);
            var person = new Person(role.Label(), visitor.StorageState());
            foreach (var page in pages.Where(p => p.Right is { } right && role.Holds(right)))
            {
                foreach (var path in await Tour.PathsAsync(town, page, Most)) await LookAsync(visitor, page, path, person);
            }
        }
        using var nobody = host.NewVisitor();
        foreach (var page in pages.Where(p => p.Open is not null))
        {
            foreach (var path in (await Tour.PathsAsync(town, page)).Where(p => !p.Contains('{', StringComparison.Ordinal))) await LookAsync(nobody, page, path, null);
        }
        return found.Values;
    }

    private async Task LookAsync(Visitor visitor, HouseEndpoint page, string path, Person? person)
    {
        Queue<string> paths = new([path]);
        HashSet<string> seen = [path];
        while (paths.TryDequeue(out var next))
        {
            await visitor.GoAsync(next);
            // A file that is taken away is no page.
            if (visitor.Status != HttpStatusCode.OK || visitor.Path != next || visitor.Page.QuerySelector("h1") is null) return;
            Looked?.Invoke(page, visitor.Page);
            Keep(visitor.Page, page, next, person);
            // Other parts of the same page, such as the next fifty rows.
            foreach (var link in visitor.Page.QuerySelectorAll("main a[href]:not([download])").Select(a => a.GetAttribute("href")!).Where(h => h.StartsWith(path + "?", StringComparison.Ordinal)))
            {
                if (seen.Count < Most && seen.Add(link)) paths.Enqueue(link);
            }
        }
    }

    private void Keep(IDocument document, HouseEndpoint page, string path, Person? person) =>
        found.TryAdd($"{page.Route} {Shape(document)}", StateOf(host, document, page, $"{name} {found.Count(f => f.Value.Page == page) + 1}", path, person));

    /// <summary>A page as it stands, and what can be done on it.</summary>
    public static PageState StateOf(TestHost host, IDocument document, HouseEndpoint page, string name, string path, Person? person)
    {
        // The forms of the gallery go nowhere, and its errors have an address of their own.
        var form = page.Model == typeof(GalleryModel) ? null : document.QuerySelector("main form[method=post]:not([action])");
        return new PageState(page, name, person, p => p.GotoAsync(host.At(path)))
        {
            Path = path,
            HasForm = form is not null,
            HasFields = form?.QuerySelector("input:not([type=hidden]), textarea, select") is not null,
            HasVersion = form?.QuerySelector("[name=Version]") is not null,
        };
    }

    /// <summary>What a page is built of, whatever it tells of whom.</summary>
    private static string Shape(IDocument document)
    {
        var heading = document.QuerySelector("h1")!.TextContent;
        return string.Join('\n', document.QuerySelectorAll("main *, .moj-identity-bar *").Select(e => e switch
        {
            { LocalName: "option" or "svg" or "path" } => "",
            { LocalName: "h2" or "legend" or "button" or "label" } => Visitor.Tidy(e.TextContent.Replace(heading, "", StringComparison.Ordinal)),
            _ => $"{e.LocalName} {e.ClassName} {e.GetAttribute("type")}",
        }).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal));
    }
}
