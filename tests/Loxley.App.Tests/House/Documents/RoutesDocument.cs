using Loxley.App.Kernel.Access;

namespace Loxley.App.Tests.House.Documents;

/// <summary>Every address of the host: what stands there, who may go, and what it leads to.</summary>
internal static class RoutesDocument
{
    public static string Text(IEnumerable<HouseEndpoint> endpoints) => new Markdown(
        "Routes",
        "Every address, the right that it asks for, the record whose ground is asked first, and the most queries the page may send to the database.",
        "Who holds which right stands in [rights](rights.md).")
        .Table(["Address", "What it is for", "Right", "Record asked first", "Form", "Queries at most"], endpoints.Select(Row)).ToString();

    private static string[] Row(HouseEndpoint endpoint) =>
    [
        $"`{endpoint.Route}`",
        endpoint.Model is { } model ? Summaries.Of(model) : endpoint.Open ?? "",
        endpoint.Right is { } right ? RightsDocument.Name(right) : "Open to anybody",
        endpoint.Ids.Count > 0 ? string.Join(" and ", endpoint.Ids.Select(id => $"`{id}`")) : endpoint.ShowsNobody is not null ? "Shows nobody" : endpoint.Open is null ? "Says who is listed" : "",
        endpoint.Answers("Post") ? "Yes" : "",
        endpoint.Budget?.ToString() ?? "",
    ];

    /// <summary>Rights as sentences: <c>ContactTake</c> gives "Take contact".</summary>
    public static string Verb(Right right)
    {
        var words = Markdown.Words(right.ToString()).Split(' ');
        return Markdown.Words(char.ToUpperInvariant(words[^1][0]) + words[^1][1..]) + " " + string.Join(' ', words[..^1]).ToLowerInvariant();
    }
}
