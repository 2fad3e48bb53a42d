using System.Threading.Channels;
using Loxley.App.Kernel.Trail;

namespace Loxley.App.Kernel.Data.Plumbing;

/// <summary>Writes disclosures in groups, one commit for all that wait: a page leaves only when its rows are on the disk.</summary>
public sealed class DisclosureWriter(IServiceScopeFactory scopes) : BackgroundService
{
    private const int Group = 200;

    private readonly Channel<(IReadOnlyList<DisclosureRow> Rows, TaskCompletionSource Done)> queue =
        Channel.CreateBounded<(IReadOnlyList<DisclosureRow>, TaskCompletionSource)>(10_000);

    /// <summary>Comes back when the rows are safe, and throws when they could not be written.</summary>
    public async Task WriteAsync(IReadOnlyList<DisclosureRow> rows)
    {
        if (rows.Count == 0) return;
        var done = new TaskCompletionSource(TaskCreationOptions.RunContinuationsAsynchronously);
        await queue.Writer.WriteAsync((rows, done));
        await done.Task;
    }

    protected override async Task ExecuteAsync(CancellationToken stoppingToken)
    {
        // It stops when the queue is closed and empty, not before: pages on their way out still wait for their rows.
        while (await queue.Reader.WaitToReadAsync(CancellationToken.None))
        {
            var group = new List<(IReadOnlyList<DisclosureRow> Rows, TaskCompletionSource Done)>();
            while (group.Count < Group && queue.Reader.TryRead(out var item)) group.Add(item);
            await WriteAsync(group);
        }
    }

    /// <summary>A row that cannot be written holds back its own page alone.</summary>
    private async Task WriteAsync(List<(IReadOnlyList<DisclosureRow> Rows, TaskCompletionSource Done)> group)
    {
        try
        {
            await SaveAsync([.. group.SelectMany(g => g.Rows)]);
            foreach (var (_, done) in group) done.SetResult();
        }
        catch (Exception failed)
        {
            if (group.Count == 1) group[0].Done.SetException(failed);
            else foreach (var item in group) await WriteAsync([item]);
        }
    }

    public override Task StopAsync(CancellationToken cancellationToken)
    {
        queue.Writer.TryComplete();
        return base.StopAsync(cancellationToken);
    }

    private async Task SaveAsync(List<DisclosureRow> rows)
    {
        await using var scope = scopes.CreateAsyncScope();
        var db = scope.ServiceProvider.GetRequiredService<LoxleyDb>();
        foreach (var row in rows)
        {
            db.Add(row);
            db.Add(new UnsealedRow { PartnershipId = row.PartnershipId, ItemId = row.Id, Kind = UnsealedRow.Disclosure, Digest = row.Digest });
        }
        await scope.ServiceProvider.GetRequiredService<Machinery>().SaveAsync(db);
    }
}
