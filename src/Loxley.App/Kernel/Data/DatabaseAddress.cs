using System.Globalization;
using Microsoft.Data.Sqlite;
using Npgsql;

namespace Loxley.App.Kernel.Data;

/// <summary>The two databases that hold a partnership.</summary>
public enum DatabaseKind
{
    Sqlite,
    Postgres,
}

/// <summary>Something in the settings is wrong; the message says what to do.</summary>
public sealed class ConfigurationException(string message) : Exception(message);

/// <summary>Where the database is: a file in the data folder, or a PostgreSQL server named by a URL.</summary>
public sealed record DatabaseAddress(DatabaseKind Kind, string ConnectionString)
{
    public const string FileName = "loxley.db";

    /// <summary>The place in words, without the password.</summary>
    public override string ToString()
    {
        if (Kind == DatabaseKind.Sqlite) return $"SQLite at {new SqliteConnectionStringBuilder(ConnectionString).DataSource}";
        var server = new NpgsqlConnectionStringBuilder(ConnectionString);
        return string.Create(CultureInfo.InvariantCulture, $"PostgreSQL at {server.Host}:{server.Port}/{server.Database}");
    }

    /// <summary>The address from the setting, or the file in the data folder when there is none.</summary>
    public static DatabaseAddress From(string? url, string dataFolder) => string.IsNullOrWhiteSpace(url)
        ? Sqlite(Path.Combine(dataFolder, FileName))
        : Postgres(url);

    public static DatabaseAddress Sqlite(string file)
    {
        SqliteSettings.CountNoMemory();
        return new(DatabaseKind.Sqlite, new SqliteConnectionStringBuilder { DataSource = file, DefaultTimeout = 30 }.ToString());
    }

    /// <summary>Reads a URL, which the driver itself refuses.</summary>
    public static DatabaseAddress Postgres(string url)
    {
        if (!Uri.TryCreate(url, UriKind.Absolute, out var uri) || uri.Scheme is not ("postgres" or "postgresql"))
        {
            throw new ConfigurationException("LOXLEY_DATABASE must be a URL such as postgres://user:password@host:5432/loxley.");
        }
        var database = Uri.UnescapeDataString(uri.AbsolutePath.TrimStart('/'));
        if (database.Length == 0) throw new ConfigurationException("LOXLEY_DATABASE names no database: end the URL with /loxley.");
        var user = uri.UserInfo.Split(':', 2);
        var builder = new NpgsqlConnectionStringBuilder
        {
            Host = uri.IdnHost,
            Port = uri.Port > 0 ? uri.Port : 5432,
            Database = database,
            Username = user[0].Length > 0 ? Uri.UnescapeDataString(user[0]) : null,
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
            // A command that times out at commit must throw, never return as if all were well.
            CancellationTimeout = -1,
            NoResetOnClose = true,
            MaxAutoPrepare = 0,
            ApplicationName = "loxley",
        };
        foreach (var pair in uri.Query.TrimStart('?').Split('&', StringSplitOptions.RemoveEmptyEntries))
        {
            var parts = pair.Split('=', 2);
            try
            {
                builder[Uri.UnescapeDataString(parts[0])] = Uri.UnescapeDataString(parts.ElementAtOrDefault(1) ?? "");
            }
            catch (Exception wrong) when (wrong is ArgumentException or FormatException or OverflowException)
            {
                throw new ConfigurationException(string.Create(
                    CultureInfo.InvariantCulture, $"LOXLEY_DATABASE holds an option that is not known: {parts[0]}."));
            }
        }
        return new DatabaseAddress(DatabaseKind.Postgres, builder.ToString());
    }
}
