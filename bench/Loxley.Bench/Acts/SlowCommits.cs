using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Loxley.Bench.Acts;

/// <summary>A disk that takes its time: each commit waits where SQLite has no setting for it.</summary>
internal sealed class SlowCommits(TimeSpan delay) : DbTransactionInterceptor
{
    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        await Task.Delay(delay, CancellationToken.None);
        return result;
    }
}
