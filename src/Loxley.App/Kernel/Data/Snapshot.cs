using System.Data;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Storage;

namespace Loxley.App.Kernel.Data;

#pragma warning disable RS0030
/// <summary>A reader that sees the database as it is now until it has finished, and holds up no writer.</summary>
internal static class Snapshot
{
    public static async Task<IDbContextTransaction> BeginAsync(LoxleyDb db)
    {
        if (db.Database.GetDbConnection() is not SqliteConnection connection) return await db.Database.BeginTransactionAsync(IsolationLevel.RepeatableRead);
        await db.Database.OpenConnectionAsync();
        // The framework would begin a transaction that writes.
        return (await db.Database.UseTransactionAsync(connection.BeginTransaction(deferred: true)))!;
    }
}
#pragma warning restore RS0030
