using Npgsql;

namespace Loxley.App.Tests.Support;

/// <summary>The tests' own PostgreSQL answers, and gives each test a database of its own.</summary>
public sealed class TestPostgresTests
{
    [Fact]
    public async Task It_says_what_it_is()
    {
        (await AskAsync(await TestPostgres.ServerUrlAsync() + "postgres", "select version()")).ShouldStartWith("PostgreSQL ");
    }

    [Fact]
    public async Task A_database_made_again_is_empty_and_sorts_by_code_point()
    {
        var first = await TestPostgres.CreateDatabaseAsync("made-again");
        await AskAsync(first, "create table kept (id int)");

        var second = await TestPostgres.CreateDatabaseAsync("made-again");

        second.ShouldBe(first);
        (await AskAsync(second, "select to_regclass('kept') is null")).ShouldBe("True");
        (await AskAsync(second, "select string_agg(c, '' order by c) from unnest(array['b','A','a','B']) c")).ShouldBe("ABab");
    }

    [Fact]
    public void A_password_and_a_port_are_read_from_an_address() =>
        TestPostgres.ConnectionString("postgres://ann:p%40ss@db.example:6432/city").ShouldBe(
            "Host=db.example;Port=6432;Username=ann;Password=p@ss;Database=city");

    private static async Task<string?> AskAsync(string url, string sql)
    {
        await using var source = NpgsqlDataSource.Create(TestPostgres.ConnectionString(url) + ";Pooling=false");
        await using var command = source.CreateCommand(sql);
        return (await command.ExecuteScalarAsync())?.ToString();
    }
}
