using System.Threading.Channels;
using Loxley.App.Kernel.Data;

namespace Loxley.App.Demo;

/// <summary>Gathers rows by kind and writes them some thousands at a time, while the next are being made.</summary>
internal sealed class CityRows
{
    private const int Many = 20_000;

    private readonly Channel<Dictionary<Type, List<object>>> batches = Channel.CreateBounded<Dictionary<Type, List<object>>>(1);
    private Dictionary<Type, List<object>> rows = [];
    private int count;

    public void Add(object row)
    {
        if (!rows.TryGetValue(row.GetType(), out var list)) rows[row.GetType()] = list = [];
        list.Add(row);
        count++;
    }

    /// <summary>Sends what waits, if it is much; a row added must not change after this.</summary>
    public Task SendIfManyAsync() => count < Many ? Task.CompletedTask : SendAsync();

    /// <summary>Sends what is left; there is no more.</summary>
    public async Task FinishAsync()
    {
        await SendAsync();
        batches.Writer.Complete();
    }

    /// <summary>Gives up: nothing more is sent.</summary>
    public void Abandon() => batches.Writer.TryComplete();

    /// <summary>Writes what is sent until there is no more.</summary>
    public async Task WriteAsync(BulkWriter writer)
    {
        try
        {
            await foreach (var batch in batches.Reader.ReadAllAsync())
            {
                foreach (var (kind, list) in batch) await writer.WriteAsync(kind, list);
            }
        }
        catch (Exception failed)
        {
            // Whoever waits to send more hears of it.
            batches.Writer.TryComplete(failed);
            throw;
        }
    }

    private async Task SendAsync()
    {
        await batches.Writer.WriteAsync(rows);
        (rows, count) = ([], 0);
    }
}
