using Npgsql;

namespace Loxley.App.Tests.Support;

/// <summary>One private PostgreSQL server for the tests of this process, or the one that LOXLEY_TEST_POSTGRES names.</summary>
internal static class TestPostgres
{
    private static readonly SemaphoreSlim Gate = new(1, 1);
    private static readonly Dictionary<bool, string> Servers = [];

    /// <summary>The server's address, to which a database's name is added. A durable server writes to the disk before it answers.</summary>
    public static async Task<string> ServerUrlAsync(bool durable = false)
    {
        if (Environment.GetEnvironmentVariable("LOXLEY_TEST_POSTGRES") is { Length: > 0 } given) return given.TrimEnd('/') + "/";
        await Gate.WaitAsync();
        try
        {
            if (!Servers.TryGetValue(durable, out var url)) Servers[durable] = url = (await PostgresServer.MakeAsync(durable ? [] : PostgresServer.Quick)).Url;
            return url;
        }
        finally
        {
            Gate.Release();
        }
    }

    /// <summary>Makes an empty database, in place of any of that name, and gives its address.</summary>
    public static async Task<string> CreateDatabaseAsync(string name, bool durable = false)
    {
        var server = await ServerUrlAsync(durable);
        await using var source = NpgsqlDataSource.Create(ConnectionString(server + "postgres") + ";Pooling=false");
        var quoted = '"' + name.Replace("\"", "\"\"", StringComparison.Ordinal) + '"';
        foreach (var sql in new[]
                 {
                     $"drop database if exists {quoted} with (force)",
                     $"create database {quoted} template template0 encoding 'UTF8' lc_collate 'C.UTF-8' lc_ctype 'C.UTF-8'",
                 })
        {
            await using var command = source.CreateCommand(sql);
            await command.ExecuteNonQueryAsync();
        }

        return server + name;
    }

    /// <summary>Cuts everybody off from a database and lets nobody in, or lets them in again.</summary>
    public static async Task LetInAsync(string name, bool nobody)
    {
        await using var source = NpgsqlDataSource.Create(ConnectionString(await ServerUrlAsync() + "postgres") + ";Pooling=false");
        await using var batch = source.CreateBatch();
        batch.BatchCommands.Add(new($"alter database \"{name}\" allow_connections {(nobody ? "false" : "true")}"));
        if (nobody) batch.BatchCommands.Add(new($"select pg_terminate_backend(pid) from pg_stat_activity where datname = '{name}'"));
        await batch.ExecuteNonQueryAsync();
    }

    /// <summary>The driver's form of a postgres:// address.</summary>
    public static string ConnectionString(string url)
    {
        var uri = new Uri(url);
        var user = uri.UserInfo.Split(':', 2);
        return new NpgsqlConnectionStringBuilder
        {
            Host = uri.Host,
            Port = uri.Port > 0 ? uri.Port : NpgsqlConnection.DefaultPort,
            Username = Uri.UnescapeDataString(user[0]),
            Password = user.Length > 1 ? Uri.UnescapeDataString(user[1]) : null,
            Database = uri.AbsolutePath.TrimStart('/'),
        }.ConnectionString;
    }
}
