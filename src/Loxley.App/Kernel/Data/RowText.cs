using System.Buffers;
using System.Collections.Concurrent;
using System.Text;
using System.Text.Json;
using Loxley.App.Kernel.Acts;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.ChangeTracking;
using Microsoft.EntityFrameworkCore.Metadata;

namespace Loxley.App.Kernel.Data;

/// <summary>A row of a table for the trail: its columns by name, in order. The save and the demo city write the same text.</summary>
internal static class RowText
{
    private static readonly JsonWriterOptions Options = new() { Encoder = EntityJson.Options.Encoder, SkipValidation = true };

    private static readonly ConcurrentDictionary<IEntityType, IProperty[]> Columns = new();

    /// <summary>What a row holds now.</summary>
    public static object?[] Values(IEntityType type, object row) => [.. Sorted(type).Select(p => p.GetGetter().GetClrValue(row))];

    /// <summary>What a tracked row held when it was read.</summary>
    public static object?[] Original(EntityEntry entry) => [.. Sorted((IEntityType)entry.Metadata).Select(p => entry.OriginalValues[p])];

    /// <summary>A row that an act made, changed or took away: all of it where it is new or gone, else its id and what differs.</summary>
    public static Change Change(IEntityType type, Entity row, object?[]? before, object?[]? after)
    {
        var columns = Sorted(type);
        var both = before is not null && after is not null;
        bool Told(int i) => !both || columns[i].Name == nameof(Entity.Id) || !columns[i].GetValueComparer().Equals(before![i], after![i]);
        return new Change(type.GetTableName()!, row.Id, type.RecordOf(row), Text(columns, before, Told), Text(columns, after, Told));
    }

    private static IProperty[] Sorted(IEntityType type) => Columns.GetOrAdd(type, t =>
        [.. t.GetProperties().Where(p => p.Name != nameof(Entity.PartnershipId)).OrderBy(p => p.Name, StringComparer.Ordinal)]);

    private static string? Text(IProperty[] columns, object?[]? values, Func<int, bool> told)
    {
        if (values is null) return null;
        var text = new ArrayBufferWriter<byte>(512);
        using (var json = new Utf8JsonWriter(text, Options))
        {
            json.WriteStartObject();
            for (var i = 0; i < columns.Length; i++)
            {
                if (values[i] is not { } value || !told(i)) continue;
                json.WritePropertyName(columns[i].Name);
                JsonSerializer.Serialize(json, value, value.GetType(), EntityJson.Options);
            }
            json.WriteEndObject();
        }
        return Encoding.UTF8.GetString(text.WrittenSpan);
    }
}
