using System.Collections.Concurrent;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Npgsql;

namespace Loxley.App.Kernel.Data;

/// <summary>
/// The one way to the disk. It takes no request token: once begun, a commit is awaited. On SQLite there is one writer at a
/// time; on PostgreSQL a notice that the commit was not replicated counts as failure.
/// </summary>
public sealed class CommitPath(DatabaseAddress address)
{
    private static readonly ConcurrentDictionary<string, SemaphoreSlim> Writers = new(StringComparer.Ordinal);

    private readonly SemaphoreSlim? writer = address.Kind == DatabaseKind.Sqlite
        ? Writers.GetOrAdd(address.ConnectionString, _ => new SemaphoreSlim(1, 1))
        : null;

    /// <summary>Writes what the context holds, in one transaction.</summary>
    public async Task SaveAsync(LoxleyDb db)
    {
        if (writer is not null) await writer.WaitAsync(CancellationToken.None);
        try
        {
            await WriteAsync(db);
        }
        catch (DbUpdateConcurrencyException stale)
        {
            throw new StaleRecordException(stale.Entries[0].Metadata.GetTableName()!);
        }
        catch (DbUpdateException refused) when (RuleOf(refused) is { } rule)
        {
            throw new UniqueRuleException(rule, refused);
        }
        finally
        {
            writer?.Release();
        }
    }

#pragma warning disable RS0030
    private static async Task WriteAsync(LoxleyDb db)
    {
        if (db.Database.GetDbConnection() is not NpgsqlConnection connection)
        {
            await db.WriteAsync();
            return;
        }
        string? doubt = null;
        void Hear(object? sender, NpgsqlNoticeEventArgs notice)
        {
            if (notice.Notice.SqlState == PostgresErrorCodes.Warning) doubt = notice.Notice.MessageText;
        }
        await db.Database.OpenConnectionAsync(CancellationToken.None);
        connection.Notice += Hear;
        try
        {
            await db.WriteAsync();
        }
        catch (Exception lost) when (WentAway(lost))
        {
            throw new CommitUnknownException("The database went away before it said that the save is safe.", lost);
        }
        finally
        {
            connection.Notice -= Hear;
            await db.Database.CloseConnectionAsync();
        }
        if (doubt is not null) throw new CommitUnknownException("The database kept the save on one machine only.");
    }
#pragma warning restore RS0030

    /// <summary>The framework may wrap the driver's own exception once or twice.</summary>
    private static bool WentAway(Exception? lost) => lost is not null && (lost is NpgsqlException { IsTransient: true } || WentAway(lost.InnerException));

    private static string? RuleOf(DbUpdateException refused) => refused.InnerException switch
    {
        PostgresException { SqlState: PostgresErrorCodes.UniqueViolation } wrong => wrong.TableName,
        // "UNIQUE constraint failed: table.column, ..."; an index on an expression is named instead.
        SqliteException { SqliteExtendedErrorCode: 2067 or 1555 } wrong =>
            wrong.Message[(wrong.Message.LastIndexOf("failed: ", StringComparison.Ordinal) + 8)..].Split('.')[0].Trim('\'', ' '),
        _ => null,
    };
}
