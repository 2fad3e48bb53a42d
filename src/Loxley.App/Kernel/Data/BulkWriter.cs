using System.Data.Common;
using Microsoft.Data.Sqlite;
using Microsoft.EntityFrameworkCore;
using Microsoft.EntityFrameworkCore.Metadata;
using Microsoft.EntityFrameworkCore.Storage;
using Npgsql;

namespace Loxley.App.Kernel.Data;

/// <summary>
/// Fills an empty database with rows that are composed already, in one transaction: all of it is there at the end, or
/// nothing. It checks nothing and writes no trail of its own, so only the demo city uses it.
/// </summary>
public sealed class BulkWriter : IAsyncDisposable
{
    /// <summary>Nothing else has the file yet, and a load that fails is thrown away whole.</summary>
    private const string LoadPragmas = "PRAGMA journal_mode=OFF; PRAGMA synchronous=OFF; PRAGMA locking_mode=EXCLUSIVE; PRAGMA cache_size=-262144;";

    private readonly IModel model;
    private readonly DbConnection connection;
    private readonly Dictionary<Type, Table> tables = [];
    private DbTransaction transaction = null!;

    private BulkWriter(IModel model, DbConnection connection) => (this.model, this.connection) = (model, connection);

    public static async Task<BulkWriter> OpenAsync(LoxleyDb db, DatabaseAddress address)
    {
        var writer = new BulkWriter(db.Model, Migrator.Connection(address));
        await writer.connection.OpenAsync();
        if (writer.connection is SqliteConnection) await writer.RunAsync(LoadPragmas);
        writer.transaction = await writer.connection.BeginTransactionAsync();
        return writer;
    }

    /// <summary>Writes rows of one kind.</summary>
    public async Task WriteAsync(Type kind, IReadOnlyList<object> rows)
    {
        if (!tables.TryGetValue(kind, out var table)) tables[kind] = table = new Table(model.FindEntityType(kind)!);
        if (connection is NpgsqlConnection postgres) await table.CopyAsync(postgres, rows);
        else await table.InsertAsync(connection, transaction, rows);
    }

    public async Task CommitAsync()
    {
        await transaction.CommitAsync();
        if (connection is SqliteConnection) await RunAsync("PRAGMA locking_mode=NORMAL; " + SqliteSettings.Pragmas);
        // PostgreSQL plans by what it knows of the tables, and would find out about these some minutes later.
        else await RunAsync("VACUUM ANALYZE");
    }

    public async ValueTask DisposeAsync()
    {
        foreach (var table in tables.Values) await table.DisposeAsync();
        await transaction.DisposeAsync();
        await connection.DisposeAsync();
        if (connection is SqliteConnection sqlite) SqliteConnection.ClearPool(sqlite);
    }

    private async Task RunAsync(string sql)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }

    /// <summary>How the rows of one table go in: its columns, and what the database holds for each value.</summary>
    private sealed class Table(IEntityType type) : IAsyncDisposable
    {
        private readonly Column[] columns = [.. type.GetProperties().Select(p => new Column(p, type))];
        private DbCommand? insert;

        public async Task CopyAsync(NpgsqlConnection connection, IReadOnlyList<object> rows)
        {
            var names = string.Join(", ", columns.Select(c => c.Quoted));
            await using var copy = await connection.BeginBinaryImportAsync($"COPY \"{type.GetTableName()}\" ({names}) FROM STDIN (FORMAT BINARY)");
            foreach (var row in rows)
            {
                await copy.StartRowAsync();
                foreach (var column in columns)
                {
                    if (column.Of(row) is { } value) await copy.WriteAsync(value, column.Type.StoreType);
                    else await copy.WriteNullAsync();
                }
            }
            await copy.CompleteAsync();
        }

        public async Task InsertAsync(DbConnection connection, DbTransaction transaction, IReadOnlyList<object> rows)
        {
            insert ??= Command(connection, transaction);
            foreach (var row in rows)
            {
                for (var i = 0; i < columns.Length; i++) insert.Parameters[i].Value = columns[i].Of(row) ?? DBNull.Value;
                await insert.ExecuteNonQueryAsync();
            }
        }

        public ValueTask DisposeAsync() => insert?.DisposeAsync() ?? ValueTask.CompletedTask;

        private DbCommand Command(DbConnection connection, DbTransaction transaction)
        {
            var command = connection.CreateCommand();
            command.Transaction = transaction;
            command.CommandText = $"INSERT INTO \"{type.GetTableName()}\" ({string.Join(", ", columns.Select(c => c.Quoted))}) "
                + $"VALUES ({string.Join(", ", columns.Select((_, i) => FormattableString.Invariant($"@p{i}")))})";
            for (var i = 0; i < columns.Length; i++)
            {
                command.Parameters.Add(columns[i].Type.CreateParameter(command, FormattableString.Invariant($"@p{i}"), null, nullable: true));
            }
            return command;
        }
    }

    private sealed class Column(IProperty property, IEntityType type)
    {
        public RelationalTypeMapping Type { get; } = property.GetRelationalTypeMapping();

        public string Quoted { get; } = $"\"{property.GetColumnName(StoreObjectIdentifier.Table(type.GetTableName()!)!)}\"";

        /// <summary>The value as the database holds it.</summary>
        public object? Of(object row)
        {
            var value = property.GetGetter().GetClrValue(row);
            return value is not null && Type.Converter is { } converter ? converter.ConvertToProvider(value) : value;
        }
    }
}
