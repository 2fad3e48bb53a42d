using System.Text.Encodings.Web;
using System.Text.Json;
using System.Text.Json.Nodes;
using System.Text.Json.Serialization;
using System.Text.Json.Serialization.Metadata;

namespace Loxley.App.Kernel.Data;

/// <summary>How rows and facts are written into the trail: properties by name in order, the same text on every machine.</summary>
public static class EntityJson
{
    public static JsonSerializerOptions Options { get; } = Make();

    public static string Of(object value) => JsonSerializer.Serialize(value, value.GetType(), Options);

    /// <summary>The properties that differ between two texts of one row, old and new: what changed and nothing else.</summary>
    public static (string Before, string After) Difference(string before, string after)
    {
        var old = JsonNode.Parse(before)!.AsObject();
        var now = JsonNode.Parse(after)!.AsObject();
        foreach (var name in old.Select(p => p.Key).ToList())
        {
            if (name == "Id" || !now.TryGetPropertyValue(name, out var value) || !JsonNode.DeepEquals(old[name], value)) continue;
            old.Remove(name);
            now.Remove(name);
        }
        return (old.ToJsonString(Options), now.ToJsonString(Options));
    }

    private static JsonSerializerOptions Make()
    {
        var options = new JsonSerializerOptions
        {
            Encoder = JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
            TypeInfoResolver = new DefaultJsonTypeInfoResolver { Modifiers = { Sort } },
            Converters = { new JsonStringEnumConverter() },
        };
        options.MakeReadOnly();
        return options;
    }

    private static void Sort(JsonTypeInfo type)
    {
        if (type.Kind != JsonTypeInfoKind.Object) return;
        var ordered = type.Properties.OrderBy(p => p.Name, StringComparer.Ordinal).ToList();
        for (var i = 0; i < ordered.Count; i++) ordered[i].Order = i;
    }
}
