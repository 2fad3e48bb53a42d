using System.Data.Common;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Loxley.App.Tests.Support;

/// <summary>Counts the reads that reach the database, between a start and an end.</summary>
internal sealed class QueryCounter : DbCommandInterceptor
{
    private readonly List<string> seen = [];

    public IReadOnlyList<string> Seen
    {
        get
        {
            lock (seen) return [.. seen];
        }
    }

    public void Forget()
    {
        lock (seen) seen.Clear();
    }

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        if (command.CommandText.StartsWith("SELECT", StringComparison.Ordinal))
        {
            lock (seen) seen.Add(command.CommandText);
        }
        return ValueTask.FromResult(result);
    }
}
