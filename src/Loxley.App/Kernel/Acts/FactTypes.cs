using System.Text.Json;
using Loxley.App.Kernel.Data;

namespace Loxley.App.Kernel.Acts;

/// <summary>Every kind of fact that the rooms state, by name.</summary>
public static class FactTypes
{
    public static IReadOnlyDictionary<string, Type> All { get; } = typeof(Fact).Assembly.GetTypes()
        .Where(t => t.IsSubclassOf(typeof(Fact)) && !t.IsAbstract)
        .OrderBy(t => t.Name, StringComparer.Ordinal)
        .ToDictionary(t => t.Name, StringComparer.Ordinal);

    public static IReadOnlySet<string> Names { get; } = All.Keys.ToHashSet(StringComparer.Ordinal);

    /// <summary>The names of the facts of a weight.</summary>
    public static IReadOnlyList<string> Of(Weight weight) => [.. All.Values.Where(t => WeightOf(t) == weight).Select(t => t.Name)];

    public static Weight WeightOf(Type fact) => ((WeighsAttribute?)Attribute.GetCustomAttribute(fact, typeof(WeighsAttribute)))?.Weight ?? Weight.Ordinary;

    /// <summary>Reads a fact back from the trail.</summary>
    public static Fact Read(string name, string content) => (Fact)JsonSerializer.Deserialize(content, All[name], EntityJson.Options)!;
}
