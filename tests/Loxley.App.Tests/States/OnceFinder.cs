using System.Net;
using Loxley.App.Kernel.Access;
using Loxley.App.Modules.Errors;
using Loxley.App.Tests.House;
using Loxley.App.Tests.Support;

namespace Loxley.App.Tests.States;

/// <summary>Finds, for each page of the host, one person and one record with which it can be seen; nobody names a page by hand.</summary>
internal sealed class OnceFinder(TestHost host, FullTown town) : IDisposable
{
    private const int Most = 8;

    private readonly Dictionary<Role, (Visitor Visitor, Person Person)> entered = [];

    private readonly List<HouseEndpoint> elsewhere = [];

    /// <summary>Pages that were asked for and answered with a file, or by leading to another page.</summary>
    public IReadOnlyCollection<HouseEndpoint> Elsewhere => elsewhere;

    public async Task<IReadOnlyList<PageState>> FindAsync(IReadOnlyList<HouseEndpoint> pages)
    {
        List<PageState> found = [];
        foreach (var page in pages)
        {
            if (await FindAsync(page) is { } state) found.Add(state);
        }
        return found;
    }

    public void Dispose()
    {
        foreach (var (visitor, _) in entered.Values) visitor.Dispose();
    }

    private async Task<PageState?> FindAsync(HouseEndpoint page)
    {
        var readable = page.Model == typeof(ErrorModel) ? page with { Route = "/error/404" } : page;
        PageState? first = null;
        foreach (var (role, _) in page.Right is { } right ? town.Members.Where(m => m.Key.Holds(right)) : town.Members.Take(1))
        {
            using var nobody = host.NewVisitor();
            var (visitor, person) = page.Right is null ? (nobody, null) : await EnterAsync(role);
            foreach (var path in await Tour.PathsAsync(town, readable, Most))
            {
                await visitor.GoAsync(path);
                if (visitor.Status != HttpStatusCode.OK && page.Model != typeof(ErrorModel)) continue;
                if (visitor.Path != path || visitor.Page.QuerySelector("h1") is null)
                {
                    elsewhere.Add(page);
                    continue;
                }
                var state = StateFinder.StateOf(host, visitor.Page, page, "once", path, person);
                first ??= state;
                // A record at the stage at which the page can be used shows more of it than one that is past it.
                if (state.HasFields) return state;
            }
            if (first is not null) return first;
        }
        return first;
    }

    private async Task<(Visitor Visitor, Person? Person)> EnterAsync(Role role)
    {
        if (!entered.TryGetValue(role, out var known))
        {
            var visitor = await town.Town.EnterAsync(town.Members[role]);
            entered[role] = known = (visitor, new Person(role.Label(), visitor.StorageState()));
        }
        return known;
    }
}
