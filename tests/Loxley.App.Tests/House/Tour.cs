using System.Net;
using Loxley.App.Kernel.Access;
using Loxley.App.Kernel.Data;
using Loxley.App.Kernel.Data.Plumbing;
using Loxley.App.Tests.Support;
using Microsoft.EntityFrameworkCore;

namespace Loxley.App.Tests.House;

/// <summary>One look at one page by one member: the questions it put to the database, whom it named, and whom it said it named.</summary>
internal sealed record Visit(HouseEndpoint Page, Role Role, string Path)
{
    public IReadOnlyList<string> Queries { get; init; } = [];

    public IReadOnlySet<Guid> Named { get; init; } = new HashSet<Guid>();

    public IReadOnlySet<Guid> Disclosed { get; init; } = new HashSet<Guid>();

    public override string ToString() => $"{Path} as {Role.Label().ToLowerInvariant()}";
}

/// <summary>Goes to every page of the host, as everybody who has the right, for every record of a full town.</summary>
public sealed class Tour : IAsyncLifetime
{
    private readonly TestHost host = new();

    private readonly List<Visit> visits = [];

    internal IReadOnlyList<HouseEndpoint> Pages { get; private set; } = [];

    /// <summary>The questions that were put to the database while the town was filled, by acts and forms.</summary>
    internal IReadOnlyList<string> Filling { get; private set; } = [];

    /// <summary>The addresses that failed.</summary>
    internal List<string> Broken { get; } = [];

    /// <summary>The visits that were let in.</summary>
    internal IReadOnlyList<Visit> Visits => visits;

    public async Task InitializeAsync()
    {
        await host.InitializeAsync();
        var town = await FullTown.MakeAsync(host);
        Filling = host.Queries.Seen;
        Pages = [.. (await HouseEndpoint.AllAsync(host.Services)).Where(e => e.Right is not null && e.Answers("Get"))];
        foreach (var (role, member) in town.Members)
        {
            using var visitor = await town.Town.EnterAsync(member);
            foreach (var page in Pages.Where(p => role.Holds(p.Right!.Value)))
            {
                foreach (var path in await PathsAsync(town, page)) await VisitAsync(town, visitor, new Visit(page, role, path));
            }
        }
    }

    public Task DisposeAsync() => host.DisposeAsync();

    /// <summary>The page's addresses: one for each record that its route can lead to.</summary>
    internal static async Task<IReadOnlyList<string>> PathsAsync(FullTown town, HouseEndpoint page, int most = int.MaxValue)
    {
        // What no record has to be found for: the partnership of a public page, and a reference, be it anybody's.
        var route = HouseEndpoint.Fill(HouseEndpoint.Fill(page.Route, "partnership", town.Town.Partnership.Slug), "reference", References.Of('C', town.Town.Partnership.Id));
        IReadOnlyList<string> paths = [route];
        foreach (var name in page.Ids)
        {
            var ids = (await town.IdsAsync(name)).Take(most);
            paths = [.. paths.SelectMany(_ => ids, (path, id) => HouseEndpoint.Fill(path, name, id.ToString()))];
        }
        return paths;
    }

    private async Task VisitAsync(FullTown town, Visitor visitor, Visit visit)
    {
        await visitor.GoAsync(visit.Path);
        if (visitor.Status >= HttpStatusCode.InternalServerError) Broken.Add($"{visit.Page.Route} as {visit.Role.Label().ToLowerInvariant()}");
        if (visitor.Status != HttpStatusCode.OK || visitor.Path != visit.Path) return;
        // Once more, warm, with a clock that nothing else has been written at.
        host.Clock.Pass(TimeSpan.FromSeconds(1));
        host.Queries.Forget();
        await visitor.GoAsync(visit.Path);
        var queries = host.Queries.Seen;
        var now = host.Clock.Now;
        var rows = await town.Town.ReadAsync(db => db.Set<DisclosureRow>().Where(d => d.PartnershipId == town.Town.Partnership.Id && d.At == now && d.Granted).ToListAsync());
        visits.Add(visit with
        {
            Queries = queries,
            Named = Named(visitor, town.Children),
            Disclosed = rows.SelectMany(r => r.ChildId is { } one ? [one] : (r.Listed ?? "").Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(Guid.Parse)).ToHashSet(),
        });
    }

    /// <summary>The children that a page marks, and those that it names without marking them.</summary>
    private static HashSet<Guid> Named(Visitor visitor, Dictionary<string, Guid> children) =>
    [
        .. visitor.Page.QuerySelectorAll("[data-child]").Select(e => Guid.Parse(e.GetAttribute("data-child")!)),
        .. children.Where(c => Visitor.Tidy(visitor.Page.Body!.TextContent).Contains(c.Key, StringComparison.Ordinal)).Select(c => c.Value),
    ];
}

/// <summary>One tour serves the tests of queries and of disclosures.</summary>
[CollectionDefinition(Name)]
public sealed class TourGroup : ICollectionFixture<Tour>
{
    public const string Name = "Tour";
}
