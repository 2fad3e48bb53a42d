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
    public static async Task<IReadOnlyList<string>> MigrateAsync(DatabaseAddress address, TimeProvider time, int upTo = int.MaxValue)
    {
        await using var connection = Connection(address);
        await connection.OpenAsync();
        if (address.Kind == DatabaseKind.Sqlite) await RunAsync(connection, null, SqliteSettings.Pragmas);
        else await RunAsync(connection, null, string.Create(CultureInfo.InvariantCulture, $"SELECT pg_advisory_lock({Lock})"));
        await RunAsync(connection, null,
            "CREATE TABLE IF NOT EXISTS migration (number integer PRIMARY KEY, name text NOT NULL, digest text NOT NULL, applied_at text NOT NULL)");
        var applied = await AppliedAsync(connection);
        var files = Files(address.Kind);
        Check(applied, files);
        var done = new List<string>();
        foreach (var file in files.Where(f => !applied.ContainsKey(f.Number) && f.Number <= upTo))
        {
            await using var transaction = await connection.BeginTransactionAsync();
            await RunAsync(connection, transaction, file.Sql);
            await NoteAsync(connection, transaction, file, time);
            await transaction.CommitAsync();
            done.Add(file.Name);
        }
        return done;
    }

    internal static DbConnection Connection(DatabaseAddress address) => address.Kind == DatabaseKind.Sqlite
        ? new SqliteConnection(address.ConnectionString)
        : new NpgsqlConnection(address.ConnectionString);

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

    private static async Task<Dictionary<int, string>> AppliedAsync(DbConnection connection)
    {
        await using var command = connection.CreateCommand();
        command.CommandText = "SELECT number, digest FROM migration";
        await using var reader = await command.ExecuteReaderAsync();
        var applied = new Dictionary<int, string>();
        while (await reader.ReadAsync()) applied[reader.GetInt32(0)] = reader.GetString(1);
        return applied;
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

    private static async Task RunAsync(DbConnection connection, DbTransaction? transaction, string sql)
    {
        await using var command = connection.CreateCommand();
        command.Transaction = transaction;
        command.CommandText = sql;
        await command.ExecuteNonQueryAsync();
    }
}
