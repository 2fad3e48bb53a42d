using System.Text.RegularExpressions;
using Loxley.App.Kernel.Access;
using Microsoft.AspNetCore.Http;
using Microsoft.AspNetCore.Mvc.RazorPages;
using Microsoft.AspNetCore.Mvc.RazorPages.Infrastructure;
using Microsoft.AspNetCore.Routing;
using Microsoft.Extensions.DependencyInjection;

namespace Loxley.App.Tests.House;

/// <summary>What is known of an endpoint before anybody asks for it.</summary>
internal sealed record HouseEndpoint
{
    /// <summary>The address as it is written, such as <c>/contacts/{contactId:guid}</c>.</summary>
    public required string Route { get; init; }

    public Right? Right { get; init; }

    /// <summary>Why it is open.</summary>
    public string? Open { get; init; }

    /// <summary>Why it shows nobody's data.</summary>
    public string? ShowsNobody { get; init; }

    public int? Budget { get; init; }

    /// <summary>The page's class; none for what is not a page.</summary>
    public Type? Model { get; init; }

    /// <summary>The parts of the route that change.</summary>
    public IReadOnlyList<string> Parameters => [.. Regex.Matches(Route, @"\{\*{0,2}(?<name>\w+)").Select(m => m.Groups["name"].Value)];

    /// <summary>Those that lead to a record.</summary>
    public IReadOnlyList<string> Ids => [.. Parameters.Where(p => p.EndsWith("Id", StringComparison.Ordinal))];

    public bool Answers(string method) => Model?.GetMethods().Any(m => Regex.IsMatch(m.Name, $"^On{method}(Async$|$|[A-Z])", RegexOptions.IgnoreCase)) ?? method == "Get";

    /// <summary>Puts a value in the place of a route's parameter.</summary>
    public static string Fill(string route, string parameter, string value) => Regex.Replace(route, $@"\{{{parameter}(:\w+)?\}}", value);

    /// <summary>Every endpoint of the host, as its filters and its gate see it.</summary>
    public static async Task<IReadOnlyList<HouseEndpoint>> AllAsync(IServiceProvider services)
    {
        var loader = services.GetRequiredService<PageLoader>();
        var all = new List<HouseEndpoint>();
        foreach (var endpoint in services.GetRequiredService<EndpointDataSource>().Endpoints.OfType<RouteEndpoint>())
        {
            var page = endpoint.Metadata.GetMetadata<PageActionDescriptor>();
            var compiled = page is null ? null : await loader.LoadAsync(page, endpoint.Metadata);
            all.Add(Of(endpoint.RoutePattern.RawText!, compiled?.Endpoint?.Metadata ?? endpoint.Metadata, compiled?.ModelTypeInfo));
        }
        return [.. all.OrderBy(e => e.Route, StringComparer.Ordinal)];
    }

    private static HouseEndpoint Of(string route, EndpointMetadataCollection metadata, Type? model) => new()
    {
        Route = "/" + route.TrimStart('/'),
        Right = metadata.GetMetadata<RequiresAttribute>()?.Right,
        Open = metadata.GetMetadata<OpenAttribute>()?.Reason,
        ShowsNobody = metadata.GetMetadata<ShowsNobodyAttribute>()?.Reason,
        Budget = metadata.GetMetadata<QueryBudgetAttribute>()?.Queries,
        Model = model,
    };
}
