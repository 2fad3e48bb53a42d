using System.Data.Common;
using Loxley.App.Kernel.Acts;
using Loxley.App.Kernel.Data;
using Microsoft.EntityFrameworkCore.Diagnostics;

namespace Loxley.Bench.Acts;

/// <summary>The head of a chain for each agency, moved on as late as can be: in the act's transaction, just before its commit.</summary>
internal sealed class ChainHeads : DbTransactionInterceptor
{
    public static async Task MakeAsync(DatabaseAddress address, IEnumerable<string> agencies)
    {
        await using var connection = Migrator.Connection(address);
        await connection.OpenAsync();
        await connection.ExecuteAsync("CREATE TABLE bench_head (agency text PRIMARY KEY, number bigint NOT NULL, hash text NOT NULL)");
        foreach (var agency in agencies) await connection.ExecuteAsync($"INSERT INTO bench_head VALUES ('{agency}', 0, '')");
    }

    public override async ValueTask<InterceptionResult> TransactionCommittingAsync(
        DbTransaction transaction, TransactionEventData eventData, InterceptionResult result, CancellationToken cancellationToken = default)
    {
        if (eventData.Context is LoxleyDb db && db.ChangeTracker.Entries<ActRow>().FirstOrDefault()?.Entity is { } act)
        {
            await using var command = transaction.Connection!.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = "UPDATE bench_head SET number = number + 1, hash = @hash WHERE agency = @agency";
            Add(command, "@hash", act.Digest);
            Add(command, "@agency", act.ActorAgency!);
            await command.ExecuteNonQueryAsync(CancellationToken.None);
        }
        return result;
    }

    private static void Add(DbCommand command, string name, string value)
    {
        var parameter = command.CreateParameter();
        (parameter.ParameterName, parameter.Value) = (name, value);
        command.Parameters.Add(parameter);
    }
}
