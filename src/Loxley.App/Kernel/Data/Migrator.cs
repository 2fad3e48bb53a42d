using System.Data.Common;
using System.Globalization;
using System.Reflection;
using Loxley.App.Kernel.Acts;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Loxley.App.Kernel.Data;

/// <summary>A numbered file of SQL, the same number on both databases.</summary>
public sealed record Migration(int Number, string Name, string Sql)
{
    public string Digest => ActComposer.Hash(Sql);
}

/// <summary>
/// Brings a database to this release, one file a transaction, each once. Files are never edited after they are merged: a
/// file that no longer has the digest it was applied with is refused.
/// </summary>
public static class Migrator
{
    private const long Lock = 0x4C6F786C6579;

    public static IReadOnlyList<Migration> Files(DatabaseKind kind)
    {
        var ending = kind == DatabaseKind.Sqlite ? ".sqlite.sql" : ".postgres.sql";
        var assembly = typeof(Migrator).Assembly;
        return [.. assembly.GetManifestResourceNames()
            .Where(name => name.StartsWith("Migrations/", StringComparison.Ordinal) && name.EndsWith(ending, StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)
            .Select(name => Read(assembly, name, ending))];
    }

    /// <returns>The names of the files that were applied.</returns>
    /// <exception cref="ConfigurationException">The database holds a newer release, or a file was edited.</exception>
    public static Task<IReadOnlyList<string>> MigrateAsync(DatabaseAddress address, TimeProvider time) =>
        MigrateAsync(address, time, Files(address.Kind));

    /// <summary>Brings a database to the last of some files. Whoever comes second waits, and then finds nothing to do.</summary>
    internal static async Task<IReadOnlyList<string>> MigrateAsync(DatabaseAddress address, TimeProvider time, IReadOnlyList<Migration> files)
    {
        await using var connection = Connection(address);
        await connection.OpenAsync();
        if (address.Kind == DatabaseKind.Sqlite) await connection.ExecuteAsync(SqliteSettings.Pragmas);
        var done = new List<string>();
        while (await NextAsync(connection, address.Kind, time, files) is { } name) done.Add(name);
        return done;
    }

    /// <summary>Whether there is no table at all.</summary>
    public static async Task<bool> IsEmptyAsync(DatabaseAddress address)
    {
        await using var connection = Connection(address);
        await connection.OpenAsync();
        return (await connection.TablesAsync(address.Kind)).Count == 0;
    }

    /// <summary>The files that a database still lacks.</summary>
    /// <exception cref="ConfigurationException">It holds a newer release, a file was edited, or it is not Loxley's.</exception>
    public static async Task<IReadOnlyList<string>> WaitingAsync(DatabaseAddress address)
    {
        await using var connection = Connection(address);
        await connection.OpenAsync();
        if (!(await connection.TablesAsync(address.Kind)).Contains("migration", StringComparer.Ordinal))
        {
            throw new ConfigurationException("The database holds tables, and none of them is Loxley's. Name another in LOXLEY_DATABASE.");
        }
        var applied = await AppliedAsync(connection, null);
        Check(applied, Files(address.Kind));
        return [.. Files(address.Kind).Where(file => !applied.ContainsKey(file.Number)).Select(file => file.Name)];
    }

    /// <summary>The protocols of the partnerships in a database.</summary>
    public static async Task<IReadOnlyList<string>> ProtocolsAsync(DatabaseAddress address)
    {
        await using var connection = Connection(address);
        await connection.OpenAsync();
        return await connection.ListAsync("SELECT DISTINCT protocol FROM partnership ORDER BY protocol", row => row.GetString(0));
    }

    internal static DbConnection Connection(DatabaseAddress address) => address.Kind == DatabaseKind.Sqlite
        ? new SqliteConnection(address.ConnectionString)
        : new NpgsqlConnection(address.ConnectionString);

    /// <summary>Applies the first file that is missing, in one transaction that keeps others out.</summary>
    private static async Task<string?> NextAsync(DbConnection connection, DatabaseKind kind, TimeProvider time, IReadOnlyList<Migration> files)
    {
        await using var transaction = await connection.BeginTransactionAsync();
        // The lock ends with the transaction: one of the session would stay with the pool. SQLite's transaction is the only writer.
        if (kind == DatabaseKind.Postgres)
        {
            await connection.ExecuteAsync(string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_xact_lock({Lock})"), transaction);
        }
        await connection.ExecuteAsync(
            "CREATE TABLE IF NOT EXISTS migration (number integer PRIMARY KEY, name text NOT NULL, digest text NOT NULL, applied_at text NOT NULL)",
            transaction);
        var applied = await AppliedAsync(connection, transaction);
        Check(applied, files);
        var file = files.FirstOrDefault(f => !applied.ContainsKey(f.Number));
        if (file is not null)
        {
            await connection.ExecuteAsync(file.Sql, transaction);
            await NoteAsync(connection, transaction, file, time);
        }
        await transaction.CommitAsync();
        return file?.Name;
    }

    private static Migration Read(Assembly assembly, string resource, string ending)
    {
        using var reader = new StreamReader(assembly.GetManifestResourceStream(resource)!);
        var name = resource["Migrations/".Length..^ending.Length];
        return new Migration(int.Parse(name.Split('_')[0], CultureInfo.InvariantCulture), name, reader.ReadToEnd());
    }

    private static void Check(Dictionary<int, string> applied, IReadOnlyList<Migration> files)
    {
        foreach (var (number, digest) in applied)
        {
            var file = files.FirstOrDefault(f => f.Number == number)
                ?? throw new ConfigurationException($"The database holds migration {number}, which this release does not know. Start a newer release.");
            if (file.Digest != digest) throw new ConfigurationException($"Migration {file.Name} was edited after it was applied. Put the old text back.");
        }
    }

    private static async Task<Dictionary<int, string>> AppliedAsync(DbConnection connection, DbTransaction? transaction)
    {
        var rows = await connection.ListAsync(
            "SELECT number, digest FROM migration", row => (Number: row.GetInt32(0), Digest: row.GetString(1)), transaction);
        return rows.ToDictionary(row => row.Number, row => row.Digest);
    }

    private static async Task NoteAsync(DbConnection connection, DbTransaction transaction, Migration file, TimeProvider time)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = "INSERT INTO migration (number, name, digest, applied_at) VALUES (@number, @name, @digest, @at)";
        foreach (var (name, value) in new (string, object)[]
        {
            ("@number", file.Number), ("@name", file.Name), ("@digest", file.Digest), ("@at", ActComposer.Text(time.Now())),
        })
        {
            var parameter = command.CreateParameter();
            (parameter.ParameterName, parameter.Value) = (name, value);
            command.Parameters.Add(parameter);
        }
        await command.ExecuteNonQueryAsync();
    }
}
