using System.Data.Common;
using Microsoft.AspNetCore.Builder;
using Microsoft.AspNetCore.Hosting;
using Microsoft.AspNetCore.Http;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Loxley.Bench.Pages;

/// <summary>Counts the reads of each request and says in its answer how many there were.</summary>
internal sealed class QueryTally(IHttpContextAccessor current) : DbCommandInterceptor, IStartupFilter
{
    public const string Header = "Loxley-Queries";

    public Action<IApplicationBuilder> Configure(Action<IApplicationBuilder> next) => app =>
    {
        app.Use((context, inner) =>
        {
            var tally = context.Items[typeof(QueryTally)] = new int[1];
            // Registered first, so called last: what others read as the answer starts is counted too.
            context.Response.OnStarting(() =>
            {
                context.Response.Headers[Header] = $"{((int[])tally)[0]}";
                return Task.CompletedTask;
            });
            return inner(context);
        });
        next(app);
    };

    public override ValueTask<InterceptionResult<DbDataReader>> ReaderExecutingAsync(
        DbCommand command, CommandEventData eventData, InterceptionResult<DbDataReader> result, CancellationToken cancellationToken = default)
    {
        // Once a minute a page also saves that its reader is still there. A save is not a read, though it answers with how many rows it wrote.
        var saves = eventData.CommandSource == CommandSource.SaveChanges;
        if (!saves && current.HttpContext?.Items[typeof(QueryTally)] is int[] tally) Interlocked.Increment(ref tally[0]);
        return ValueTask.FromResult(result);
    }
}
