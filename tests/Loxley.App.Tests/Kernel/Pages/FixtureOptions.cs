using System.Text.Json;

namespace Loxley.App.Tests.Kernel.Pages;

/// <summary>The options of a fixture, which remember what was read: a fixture with anything left unread is not one we can draw.</summary>
internal sealed class FixtureOptions(JsonElement json, string path = "", HashSet<string>? read = null)
{
    private readonly HashSet<string> read = read ?? [];

    /// <summary>The options that say something and that nobody read.</summary>
    public IEnumerable<string> Unread => Leaves(json, path).Where(leaf => !read.Contains(leaf)).Distinct();

    public string? Text(string name) => Find(name) is { } value && value.ValueKind is not (JsonValueKind.False or JsonValueKind.Object)
        ? value.ToString()
        : null;

    /// <summary>The text of anything that is there, even of what a template would take for nothing.</summary>
    public string? Raw(string name) => Find(name) is { } value ? value.ValueKind == JsonValueKind.False ? "false" : value.ToString() : null;

    public bool? Flag(string name) => Find(name)?.ValueKind switch { JsonValueKind.True => true, JsonValueKind.False => false, _ => null };

    public int? Number(string name) => int.TryParse(Text(name), System.Globalization.CultureInfo.InvariantCulture, out var number) ? number : null;

    public bool Has(string name) => Element(name) is not null;

    public IReadOnlyList<FixtureOptions> List(string name) => Element(name) is { ValueKind: JsonValueKind.Array } list
        ? [.. list.EnumerateArray().Where(item => item.ValueKind == JsonValueKind.Object && item.EnumerateObject().Any()).Select(item => new FixtureOptions(item, $"{Full(name)}[]", read))]
        : [];

    public IReadOnlyList<string> Texts(string name)
    {
        if (Element(name) is not { ValueKind: JsonValueKind.Array } list) return [];
        read.Add($"{Full(name)}[]");
        return [.. list.EnumerateArray().Select(item => item.ToString())];
    }

    public IReadOnlyDictionary<string, string> Map(string name)
    {
        if (Element(name) is not { ValueKind: JsonValueKind.Object } map) return new Dictionary<string, string>();
        foreach (var entry in map.EnumerateObject()) read.Add($"{Full(name)}.{entry.Name}");
        return map.EnumerateObject().ToDictionary(e => e.Name, e => e.Value.ToString());
    }

    private string Full(string name) => path.Length == 0 ? name : $"{path}.{name}";

    private JsonElement? Find(string name)
    {
        if (Element(name) is not { } value) return null;
        read.Add(Full(name));
        return value;
    }

    private JsonElement? Element(string name)
    {
        var at = json;
        foreach (var step in name.Split('.'))
        {
            if (at.ValueKind != JsonValueKind.Object || !at.TryGetProperty(step, out at)) return null;
        }
        return at;
    }

    private static IEnumerable<string> Leaves(JsonElement at, string path) => at.ValueKind switch
    {
        JsonValueKind.Object => at.EnumerateObject().SelectMany(e => Leaves(e.Value, path.Length == 0 ? e.Name : $"{path}.{e.Name}")),
        JsonValueKind.Array => at.EnumerateArray().SelectMany(e => Leaves(e, $"{path}[]")),
        JsonValueKind.Null => [],
        // A template passes over an item that is nothing, an empty text or nought.
        JsonValueKind.False or JsonValueKind.String or JsonValueKind.Number when path.EndsWith("[]", StringComparison.Ordinal) && at.ToString() is "False" or "" or "0" => [],
        _ => [path],
    };
}
