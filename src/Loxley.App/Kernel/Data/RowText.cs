using System.Collections.Concurrent;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Loxley.App.Kernel.Data;

/// <summary>A row of a table as text for the trail: its columns by name, in order.</summary>
internal static class RowText
{
    private static readonly ConcurrentDictionary<IEntityType, IProperty[]> Columns = new();

    /// <summary>A row as it is now.</summary>
    public static string Of(IEntityType type, object row) =>
        Text(Sorted(type).Select(p => (p.Name, p.GetGetter().GetClrValue(row))));

    /// <summary>A tracked row as it was read.</summary>
    public static string Original(EntityEntry entry) =>
        Text(Sorted((IEntityType)entry.Metadata).Select(p => (p.Name, entry.OriginalValues[p])));

    private static IProperty[] Sorted(IEntityType type) => Columns.GetOrAdd(type, t =>
        [.. t.GetProperties().Where(p => p.Name != nameof(Entity.PartnershipId)).OrderBy(p => p.Name, StringComparer.Ordinal)]);

    private static string Text(IEnumerable<(string Name, object? Value)> values)
    {
        var text = new Dictionary<string, object?>(StringComparer.Ordinal);
        foreach (var (name, value) in values)
        {
            if (value is not null) text[name] = value;
        }
        return EntityJson.Of(text);
    }
}
