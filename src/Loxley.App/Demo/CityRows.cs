using Loxley.App.Kernel.Data;

namespace Loxley.App.Demo;

/// <summary>Gathers rows by kind and sends them to the database some thousands at a time.</summary>
internal sealed class CityRows(BulkWriter writer)
{
    private const int Many = 20_000;

    private readonly Dictionary<Type, List<object>> rows = [];
    private int count;

    public void Add(object row)
    {
        if (!rows.TryGetValue(row.GetType(), out var list)) rows[row.GetType()] = list = [];
        list.Add(row);
        count++;
    }

    /// <summary>Sends what waits, if it is much; a row added must not change after this.</summary>
    public Task SendIfManyAsync() => count < Many ? Task.CompletedTask : SendAsync();

    public async Task SendAsync()
    {
        foreach (var (kind, list) in rows)
        {
            if (list.Count > 0) await writer.WriteAsync(kind, list);
            list.Clear();
        }
        count = 0;
    }
}
